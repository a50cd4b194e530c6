package coop.workers.casework;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/**
 * Finds out what a file is from its content, whatever its name says. Office files are archives: they are known by the
 * entries that make them what they are, and are refused where they carry macros or unpack to more than a document would.
 */
final class FileInspection {

    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_UNPACKED = 10L * Documents.MAX_BYTES;
    private static final int MAX_MEDIA_TYPE = 100;

    private final Tika tika = new Tika();

    /** The kind of the file, or empty if it is none that is taken. */
    Optional<FileKind> kindOf(Path file) throws IOException {
        // The content alone: a name given to the detector would be believed where the content is vague.
        String detected;
        try (var content = Files.newInputStream(file)) {
            detected = tika.detect(content);
        }
        return switch (detected) {
            case "application/pdf" -> Optional.of(FileKind.PDF);
            case "image/png" -> Optional.of(FileKind.PNG);
            case "image/jpeg" -> Optional.of(FileKind.JPEG);
            case "text/plain" -> Optional.of(FileKind.TEXT);
            default -> isArchive(file) ? archived(file) : Optional.empty();
        };
    }

    private static boolean isArchive(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var start = content.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    private static Optional<FileKind> archived(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return isBombOrCarriesCode(archive) ? Optional.empty() : officeKind(archive);
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static boolean isBombOrCarriesCode(ZipFile archive) throws IOException {
        if (archive.size() > MAX_ENTRIES) {
            return true;
        }
        long unpacked = 0;
        var buffer = new byte[1 << 16];
        for (var entries = archive.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (isCode(entry.getName())) {
                return true;
            }
            // What an archive says of its sizes is the sender's word; only unpacking tells.
            try (var content = archive.getInputStream(entry)) {
                for (int read; (read = content.read(buffer)) >= 0; ) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Macros of Microsoft's and of the OpenDocument programs. */
    private static boolean isCode(String entry) {
        return entry.endsWith("vbaProject.bin") || entry.startsWith("Basic/") || entry.startsWith("Scripts/");
    }

    private static Optional<FileKind> officeKind(ZipFile archive) throws IOException {
        if (archive.getEntry("[Content_Types].xml") != null) {
            if (archive.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.WORD);
            }
            return archive.getEntry("xl/workbook.xml") != null ? Optional.of(FileKind.EXCEL) : Optional.empty();
        }
        var mediaType = archive.getEntry("mimetype");
        if (mediaType == null) {
            return Optional.empty();
        }
        var named = text(archive, mediaType);
        if (named.equals(FileKind.ODT.mediaType())) {
            return Optional.of(FileKind.ODT);
        }
        return named.equals(FileKind.ODS.mediaType()) ? Optional.of(FileKind.ODS) : Optional.empty();
    }

    private static String text(ZipFile archive, ZipEntry entry) throws IOException {
        try (var content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(MAX_MEDIA_TYPE), US_ASCII).strip();
        }
    }
}
