package coop.workers.casework;

/**
 * The name of a file as its sender gave it, made fit to be shown and saved: without folders, control characters, characters
 * that turn the direction of writing, or characters that some systems refuse.
 */
record FileName(String base, String ending) {

    /** With its ending. */
    static final int MAX_LENGTH = 150;

    private static final int MAX_ENDING = 10;

    static FileName of(String given) {
        var withoutFolders = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = withoutFolders
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var dot = clean.lastIndexOf('.');
        var hasEnding = dot > 0 && clean.length() - dot - 1 <= MAX_ENDING;
        var ending = hasEnding ? clean.substring(dot + 1) : "";
        var base = hasEnding ? clean.substring(0, dot) : clean;
        return new FileName(base.isEmpty() ? "document" : shortened(base), ending);
    }

    /** This name, with {@code usual} for its ending if it has none. */
    FileName endingIn(String usual) {
        return ending.isEmpty() ? new FileName(base, usual) : this;
    }

    /** Never cuts a character of two halves in two. */
    private static String shortened(String base) {
        var room = MAX_LENGTH - MAX_ENDING - 1;
        if (base.length() <= room) {
            return base;
        }
        return base.substring(0, Character.isHighSurrogate(base.charAt(room - 1)) ? room - 1 : room);
    }

    @Override
    public String toString() {
        return ending.isEmpty() ? base : base + "." + ending;
    }
}
