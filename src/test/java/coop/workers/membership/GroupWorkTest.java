package coop.workers.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.budget.BudgetDesk;
import coop.workers.groups.GroupRole;
import coop.workers.groups.GroupWork;
import coop.workers.groups.RoundCalendar;
import coop.workers.groups.SomeGroups;
import coop.workers.organisation.Settings;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.WorkItem;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a group tells of the work in it. */
@OfficeTest
class GroupWorkTest {

    @Autowired
    GroupWork work;

    @Autowired
    SomeGroups groups;

    @Autowired
    SomeMemberships some;

    @Autowired
    RoundCalendar calendar;

    @Autowired
    BudgetDesk budget;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private String group;
    private Actor gus;

    @BeforeEach
    void aGroup() {
        var founded = settings.today().minusYears(1);
        group = groups.group("Bakers " + UUID.randomUUID(), null, founded);
        gus = groups.coordinator(group, "Gus", founded);
        groups.member(group, "Hal", founded, GroupRole.FACILITATOR);
    }

    @Test
    void itIsWhatWaitsInTheCasesOfTheGroupEachQuestionOnce() {
        var ada = groups.reachable(group, "Ada", settings.today().minusMonths(6));
        groups.month(group, some.monthsAgo(3), ada);
        groups.month(group, some.monthsAgo(2), ada);
        actors.as(Actor.OFFICE, calendar::openLastMonth);
        actors.as(gus, () -> budget.propose(group, "Flour", "We are out of it.", Money.ofPounds(5)));

        assertThat(actors.as(gus, () -> work.of(group)))
                .extracting(WorkItem::title)
                .containsExactlyInAnyOrder(
                        "Confirm who took part",
                        "Think about an invitation",
                        "Say whether you have a conflict of interest");
    }

    @Test
    void nobodyIsToldOfWorkThatTheyMayNotSee() {
        some.apply(SomeMemberships.answers("Wulfric", group));
        var stranger = new Actor(PersonId.random(), "Somebody", Set.of(Role.RETURNING_OFFICER));

        assertThat(actors.as(stranger, () -> work.of(group))).isEmpty();
    }

    @Test
    void whatBelongsToAnotherGroupIsNotAmongIt() {
        var others = groups.group(
                "Millers " + UUID.randomUUID(), null, settings.today().minusYears(1));
        var number = some.apply(SomeMemberships.answers("Osgyth", group));

        assertThat(actors.as(SomeMemberships.TEAM, () -> work.of(others))).isEmpty();
        assertThat(actors.as(SomeMemberships.TEAM, () -> work.of(group)))
                .extracting(WorkItem::caseNumber, WorkItem::title)
                .containsExactly(tuple(number, "Talk with them first"));
    }
}
