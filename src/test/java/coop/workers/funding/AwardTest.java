package coop.workers.funding;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.shared.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AwardTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void onceTheTimeForKeepingItIsOverItsSumsAndDaysStayAndItsWordsGo() {
        var award = new Award(UUID.randomUUID(), Money.ofPounds(900), MAY, "REF-1", "They cut everybody's.");
        award.plan(MAY.plusDays(10), Money.ofPounds(900));
        award.planReport(MAY.plusMonths(6), "What the summer came to");
        award.read(new Terms(MAY, MAY.plusYears(1), "Mentors", "Their name on our page", true));

        award.letGoOfWords();

        var file = award.file();
        assertThat(file.terms()).contains(new Terms(MAY, MAY.plusYears(1), null, "", true));
        assertThat(file.instalments()).extracting(Instalment::amount).containsExactly(Money.ofPounds(900));
        assertThat(file.reports()).singleElement().satisfies(report -> {
            assertThat(report.dueOn()).isEqualTo(MAY.plusMonths(6));
            assertThat(report.what()).isEmpty();
        });
        assertThat(file.differsBecause()).isEmpty();
    }
}
