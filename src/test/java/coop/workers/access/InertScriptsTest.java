package coop.workers.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.admission.JoinAnswers;
import coop.workers.admission.JoinDesk;
import coop.workers.admission.JoinField;
import coop.workers.testing.OfficeTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody typed, in the page that is opened with it. */
@OfficeTest
class InertScriptsTest {

    @LocalServerPort
    int port;

    @Autowired
    JoinDesk desk;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><meta http-equiv=refresh content='0;url=https://elsewhere.example'>",
                "</SCRIPT ><p id=smuggled>",
                "<!--<script>"
            })
    void markupThatSomebodyTypedStaysTextWithinTheScriptThatBringsIt(String typed) throws Exception {
        var link = desk.begin(JoinAnswers.NONE.with(JoinField.CONTACT_NAME, "A name " + typed), "203.0.113.77");

        var page = open("join/" + link);

        assertThat(page.select("script[initial]").html())
                .contains("A name " + typed.replaceAll("(?i)<(?=/?script|!--)", "\\\\u003C"));
        assertThat(page.select("meta[http-equiv=refresh], #smuggled")).isEmpty();
        assertThat(page.body().text()).doesNotContain("uidl");
    }

    private Document open(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/%s".formatted(port, path)))
                .header("Accept", "text/html")
                .build();
        return Jsoup.parse(browser.send(request, BodyHandlers.ofString()).body());
    }
}
