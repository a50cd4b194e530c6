package coop.workers.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** Answers where no page of the office could be made at all, such as while the database is away: plain, but in words. */
@Controller
class LastResort implements ErrorController {

    private static final int SECONDS = 10;

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%1$s</title>
            <style>
            body { background: Canvas; color: CanvasText; font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto;
                   max-width: 36rem; padding: 15vh 1.5rem 2rem }
            h1 { font-size: 1.75rem; line-height: 1.2 }
            </style>
            </head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p>%3$s</p><p>%4$s</p><p><a href="/">%5$s</a></p></main></body>
            </html>
            """;

    private final MishapLog log;
    private final Texts texts;

    LastResort(MishapLog log, Texts texts) {
        this.log = log;
        this.texts = texts;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<String> tell(HttpServletRequest request) {
        var failure = Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        var what = failure.map(Mishap::of).orElseGet(() -> byStatus(request));
        var reference = failure.filter(any -> what.isFault())
                .map(fault -> texts.say("shell.mishap.reference", log.note(fault)))
                .orElse("");
        var answer = ResponseEntity.status(failure.isPresent() ? what.status() : status(request))
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore());
        if (what == Mishap.DATABASE_AWAY) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS));
        }
        return answer.body(PAGE.formatted(
                said(what.text("title")),
                said(what.text("happened")),
                said(what.text("next")),
                HtmlUtils.htmlEscape(reference),
                said("shell.mishap.start")));
    }

    private static Mishap byStatus(HttpServletRequest request) {
        // what may not be seen is answered like what is not there
        return HttpStatus.valueOf(status(request)).is4xxClientError() ? Mishap.NOT_FOUND : Mishap.UNEXPECTED;
    }

    private static int status(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(HttpStatus.NOT_FOUND.value());
    }

    private String said(String key) {
        return HtmlUtils.htmlEscape(texts.say(key));
    }
}
