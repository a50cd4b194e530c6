package coop.workers.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a page may load and run: the office's own and nothing else. The page that starts the client carries a few lines of
 * script within itself; each answer names them by a number used once, so that a line smuggled in is not run. The client
 * itself evaluates what the server sends it and styles its components inline, hence the two {@code unsafe} that remain.
 */
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {

    private static final String HEADER = "Content-Security-Policy";

    private static final List<String> ALWAYS = List.of(
            "default-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** For everything but the page that starts the client. */
    static String withoutScripts() {
        return with("script-src 'self'");
    }

    private static String with(String scripts) {
        return Stream.concat(ALWAYS.stream(), Stream.of(scripts)).collect(Collectors.joining("; "));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ContentSecurityPolicy::number);
    }

    private static void number(IndexHtmlResponse page) {
        var number = Secrets.token();
        page.getDocument().getElementsByTag("script").attr("nonce", number);
        page.getVaadinResponse()
                .setHeader(HEADER, with("script-src 'self' 'nonce-%s' 'unsafe-eval'".formatted(number)));
    }
}
