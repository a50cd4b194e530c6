package coop.workers.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.AccountDesk.NewAccount;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in through an identity provider, by real requests; an office of its own, since others have none. */
@OfficeTest
@DirtiesContext
class IdentityProviderTest {

    private static final FakeIssuer ISSUER = new FakeIssuer();

    @DynamicPropertySource
    static void configured(DynamicPropertyRegistry properties) {
        var client = "spring.security.oauth2.client.registration.commons.";
        properties.add(client + "client-name", () -> "The Commons");
        properties.add(client + "client-id", () -> FakeIssuer.CLIENT);
        properties.add(client + "client-secret", () -> "not telling");
        properties.add(client + "authorization-grant-type", () -> "authorization_code");
        properties.add(client + "redirect-uri", () -> "{baseUrl}/login/oauth2/code/{registrationId}");
        properties.add(client + "scope", () -> "openid,email");
        var provider = "spring.security.oauth2.client.provider.commons.";
        properties.add(provider + "authorization-uri", () -> ISSUER.address() + "/authorize");
        properties.add(provider + "token-uri", () -> ISSUER.address() + "/token");
        properties.add(provider + "jwk-set-uri", () -> ISSUER.address() + "/keys");
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    @LocalServerPort
    int port;

    @Autowired
    AccountDesk accounts;

    @Autowired
    OtherDoors otherDoors;

    @Autowired
    CurrentActor currentActor;

    private final PersonId person = PersonId.random();
    private final String email = person + "@commons.example";
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void theSignInPageOffersIt() {
        assertThat(otherDoors.all()).extracting(OtherDoors.Door::name).containsExactly("The Commons");
    }

    @Test
    void whoeverHasAnOpenAccountWithTheVerifiedAddressComesIn() throws Exception {
        open();

        var answer = comeBackAs(email, true);

        assertThat(location(answer)).isEqualTo("/");
        assertThat(get("account").statusCode()).isEqualTo(200);
        // and only what is theirs: what is not there, and what is not for them, is answered alike
        assertThat(get("nowhere").statusCode()).isEqualTo(404);
        assertThat(get("accounts").statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressThatWasNotVerifiedOpensNothing() throws Exception {
        open();

        var answer = comeBackAs(email, false);

        assertThat(location(answer)).isEqualTo("/sign-in?refused=unknown");
        assertThat(get("account").statusCode()).isEqualTo(302);
    }

    @Test
    void nobodyGetsAnAccountThisWay() throws Exception {
        var answer = comeBackAs(email, true);

        assertThat(location(answer)).isEqualTo("/sign-in?refused=unknown");
        assertThat(currentActor.as(Actor.OFFICE, () -> accounts.all()))
                .extracting(AccountDesk.StaffAccount::email)
                .doesNotContain(email);
    }

    @Test
    void anAccountThatIsSwitchedOffStaysShut() throws Exception {
        open();
        currentActor.as(Actor.OFFICE, () -> accounts.switchOff(person));

        assertThat(location(comeBackAs(email, true))).isEqualTo("/sign-in?refused=unknown");
    }

    @Test
    void anAnswerToAQuestionNobodyAskedIsRefused() throws Exception {
        open();

        var answer = get("login/oauth2/code/commons?code=stolen&state=guessed");

        assertThat(location(answer)).isEqualTo("/sign-in?refused=failed");
    }

    private void open() {
        currentActor.as(
                Actor.OFFICE,
                () -> accounts.open(new NewAccount(person, "Wren Hollis", email, Set.of(Role.TREASURER))));
    }

    private HttpResponse<String> comeBackAs(String address, boolean verified) throws Exception {
        var question = UriComponentsBuilder.fromUriString(location(get("oauth2/authorization/commons")))
                .build(true)
                .getQueryParams();
        ISSUER.vouchFor(
                address,
                verified,
                Optional.ofNullable(question.getFirst("nonce")).orElseThrow());
        return get("login/oauth2/code/commons?code=one&state=" + question.getFirst("state"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/%s".formatted(port, path)))
                .header("Accept", "text/html");
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("(nowhere)").replace("http://localhost:" + port, "");
    }
}
