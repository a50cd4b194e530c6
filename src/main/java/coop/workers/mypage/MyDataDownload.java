package coop.workers.mypage;

import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shell.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands the archive to whoever is on their own page. */
@RestController
class MyDataDownload {

    private final MyDataDesk desk;
    private final Settings settings;
    private final Texts texts;

    MyDataDownload(MyDataDesk desk, Settings settings, Texts texts) {
        this.desk = desk;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping("/my-page/data.zip")
    ResponseEntity<byte[]> everything() throws IOException {
        var archive = new ByteArrayOutputStream();
        desk.write(archive);
        var name = "%s-%s.zip".formatted(texts.say("mypage.data.file"), settings.today());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(archive.toByteArray());
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
