package coop.workers.casework;

import java.util.List;
import java.util.Locale;

/** A kind of file that is taken, with the endings its name may have; the first is given to a name that has none. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TEXT("text/plain", "txt", "csv", "md");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    String usualEnding() {
        return endings.get(0);
    }

    boolean mayEndIn(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }
}
