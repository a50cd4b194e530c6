package coop.workers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;

@OfficeTest
class RegisterDownloadTest {

    private static final Actor BOARD_MEMBER = new Actor(PersonId.random(), "Ben", Set.of(Role.BOARD));
    private static final Actor COORDINATOR = new Actor(PersonId.random(), "Gus", Set.of(Role.GROUP_COORDINATOR));
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 10);

    /** As many as there are worker co-ops in the whole country. */
    private static final int MANY = 387;

    @Autowired
    RegisterDownload download;

    @Autowired
    SomeMembers some;

    @Autowired
    CurrentActor currentActor;

    /** Stands in every name, so that a test finds its own entries only. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void oneWhoseNameASpreadsheetWouldRun() {
        some.coop("=HYPERLINK(\"x\") " + mark, FIRST);
        some.coop("Weavers, \"Ltd\" " + mark, FIRST);
    }

    @Test
    void whatIsFilteredIsWhatIsWrittenAndNothingOfItRuns() {
        var lines = read(BOARD_MEMBER, "order", "-name");

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("\uFEFFNumber,Class,Name,").endsWith("Shares,Paid,Other property");
        assertThat(lines.get(1))
                .contains("\"Weavers, \"\"Ltd\"\" " + mark + "\"")
                .endsWith(",1,£1.00,");
        assertThat(lines.get(2)).contains("'=HYPERLINK");
    }

    @Test
    void theListForInspectionHasNeitherSharesNorAmounts() {
        assertThat(read(COORDINATOR, "order", "name"))
                .hasSize(3)
                .noneMatch(line -> line.contains("Shares") || line.contains("£"));
        assertThat(read(BOARD_MEMBER, "view", "inspection")).noneMatch(line -> line.contains("£"));
    }

    @Test
    void aLongListIsWrittenWhole() {
        for (var number = 0; number < MANY; number++) {
            some.workerMember("Worker %03d %s".formatted(number, mark), FIRST);
        }

        assertThat(read(BOARD_MEMBER, "class", "worker-member")).hasSize(MANY + 1);
    }

    @Test
    void whoIsNotSignedInGetsNoList() {
        assertThatThrownBy(() -> read(Actor.outside("Somebody"), "order", "name"))
                .isInstanceOf(NotFound.class);
    }

    private List<String> read(Actor actor, String asked, String value) {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add("search", mark);
        parameters.add(asked, value);
        var response = new MockHttpServletResponse();
        currentActor.as(actor, () -> {
            try {
                download.download(parameters, response);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
