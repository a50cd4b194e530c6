package coop.workers.election.ballot;

import static java.nio.charset.StandardCharsets.US_ASCII;

import coop.workers.shared.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word that only the voter has. Its digest is put in the box beside the papers, not on one of them: the published list of digests
 * proves to whoever has the word that a paper came in with it, and says nothing of how any paper is marked.
 */
public final class Receipt {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final Pattern WRITTEN = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    private final String word;

    private Receipt(String word) {
        this.word = word;
    }

    /** A new one, from 31²⁰ that there are. */
    public static Receipt draw() {
        return new Receipt(new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .collect(
                        StringBuilder::new,
                        (word, letter) -> word.append(LETTERS.charAt(letter)),
                        StringBuilder::append)
                .toString());
    }

    /** One that somebody typed, with or without the strokes between. */
    public static Optional<Receipt> read(String typed) {
        var word = typed.strip().replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return WRITTEN.matcher(word).matches() ? Optional.of(new Receipt(word)) : Optional.empty();
    }

    /** As the voter gets it, in groups of four: {@code 7KQX-…}. */
    public String inWords() {
        return word.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** As it is published: SHA-256 of the letters without the strokes, in hexadecimal digits. */
    public String digest() {
        return HexFormat.of().formatHex(digestBytes());
    }

    byte[] digestBytes() {
        return Sha256.of(word.getBytes(US_ASCII));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Receipt receipt && word.equals(receipt.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    @Override
    public String toString() {
        return "Receipt";
    }
}
