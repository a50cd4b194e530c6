package coop.workers.funding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.funding.SomeBids.Team;
import coop.workers.money.IncomeKind;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Grants received, as the 360Giving standard wants them; its schema is the judge where the set of data is at hand. */
@OfficeTest
class GrantsReceivedTest {

    private static final Path SCHEMA = Path.of("../shared/data/grants/360-giving-schema.json");

    @Autowired
    SomeBids some;

    @Autowired
    GrantsDownload download;

    @Autowired
    CurrentActor actors;

    @Autowired
    ObjectMapper json;

    private Team team;

    @BeforeEach
    void aGroupOfTwo() {
        team = some.team();
    }

    @Test
    void everyGrantIsValidByTheSchemaOfTheStandard() throws IOException {
        var schema = schema();
        var number = grant("Rowan " + UUID.randomUUID());

        var grants = json.readTree(asSecretary(true)).path("grants");

        assertThat(grants).isNotEmpty().allSatisfy(grant -> assertThat(schema.validate(grant))
                .isEmpty());
        assertThat(find(grants, number).path("id").asText()).isNotBlank();
    }

    @Test
    void everyGrantIsValidByOurOwnWritingOfTheStandardToo() throws IOException {
        var schema = ours();
        var number = grant("Rowan " + UUID.randomUUID());

        var grants = json.readTree(asSecretary(true)).path("grants");

        assertThat(grants).isNotEmpty().allSatisfy(grant -> assertThat(schema.validate(grant))
                .isEmpty());
        var mine = find(grants, number);
        assertThat(mine.path("amountAwarded").decimalValue()).isEqualByComparingTo("900");
        assertThat(mine.path("amountAppliedFor").decimalValue()).isEqualByComparingTo("900");
        assertThat(mine.path("currency").asText()).isEqualTo("GBP");
        assertThat(mine.path("grantProgramme").get(0).path("title").asText()).isEqualTo("Small steps");
        assertThat(mine.path("fundingOrganization").get(0).path("id").asText()).isEqualTo("GB-CHC-1234567");
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(
            strings = {
                "id",
                "title",
                "description",
                "currency",
                "amountAwarded",
                "awardDate",
                "recipientOrganization",
                "fundingOrganization"
            })
    void aGrantWithoutWhatTheStandardRequiresWouldBeNoticed(String field) throws IOException {
        var number = grant("Rowan " + UUID.randomUUID());
        ObjectNode broken =
                find(json.readTree(asSecretary(true)).path("grants"), number).deepCopy();

        broken.remove(field);

        assertThat(ours().validate(broken)).isNotEmpty();
    }

    @Test
    void theSchemaWouldNoticeAGrantWithoutItsAmount() throws IOException {
        var schema = schema();
        var number = grant("Rowan " + UUID.randomUUID());
        var broken =
                find(json.readTree(asSecretary(true)).path("grants"), number).deepCopy();
        ((ObjectNode) broken).remove("amountAwarded");

        assertThat(schema.validate(broken)).isNotEmpty();
    }

    @Test
    void sponsorshipsAreNoGrants() throws IOException {
        var number = some.awarded(
                team, some.wanted(team, some.funder("Firm " + UUID.randomUUID()), 400, IncomeKind.SPONSORSHIP, false));

        assertThat(asSecretary(true)).doesNotContain(number.value());
    }

    @Test
    void theTableHasTheColumnsOfTheStandardAndStartsNoFormula() throws IOException {
        var number = grant("=2+3 " + UUID.randomUUID());

        var lines = asSecretary(false).lines().toList();

        assertThat(lines.get(0)).startsWith("\uFEFFIdentifier,Title,Description,Currency");
        assertThat(lines)
                .filteredOn(line -> line.contains(number.value()))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("'=2+3").contains(",900.00,"));
    }

    @Test
    void whoeverHasNothingToDoWithItGetsNoList() {
        var officer = new Actor(PersonId.random(), "Olu", Set.of(Role.RETURNING_OFFICER));

        assertThatThrownBy(() -> actors.as(officer, () -> {
                    write(true, new MockHttpServletResponse());
                    return true;
                }))
                .isInstanceOf(NotFound.class);
    }

    private CaseNumber grant(String funder) {
        return some.awarded(team, some.wanted(team, some.funder(funder), 900, IncomeKind.GRANT, true));
    }

    private static JsonNode find(JsonNode grants, CaseNumber number) {
        return StreamSupport.stream(grants.spliterator(), false)
                .filter(grant -> grant.path("id").asText().endsWith(number.value()))
                .findFirst()
                .orElseThrow();
    }

    private String asSecretary(boolean asJson) throws IOException {
        var response = new MockHttpServletResponse();
        actors.as(SomeBids.SECRETARY, () -> write(asJson, response));
        return response.getContentAsString(UTF_8);
    }

    private void write(boolean asJson, MockHttpServletResponse response) {
        try {
            if (asJson) {
                download.json(response);
            } else {
                download.csv(response);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonSchema ours() throws IOException {
        try (var file = Objects.requireNonNull(
                GrantsReceivedTest.class.getResourceAsStream("/grants/our-part-of-360-giving.schema.json"))) {
            return strict(new String(file.readAllBytes(), UTF_8));
        }
    }

    private static JsonSchema schema() throws IOException {
        if (!"true".equals(System.getenv("CI"))) {
            assumeThat(SCHEMA)
                    .as("the schema lies beside the project where the whole set of data is at hand")
                    .exists();
        }
        return strict(Files.readString(SCHEMA));
    }

    /** With formats as assertions, since the standard tells days from moments by them. */
    private static JsonSchema strict(String schema) {
        var formats =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema, formats);
    }
}
