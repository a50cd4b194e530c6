package coop.workers.funding.process;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.SomeBids;
import coop.workers.funding.SomeBids.Team;
import coop.workers.notices.CalendarDesk;
import coop.workers.organisation.Settings;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Screens;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The deadline of a bid stands in the calendar of whoever carries it. */
@OfficeTest
class DeadlinesInCalendarTest {

    @Autowired
    CalendarDesk calendars;

    @Autowired
    SomeBids some;

    @Autowired
    FundingDesk funding;

    @Autowired
    Screens screens;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private Team team;

    @BeforeEach
    void aGroupOfTwo() {
        team = some.team();
    }

    @Test
    void theDeadlineIsADayInTheCalendarAndMovesWithIt() {
        screens.employ(team.writer());
        var token = token(team.writer());
        var wanted = some.wanted(team, 700);
        var number = some.agreed(team, wanted);

        assertThat(read(token)).contains(number.value()).contains(startingOn(wanted.deadline()));

        var later = wanted.deadline().plusDays(12);
        actors.as(team.writer(), () -> funding.moveDeadline(number, later));
        assertThat(read(token)).contains(startingOn(later)).doesNotContain(startingOn(wanted.deadline()));
    }

    @Test
    void afterItIsSentTheDayOnWhichTheFunderMeansToDecideStandsThere() {
        screens.employ(team.writer());
        var token = token(team.writer());

        var number = some.sent(team, some.wanted(team, 700));

        assertThat(read(token))
                .contains(number.value())
                .contains(startingOn(settings.today().plusDays(40)));
    }

    private String token(Actor who) {
        var address = actors.as(who, calendars::make);
        return address.substring(address.lastIndexOf('/') + 1, address.length() - ".ics".length());
    }

    private String read(String token) {
        return calendars.read(token).orElseThrow();
    }

    private static String startingOn(LocalDate day) {
        return "DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
