package coop.workers.casework;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A file on its way in: laid on disk while it is measured, looked at, and gone when closed.
 *
 * @param sha256 of the content, in hexadecimal digits
 */
record IncomingFile(FileName name, FileKind kind, long bytes, String sha256, Path content) implements AutoCloseable {

    private static final FileInspection INSPECTION = new FileInspection();

    /**
     * Takes a file in.
     *
     * @throws Rejection if it is too large, empty, disguised or of a kind not taken; names the file
     */
    static IncomingFile receive(String givenName, InputStream content) throws IOException {
        var name = FileName.of(givenName);
        var file = Files.createTempFile("incoming", null);
        try {
            var digest = Sha256.begin();
            var bytes = measure(name, content, file, digest);
            var kind = INSPECTION
                    .kindOf(file)
                    .orElseThrow(() ->
                            refusal("casework.document.kind-not-taken", name, String.join(", ", Documents.KINDS)));
            var complete = name.endingIn(kind.usualEnding());
            if (!kind.mayEndIn(complete.ending())) {
                throw refusal("casework.document.disguised", name, kind.usualEnding());
            }
            return new IncomingFile(complete, kind, bytes, HexFormat.of().formatHex(digest.digest()), file);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static long measure(FileName name, InputStream content, Path file, MessageDigest digest)
            throws IOException {
        long bytes = 0;
        var buffer = new byte[1 << 16];
        try (var out = Files.newOutputStream(file)) {
            for (int read; (read = content.read(buffer)) >= 0; ) {
                bytes += read;
                if (bytes > Documents.MAX_BYTES) {
                    throw refusal("casework.document.too-large", name, Documents.MAX_MEGABYTES);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (bytes == 0) {
            throw refusal("casework.document.empty", name);
        }
        return bytes;
    }

    private static Rejection refusal(String key, FileName name, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = name.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Rejection(Problem.of(key, arguments));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
