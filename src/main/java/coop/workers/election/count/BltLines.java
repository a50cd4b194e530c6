package coop.workers.election.count;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a file one after the other, as bytes and without a copy of each, since a million of them are read. A byte order mark
 * and all three ways of ending a line are understood.
 */
final class BltLines {

    private static final int LONGEST = 1 << 20;

    private final InputStream source;
    private byte[] bytes = new byte[1 << 16];
    private int from;
    private int to;
    private int next;
    private int filled;
    private int number;
    private boolean afterReturn;

    BltLines(InputStream source) {
        this.source = source;
    }

    /**
     * Goes to the next line.
     *
     * @return false after the last
     */
    boolean advance() throws IOException {
        from = next;
        to = from;
        while (true) {
            while (to < filled) {
                var read = bytes[to];
                if (read == '\n' && afterReturn && to == from) {
                    from++;
                    to++;
                    afterReturn = false;
                } else if (read == '\n' || read == '\r') {
                    next = to + 1;
                    afterReturn = read == '\r';
                    return begin();
                } else {
                    afterReturn = false;
                    to++;
                }
            }
            if (!fill()) {
                next = to;
                return to > from && begin();
            }
        }
    }

    private boolean begin() {
        number++;
        if (number == 1
                && to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF) {
            from += 3;
        }
        return true;
    }

    private boolean fill() throws IOException {
        if (to - from > LONGEST) {
            throw new IOException("line " + (number + 1) + " is longer than " + LONGEST + " bytes");
        }
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, filled - from);
            filled -= from;
            to -= from;
            from = 0;
        }
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        var read = source.read(bytes, filled, bytes.length - filled);
        filled += Math.max(read, 0);
        return read > 0;
    }

    /** Of the line, from 1. */
    int number() {
        return number;
    }

    int length() {
        return to - from;
    }

    /** The byte at the place, 0 behind the end of the line. */
    byte at(int place) {
        return from + place < to ? bytes[from + place] : 0;
    }

    /** The line as text. */
    String text() throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, to - from))
                .toString();
    }
}
