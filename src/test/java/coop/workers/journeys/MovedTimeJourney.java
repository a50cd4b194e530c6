package coop.workers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** In the demonstration a month passes at the press of a button. */
@Journey(movesTime = true)
class MovedTimeJourney {

    @Test
    void timePassesAndWhateverFallsDueIsDone(Visitor administrator, Visitor kwame) {
        administrator.signsInAs("Marged Puw");
        var clock = new DemonstrationClock(administrator);
        var today = clock.today();

        clock.moveTo(today.plusDays(1));

        administrator.reads("This demonstration stands at " + DemonstrationClock.written(today.plusDays(1)));
        administrator.passes("demonstration-clock");
        assertThat(clock.today()).isEqualTo(today.plusDays(1));
        kwame.visits("/");
        kwame.reads("This demonstration stands at " + DemonstrationClock.written(today.plusDays(1)));
        kwame.passes("start-page-of-a-moved-demonstration");
        kwame.signsInAs("Kwame Mensah");
        assertThat(kwame.answeredFor("/demonstration/clock")).isEqualTo(404);
    }
}
