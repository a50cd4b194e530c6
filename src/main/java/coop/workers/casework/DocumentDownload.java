package coop.workers.casework;

import coop.workers.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands documents out as files to save, never as pages of the office; pictures and PDFs also to be looked at, shut off from
 * everything else. Who may not read the case is told that there is nothing.
 */
@RestController
class DocumentDownload {

    /** A picture cannot do anything, and what draws a PDF may only draw. */
    private static final String TO_LOOK_AT =
            "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Documents documents;

    DocumentDownload(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable("id") UUID id) throws IOException {
        return asFile(documents.find(id), documents.read(id));
    }

    /** To be looked at inside a page of the office; what cannot be shown safely is not found here. */
    @GetMapping("/documents/{id}/preview")
    ResponseEntity<InputStreamResource> preview(@PathVariable("id") UUID id) throws IOException {
        var document = documents.find(id);
        if (!document.canBeShown()) {
            throw new NotFound();
        }
        return answer(document, documents.read(id), ContentDisposition.inline(), TO_LOOK_AT);
    }

    /** An answer that a browser saves under the document's name, whatever the document contains. */
    static ResponseEntity<InputStreamResource> asFile(Documents.Document document, InputStream content) {
        return answer(document, content, ContentDisposition.attachment(), "sandbox; default-src 'none'");
    }

    private static ResponseEntity<InputStreamResource> answer(
            Documents.Document document, InputStream content, ContentDisposition.Builder disposition, String policy) {
        var named =
                disposition.filename(document.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header("Content-Disposition", named.toString())
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.bytes())
                .body(new InputStreamResource(content));
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
