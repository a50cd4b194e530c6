package coop.workers.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthlyRoundTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    private final PersonId ada = PersonId.random();
    private final PersonId bob = PersonId.random();
    private final MonthlyRound round = new MonthlyRound(
            new CaseNumber("PAR-2026-0001"), "bakers", YearMonth.of(2026, 10), List.of(ada, bob), List.of());

    @Test
    void thoseTickedTookPart() {
        round.mark(ada, true);

        assertThat(round.confirm("Gus", NOW)).isEmpty();

        assertThat(round.outcome()).isEqualTo(RoundOutcome.CONFIRMED);
        assertThat(round.settledBy()).contains("Gus");
        assertThat(round.howMany()).isEqualTo(1);
    }

    @Test
    void aMonthIsNotConfirmedWithNobodyTicked() {
        assertThat(keys(round.confirm("Gus", NOW))).containsExactly("groups.problem.nobody-ticked");
        assertThat(round.isOpen()).isTrue();
    }

    @Test
    void whereSomebodyIsTickedTheGroupHasMet() {
        round.mark(ada, true);

        assertThat(keys(round.noMeeting("Gus", NOW))).containsExactly("groups.problem.somebody-ticked");
        assertThat(round.isOpen()).isTrue();
    }

    @Test
    void aMonthIsSettledOnce() {
        assertThat(round.noMeeting("Gus", NOW)).isEmpty();

        assertThat(keys(round.noMeeting("Hal", NOW))).containsExactly("groups.problem.settled-already");
        assertThat(keys(round.confirm("Hal", NOW))).containsExactly("groups.problem.settled-already");
        assertThat(round.settledBy()).contains("Gus");
    }

    @Test
    void whereTheGroupDidNotMeetNobodyTookPart() {
        assertThat(round.noMeeting("Gus", NOW)).isEmpty();

        assertThatThrownBy(() -> round.mark(ada, true)).isInstanceOf(Rejection.class);
    }

    @Test
    void whoeverIsNotOnTheListComesAsAGuest() {
        var guest = PersonId.random();
        assertThatThrownBy(() -> round.mark(guest, true)).isInstanceOf(Rejection.class);

        round.welcome(guest);

        assertThat(round.participant(guest)).hasValueSatisfying(one -> {
            assertThat(one.isGuest()).isTrue();
            assertThat(one.tookPart()).isTrue();
        });
    }

    @Test
    void whoeverBelongsToTheGroupIsNoGuest() {
        round.welcome(ada);

        assertThat(round.participants()).hasSize(2).noneMatch(Participant::isGuest);
        assertThat(round.participant(ada)).map(Participant::tookPart).contains(true);
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(problem -> problem.message().key()).toList();
    }
}
