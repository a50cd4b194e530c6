package coop.workers.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void theDailyMailIsDueByTheClocksOfTheOrganisationInSummerAndInWinter() {
        var atHalfPastSeven = Preferences.USUAL;

        assertThat(atHalfPastSeven.digestDay(Instant.parse("2027-01-15T07:29:59Z"), LONDON))
                .isEmpty();
        assertThat(atHalfPastSeven.digestDay(Instant.parse("2027-01-15T07:30:00Z"), LONDON))
                .contains(LocalDate.of(2027, 1, 15));
        assertThat(atHalfPastSeven.digestDay(Instant.parse("2027-07-15T06:29:59Z"), LONDON))
                .isEmpty();
        assertThat(atHalfPastSeven.digestDay(Instant.parse("2027-07-15T06:30:00Z"), LONDON))
                .contains(LocalDate.of(2027, 7, 15));
    }

    @Test
    void aTimeThatTheClocksSkipInSpringComesOnceTheyHaveGoneOn() {
        var at = at(LocalTime.of(1, 30));

        assertThat(at.digestDay(Instant.parse("2027-03-28T00:59:59Z"), LONDON)).isEmpty();
        assertThat(at.digestDay(Instant.parse("2027-03-28T01:30:00Z"), LONDON)).contains(LocalDate.of(2027, 3, 28));
        assertThat(at.digestDay(Instant.parse("2027-03-29T00:29:59Z"), LONDON)).isEmpty();
    }

    @Test
    void aTimeThatComesTwiceInAutumnHasComeTheFirstTime() {
        var at = at(LocalTime.of(1, 30));

        assertThat(at.digestDay(Instant.parse("2027-10-31T00:29:59Z"), LONDON)).isEmpty();
        assertThat(at.digestDay(Instant.parse("2027-10-31T00:30:00Z"), LONDON)).contains(LocalDate.of(2027, 10, 31));
        assertThat(at.digestDay(Instant.parse("2027-10-31T01:10:00Z"), LONDON)).contains(LocalDate.of(2027, 10, 31));
    }

    @Test
    void whoeverHasStoppedTheDailyMailHasNoDayForIt() {
        var stopped = Preferences.USUAL.without(Kind.DIGEST);

        assertThat(stopped.digestDay(Instant.parse("2027-01-15T12:00:00Z"), LONDON))
                .isEmpty();
        assertThat(stopped.wanted()).containsExactlyInAnyOrder(Kind.MENTION, Kind.ASSIGNMENT, Kind.OVERDUE);
    }

    private static Preferences at(LocalTime time) {
        return new Preferences(EnumSet.of(Kind.DIGEST), time);
    }
}
