package coop.workers.mypage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.PersonDoor;
import coop.workers.casework.CaseDesk;
import coop.workers.groups.GroupBook;
import coop.workers.money.InvoiceBook;
import coop.workers.money.InvoiceSearch;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.SomeMembers;
import coop.workers.register.StatutoryRegister;
import coop.workers.register.TwinDesk;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The doors of one's own page, by those for whom they are not. */
@ScreenTest
class AttackedDoorsTest {

    @LocalServerPort
    int port;

    @Autowired
    PersonDoor door;

    @Autowired
    Screens screens;

    @Autowired
    SomeMembers members;

    @Autowired
    StatutoryRegister statutory;

    @Autowired
    RegisterDesk register;

    @Autowired
    InvoiceBook invoices;

    @Autowired
    GroupBook groups;

    @Autowired
    CaseDesk cases;

    @Autowired
    TwinDesk twins;

    private final HttpClient program = HttpClient.newHttpClient();

    @Test
    void aProgramThatLooksThroughMailDoesNotUseALinkUp() throws Exception {
        members.person("Attack Scanner");
        var network = UUID.randomUUID().toString();
        var link = Objects.requireNonNull(door.invite(members.addressOf("Attack Scanner"), network)
                .orElseThrow()
                .token());

        assertThat(answer("GET", "my-page/enter/" + link).statusCode()).isEqualTo(200);
        assertThat(answer("GET", "my-page/enter/" + link).statusCode()).isEqualTo(200);
        answer("HEAD", "my-page/enter/" + link);

        assertThat(door.enter(link, network)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my-page",
                "my-page/details",
                "my-page/data",
                "my-page/data.zip",
                "my-page/hand-over?for=1",
                "my-page/money/documents/INV-00001.pdf",
                "my-page/money/statements/1.pdf"
            })
    void whoeverHasNotComeInIsLedToTheDoorOfPeople(String path) throws Exception {
        var answer = answer("GET", path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/my-page/sign-in");
    }

    @TestFactory
    Stream<DynamicTest> noDeskOfTheOfficeLetsThemIn() {
        var coop = members.coop("Attack Bakery", LocalDate.of(2025, 6, 1));
        var person = members.person("Attack Outside");
        members.represent(coop, person, LocalDate.of(2025, 7, 1));
        screens.comeIn(members.addressOf("Attack Outside"));
        return Stream.<Runnable>of(
                        () -> statutory.member(coop),
                        () -> register.person(person),
                        () -> register.enterPerson(new NewPerson("Anybody", null, null, null)),
                        () -> register.changeRepresentative(
                                coop, PersonId.random(), LocalDate.of(2025, 8, 1), "Because."),
                        () -> invoices.page(InvoiceSearch.all(), 0, 10),
                        () -> groups.today(),
                        () -> twins.likely(10))
                .map(attempt -> DynamicTest.dynamicTest(
                        "attempt", () -> assertThatThrownBy(attempt::run).isInstanceOf(NotFound.class)));
    }

    @Test
    void noCaseIsReadByThem() {
        members.person("Attack Reader");
        screens.comeIn(members.addressOf("Attack Reader"));

        assertThat(cases.find("", false, 0, 10)).isEmpty();
        assertThat(cases.count("", false)).isZero();
    }

    private HttpResponse<String> answer(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/%s".formatted(port, path)))
                .header("Accept", "text/html")
                .method(method, BodyPublishers.noBody())
                .build();
        return program.send(request, BodyHandlers.ofString());
    }
}
