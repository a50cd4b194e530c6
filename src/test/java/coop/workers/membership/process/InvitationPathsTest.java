package coop.workers.membership.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.forms.FormValues;
import coop.workers.groups.SomeGroups;
import coop.workers.membership.InvitationDesk;
import coop.workers.membership.PersonApplied;
import coop.workers.membership.SomeMemberships;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.Processes;
import coop.workers.workflow.WorkDesk.Completion;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path from somebody who takes part regularly to an answer. */
@OfficeTest
@CoversEveryNode("invitation")
class InvitationPathsTest {

    private static final FormValues INVITE =
            FormValues.NONE.with("inviteOutcome", "invite").with("inviteWords", "We would love to have you.");
    private static final FormValues NOT_NOW = FormValues.NONE.with("inviteOutcome", "notNow");

    @Autowired
    SomeGroups groups;

    @Autowired
    SomeMemberships some;

    @Autowired
    InvitationDesk desk;

    @Autowired
    Processes processes;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private LocalDate founded;
    private String group;

    @BeforeEach
    void aGroup() {
        founded = settings.today().minusYears(1);
        group = groups.group("Bakers " + UUID.randomUUID(), null, founded);
    }

    @Test
    void whoeverCoordinatesTheGroupInvitesThemAndNoAnswerIsNoReproach() {
        var gus = groups.coordinator(group, "Gus", founded);
        var ada = groups.reachable(group, "Ada", founded);
        var number = some.regular(group, ada);

        assertThat(some.handIn(gus, number, "invite", INVITE)).isInstanceOf(Completion.Completed.class);

        assertThat(some.status(number)).isEqualTo("membership.invitation.status.SENT");
        assertThat(some.letters(number)).singleElement().satisfies(letter -> {
            assertThat(letter.to().name()).isEqualTo("Ada");
            assertThat(letter.body()).contains("We would love to have you.", "Gus", "/take-part/");
        });

        jobs.fire(number, "sixtyDays");
        assertThat(some.status(number)).isEqualTo("membership.invitation.status.UNANSWERED");
        assertThat(some.isClosed(number)).isTrue();
    }

    @Test
    void itMayBeLeftForNow() {
        var gus = groups.coordinator(group, "Gus", founded);
        var ada = groups.reachable(group, "Ada", founded);
        var number = some.regular(group, ada);

        some.handIn(gus, number, "invite", NOT_NOW);

        assertThat(some.status(number)).isEqualTo("membership.invitation.status.NOT_NOW");
        groups.month(group, some.monthsAgo(3), ada);
        assertThat(some.invitationOf(ada)).isEqualTo(number);
    }

    @Test
    void whereNobodyAnswersTheMembershipTeamThinksAboutIt() {
        var gus = groups.coordinator(group, "Gus", founded);
        var ada = groups.reachable(group, "Ada", founded);
        var number = some.regular(group, ada);

        jobs.fire(number, "inviteWaited");

        assertThat(some.asks(gus, number, "invite")).isFalse();
        assertThat(some.handIn(SomeMemberships.TEAM, number, "inviteForGroup", INVITE))
                .isInstanceOf(Completion.Completed.class);
    }

    @Test
    void aGroupThatNobodyElseCoordinatesIsThoughtAboutByTheTeam() {
        var hal = groups.coordinator(group, "Hal", founded);

        var number = some.regular(group, Objects.requireNonNull(hal.person()));

        assertThat(some.asks(SomeMemberships.TEAM, number, "inviteForGroup")).isTrue();
        assertThat(some.asks(hal, number, "inviteForGroup")).isFalse();
        assertThat(actors.as(hal, () -> desk.find(number))).isEmpty();
    }

    @Test
    void theQuestionIsAnsweredOnceTheyApply() {
        groups.coordinator(group, "Gus", founded);
        var number = some.regular(group, groups.reachable(group, "Ada", founded));

        actors.as(
                Actor.OFFICE,
                () -> transaction.executeWithoutResult(status -> events.publishEvent(new PersonApplied(number))));

        assertThat(processes.isAnyRunning(number)).isFalse();
        assertThat(some.status(number)).isEqualTo("membership.invitation.status.APPLIED");
    }

    @Test
    void whoeverCoordinatesAnotherGroupDecidesNothing() {
        groups.coordinator(group, "Gus", founded);
        var number = some.regular(group, groups.reachable(group, "Ada", founded));
        var other = groups.coordinator(groups.group("Others " + UUID.randomUUID(), null, founded), "Hal", founded);
        var treasurer = new Actor(PersonId.random(), "Tess", Set.of(Role.TREASURER));

        for (var nobody : new Actor[] {other, treasurer, SomeMemberships.SECRETARY}) {
            assertThat(actors.as(nobody, () -> desk.find(number))).isEmpty();
            refuses(nobody, () -> desk.invite(number, "Come"));
            refuses(nobody, () -> desk.leave(number));
            refuses(nobody, () -> desk.findWhoInvites(number));
            refuses(nobody, () -> desk.sendInvitation(number, "invitation"));
        }
        refuses(SomeMemberships.TEAM, () -> desk.invite(new CaseNumber("INV-2026-9999"), "Come"));
    }

    private void refuses(Actor who, Runnable deed) {
        assertThatThrownBy(() -> actors.as(who, deed)).isInstanceOf(NotFound.class);
    }
}
