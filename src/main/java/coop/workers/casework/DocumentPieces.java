package coop.workers.casework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contents of documents, written and read piece by piece so that their size does not matter to memory. */
@Component
class DocumentPieces {

    private static final int PIECE_BYTES = 256 * 1024;

    private final JdbcClient database;

    DocumentPieces(JdbcClient database) {
        this.database = database;
    }

    void write(UUID document, InputStream content) throws IOException {
        var position = 0;
        for (var piece = content.readNBytes(PIECE_BYTES); piece.length > 0; piece = content.readNBytes(PIECE_BYTES)) {
            database.sql(
                            "insert into casework.document_piece (document, position, content) values (:document, :position, :content)")
                    .param("document", document)
                    .param("position", position++)
                    .param("content", piece)
                    .update();
        }
    }

    /** A piece is fetched when it is reached; the content of a document never changes. */
    InputStream read(UUID document) {
        return new InputStream() {

            private int position;
            private ByteBuffer piece = ByteBuffer.allocate(0);

            @Override
            public int read() {
                return reachesContent() ? Byte.toUnsignedInt(piece.get()) : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (length == 0) {
                    return 0;
                }
                if (!reachesContent()) {
                    return -1;
                }
                var read = Math.min(length, piece.remaining());
                piece.get(target, offset, read);
                return read;
            }

            private boolean reachesContent() {
                if (!piece.hasRemaining()) {
                    piece = piece(document, position++).map(ByteBuffer::wrap).orElse(piece);
                }
                return piece.hasRemaining();
            }
        };
    }

    private Optional<byte[]> piece(UUID document, int position) {
        return database.sql(
                        "select content from casework.document_piece where document = :document and position = :position")
                .param("document", document)
                .param("position", position)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }
}
