package coop.workers.election.count;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ballot papers written down in a test. */
final class Papers {

    private Papers() {}

    static BallotPapers of(String blt) {
        return of(blt, new ScottishStv());
    }

    static BallotPapers of(String blt, CountingMethod method) {
        try {
            return read(blt, method);
        } catch (MalformedBlt malformed) {
            throw new AssertionError(malformed);
        }
    }

    static BallotPapers read(String blt, CountingMethod method) throws MalformedBlt {
        try {
            return BltReader.read("test.blt", new ByteArrayInputStream(blt.getBytes(UTF_8)), method);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String written(BallotPapers papers) {
        try {
            var text = new StringBuilder();
            BltWriter.write(papers, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
