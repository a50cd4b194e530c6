package coop.workers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every worker co-op that is met in practice has a place in the register: its legal form, its registrar, its number. */
class WorkerCoopsOfBritainTest {

    private static final Path SOME = Path.of("src/test/resources/register/some-worker-coops.csv");
    private static final Path ALL = Path.of("../shared/data/coops/worker-coops.csv");

    private static final Map<String, LegalForm> LEGAL_FORMS = Map.of(
            "Company", LegalForm.COMPANY,
            "Society", LegalForm.SOCIETY,
            "Community Interest Company", LegalForm.COMMUNITY_INTEREST_COMPANY,
            "LLP", LegalForm.LIMITED_LIABILITY_PARTNERSHIP,
            "Limited Partnership", LegalForm.LIMITED_PARTNERSHIP,
            "Unincorporated", LegalForm.UNINCORPORATED);

    private record WorkerCoop(LegalForm legalForm, RegisteredNumber number) {}

    @Test
    void oneOfEachKindIsExpressedAndTheOneEnteredTwiceIsFound() {
        var coops = read(SOME);

        assertThat(coops).hasSize(14);
        assertThat(duplicatesIn(coops)).containsExactly(new RegisteredNumber(Registrar.COMPANIES_HOUSE, "04711097"));
    }

    @Test
    void allThatAreKnownAreExpressedAndNoneIsThereTwice() {
        if (!"true".equals(System.getenv("CI"))) {
            assumeThat(ALL)
                    .as("the list of all worker co-ops lies beside the project where the whole set of data is at hand")
                    .exists();
        }

        var coops = read(ALL);

        assertThat(coops).hasSize(387);
        assertThat(duplicatesIn(coops)).isEmpty();
        assertThat(coops.stream().collect(Collectors.groupingBy(WorkerCoop::legalForm, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        LegalForm.COMPANY, 258L,
                        LegalForm.SOCIETY, 94L,
                        LegalForm.COMMUNITY_INTEREST_COMPANY, 20L,
                        LegalForm.LIMITED_LIABILITY_PARTNERSHIP, 12L,
                        LegalForm.UNINCORPORATED, 2L,
                        LegalForm.LIMITED_PARTNERSHIP, 1L));
        assertThat(coops)
                .filteredOn(coop -> coop.number().equals(RegisteredNumber.NONE))
                .extracting(WorkerCoop::legalForm)
                .containsOnly(LegalForm.UNINCORPORATED)
                .hasSize(2);
    }

    private static List<RegisteredNumber> duplicatesIn(List<WorkerCoop> coops) {
        return coops.stream()
                .map(WorkerCoop::number)
                .filter(number -> number.number() != null)
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(counted -> counted.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<WorkerCoop> read(Path file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            return rows.stream().map(WorkerCoopsOfBritainTest::coop).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static WorkerCoop coop(NamedCsvRecord row) {
        var legalForm = Objects.requireNonNull(LEGAL_FORMS.get(row.getField("Legal Form")), row::toString);
        return new WorkerCoop(legalForm, number(row.getField("Registrar"), row.getField("Registered Number")));
    }

    private static RegisteredNumber number(String registrar, String digits) {
        if (digits.isBlank()) {
            return RegisteredNumber.NONE;
        }
        return new RegisteredNumber(
                switch (registrar) {
                    case "FCA" -> Registrar.FCA_MUTUALS;
                    // the list does not know who registers limited partnerships: it is Companies House
                    case "Companies House", "Unknown legal form" -> Registrar.COMPANIES_HOUSE;
                    default -> throw new IllegalArgumentException("A registrar not met before: " + registrar);
                },
                digits);
    }
}
