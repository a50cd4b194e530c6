package coop.workers.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Screens;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The door, by real requests. */
@OfficeTest
class DoorTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    int port;

    @Autowired
    Screens screens;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @ValueSource(strings = {"sign-in", "accessibility", "inbox", "actuator/health", "nowhere"})
    void everyAnswerCarriesTheHeadersThatKeepABrowserInBounds(String path) throws Exception {
        var answer = get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                .contains("script-src 'self'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
    }

    @Test
    void onlyTheScriptsOfThisVeryAnswerRun() throws Exception {
        var first = get("sign-in");
        var second = get("sign-in");

        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(Pattern.compile("<script(?![^>]*nonce=\"" + Pattern.quote(nonce(first)) + "\")")
                        .matcher(first.body())
                        .find())
                .as("a script without this answer's number")
                .isFalse();
    }

    @Test
    void behindTlsABrowserIsToldToStayThere() throws Exception {
        var answer =
                send(request("sign-in").header("X-Forwarded-Proto", "https").GET());

        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("HttpOnly"));
        assertThat(answer.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("SameSite=Lax"));
    }

    @Test
    void nothingIsPostedWithoutATokenOfTheSession() throws Exception {
        assertThat(send(request("login").POST(BodyPublishers.ofString(""))).statusCode())
                .isEqualTo(403);
        assertThat(send(request("logout").POST(BodyPublishers.ofString(""))).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inbox", "settings", "accounts", "account", "actuator/env", "nowhere"})
    void whoeverHasNotSignedInIsLedToTheDoor(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/sign-in");
    }

    @Test
    void whatIsNotThereIsAnsweredByItsStatus() throws Exception {
        screens.employ(new Actor(PersonId.random(), "Somebody", Set.of()));

        // the page to set an office up is gone once there is an account
        assertThat(get("set-up").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/%s".formatted(port, path)))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String nonce(HttpResponse<String> answer) {
        var nonce = NONCE.matcher(header(answer, "Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("(no " + name + ")");
    }
}
