package coop.workers.membership.process;

import static coop.workers.membership.SomeMemberships.TEAM;
import static coop.workers.membership.SomeMemberships.answers;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.Correspondence;
import coop.workers.groups.SomeGroups;
import coop.workers.membership.MembershipDesk;
import coop.workers.membership.PersonWindowDesk;
import coop.workers.membership.SomeMemberships;
import coop.workers.organisation.Settings;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.WholeDatabase;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class EndedMembershipMattersTest {

    @Autowired
    EndedMembershipMatters ended;

    @Autowired
    MembershipDesk desk;

    @Autowired
    PersonWindowDesk window;

    @Autowired
    SomeGroups groups;

    @Autowired
    SomeMemberships some;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    @Autowired
    WholeDatabase database;

    private String group;

    @BeforeEach
    void aGroup() {
        group = groups.group(
                "Bakers " + UUID.randomUUID(), null, settings.today().minusYears(1));
        groups.coordinator(group, "Gus", settings.today().minusYears(1));
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void nothingOfAnApplicationThatCameToNothingIsLeftOnceItsTimeIsOver() {
        var answers = answers("Forgettable " + UUID.randomUUID(), group);
        var number = some.apply(answers);
        window.withdraw(some.windowLink(number));
        assertThat(database.tablesThatMention(answers.name())).contains("membership.application");

        clock.advance(Duration.ofDays(300));
        ended.letGo();
        assertThat(actors.as(TEAM, () -> desk.find(number))).isPresent();

        clock.advance(Duration.ofDays(100));
        ended.letGo();
        actors.as(Actor.OFFICE, correspondence::letGoOfLooseLetters);
        assertThat(database.tablesThatMention(answers.name())).isEmpty();
        assertThat(database.tablesThatMention(answers.email())).isEmpty();
    }
}
