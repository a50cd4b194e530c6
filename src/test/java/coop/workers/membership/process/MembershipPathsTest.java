package coop.workers.membership.process;

import static coop.workers.membership.SomeMemberships.ATTEST;
import static coop.workers.membership.SomeMemberships.SECRETARY;
import static coop.workers.membership.SomeMemberships.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.consent.ConsentDesk;
import coop.workers.forms.FormValues;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.Group;
import coop.workers.groups.SomeGroups;
import coop.workers.membership.ApplicationAnswers;
import coop.workers.membership.ApplicationAnswers.Sixteen;
import coop.workers.membership.ApplyDesk;
import coop.workers.membership.MembershipDesk;
import coop.workers.membership.PersonWindowDesk;
import coop.workers.membership.SomeMemberships;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.Processes;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path from a person's application to its ending. */
@OfficeTest
@CoversEveryNode("membership")
class MembershipPathsTest {

    private static final FormValues ASK_GROUP =
            FormValues.NONE.with("attestWords", "New to me.").with("attestOutcome", "askGroup");
    private static final FormValues NOT_YET =
            FormValues.NONE.with("attestWords", "Has not come yet.").with("attestOutcome", "talk");
    private static final FormValues REFUSE = FormValues.NONE
            .with("talkNotes", "We had tea.")
            .with("notYetReasons", "Come along for two months first.")
            .with("talkOutcome", "refuse");
    private static final FormValues ASK_GROUP_AFTER_TALK =
            FormValues.NONE.with("talkNotes", "We had tea.").with("talkOutcome", "askGroup");

    @Autowired
    SomeGroups groups;

    @Autowired
    SomeMemberships some;

    @Autowired
    MembershipDesk desk;

    @Autowired
    PersonWindowDesk window;

    @Autowired
    ApplyDesk apply;

    @Autowired
    ConsentDesk consent;

    @Autowired
    WorkDesk work;

    @Autowired
    Groups knownGroups;

    @Autowired
    RegisterDesk register;

    @Autowired
    Electorate electorate;

    @Autowired
    Processes processes;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private LocalDate founded;
    private String group;
    private Actor gus;

    @BeforeEach
    void aGroupWithSomebodyWhoCoordinatesIt() {
        founded = settings.today().minusYears(1);
        group = groups.group("Bakers " + UUID.randomUUID(), null, founded);
        gus = groups.coordinator(group, "Gus", founded);
    }

    @Test
    void whoeverIsInvitedIsAttestedEnteredWelcomedAndTheBoardIsTold() {
        var ada = groups.reachable(group, "Ada", founded);
        var invitation = some.regular(group, ada);
        some.handIn(gus, invitation, "invite", SomeMemberships.INVITE);
        var number = some.applyInvited(invitation, SomeMemberships.answers("Ada", group));
        assertThat(some.status(invitation)).isEqualTo("membership.invitation.status.APPLIED");
        jobs.fire(number, "attestReminder");
        assertThat(some.namesOfLetters(number)).startsWith("attest-reminder");

        some.handIn(gus, number, "attest", ATTEST);
        jobs.runDue(number);

        var entered = register(ada);
        assertThat(entered).isPresent();
        assertThat(some.letters(number).get(0).body())
                .contains("Bakes every Tuesday.", entered.orElseThrow().toString());
        assertThat(actors.as(TEAM, () -> electorate.on(settings.today(), entered.orElseThrow())))
                .map(Elector::name)
                .contains("Ada");
        var told = FormValues.NONE.with("toldOn", settings.today());
        assertThat(some.handIn(SECRETARY, number, "tellBoard", told)).isInstanceOf(Completion.Completed.class);
        assertThat(some.status(number)).isEqualTo("membership.application.status.ADMITTED");
        assertThat(some.isClosed(number)).isTrue();
        assertThat(processes.isAnyRunning(number)).isFalse();
    }

    @Test
    void theBoardCannotBeToldOnADayToCome() {
        var number = admitted("Bea");

        var tomorrow = FormValues.NONE.with("toldOn", settings.today().plusDays(1));

        assertThat(some.handIn(SECRETARY, number, "tellBoard", tomorrow)).isInstanceOf(Completion.Refused.class);
    }

    @Test
    void whoeverComesNowAndThenIsAskedAboutInTheGroupButNotThemself() {
        var cal = groups.reachable(group, "Cal", founded);
        var dot = groups.member(group, "Dot", founded);
        groups.month(group, some.monthsAgo(1), cal);
        var answers = answersOf(cal, "Cal");
        var number = some.apply(answers);
        assertThat(some.status(number)).isEqualTo("membership.application.status.BEFORE_GROUP");
        assertThat(work.asking(number, "declareConflict", cal)).isEmpty();

        consents(number, Objects.requireNonNull(gus.person()), dot);
        jobs.runDue(number);

        assertThat(register(cal)).isPresent();
        assertThat(actors.as(Actor.OFFICE, () -> consent.decisionOn(number))).isPresent();
    }

    @Test
    void whoeverIsNewToTheGroupIsTalkedWithAndMayBeAskedAboutOrToldTheReasons() {
        var number = some.apply(SomeMemberships.answers("Eli " + UUID.randomUUID(), group));
        assertThat(some.status(number)).isEqualTo("membership.application.status.IN_TALK");
        assertThat(some.namesOfLetters(number)).startsWith("talk");

        some.handIn(TEAM, number, "talkFirst", ASK_GROUP_AFTER_TALK);
        declines(number);
        assertThat(some.asks(TEAM, number, "talkFirst")).isTrue();
        some.handIn(TEAM, number, "talkFirst", REFUSE);

        assertThat(some.status(number)).isEqualTo("membership.application.status.NOT_ADMITTED");
        assertThat(some.letters(number).get(0).body()).contains("Come along for two months first.");
        assertThat(window.open(some.windowLink(number)).orElseThrow().refusedBecause())
                .contains("Come along for two months first.");
    }

    @Test
    void aRefusalNeedsReasons() {
        var number = some.apply(SomeMemberships.answers("Eve " + UUID.randomUUID(), group));

        var noReasons = REFUSE.with("notYetReasons", null);

        assertThat(some.handIn(TEAM, number, "talkFirst", noReasons)).isInstanceOf(Completion.Refused.class);
    }

    @Test
    void whoeverCoordinatesMayRatherHaveTheGroupAskedOrSomebodyTalkFirst() {
        var asked = regularApplicant("Flo");
        groups.member(group, "Dot", founded);
        some.handIn(gus, asked, "attest", ASK_GROUP);
        assertThat(some.status(asked)).isEqualTo("membership.application.status.BEFORE_GROUP");

        group = groups.group("Millers " + UUID.randomUUID(), null, founded);
        gus = groups.coordinator(group, "Gus", founded);
        var talked = regularApplicant("Fay");
        some.handIn(gus, talked, "attest", NOT_YET);
        assertThat(some.status(talked)).isEqualTo("membership.application.status.IN_TALK");
    }

    @Test
    void whereNobodyAttestsInTimeOrNobodyCoordinatesTheTeamDoes() {
        var waited = regularApplicant("Gil");
        jobs.fire(waited, "attestWaited");
        assertThat(some.asks(gus, waited, "attest")).isFalse();
        some.handIn(TEAM, waited, "attestForGroup", ATTEST);
        jobs.runDue(waited);
        assertThat(some.status(waited)).isEqualTo("membership.application.status.ADMITTED");

        var alone = groups.group("Alone " + UUID.randomUUID(), null, founded);
        var number = some.apply(SomeMemberships.answers("Hope " + UUID.randomUUID(), alone));
        assertThat(some.asks(TEAM, number, "attestForGroup")).isTrue();
        assertThat(some.handIn(TEAM, number, "attestForGroup", ASK_GROUP)).isInstanceOf(Completion.Refused.class);
    }

    @Test
    void aGroupThatClosedMeanwhileIsSpokenForByTheTeam() {
        var number = regularApplicant("Ida");
        groups.close(group, settings.today());

        jobs.fire(number, "attestWaited");
        some.handIn(TEAM, number, "attestForGroup", ATTEST);
        jobs.runDue(number);

        assertThat(some.status(number)).isEqualTo("membership.application.status.ADMITTED");
    }

    @Test
    void whoeverIsAMemberAlreadyIsToldSo() {
        var number = admitted("Jo");
        var jo = actors.as(Actor.OFFICE, () -> desk.find(number)).orElseThrow();
        var again = some.apply(new ApplicationAnswers(
                jo.name(), jo.email(), "", jo.address(), group, "Still baking.", Sixteen.YES, true, true));
        assertThat(some.asks(TEAM, again, "resolveTwin")).isTrue();

        some.handIn(
                TEAM,
                again,
                "resolveTwin",
                FormValues.NONE.with("twinReasons", "Same address.").with("sameCase", "same"));

        assertThat(some.status(again)).isEqualTo("membership.application.status.KNOWN");
        assertThat(some.letters(again).get(0).body())
                .contains("worker member " + Objects.requireNonNull(jo.memberNumber()));
    }

    @Test
    void whoeverHasTheSameNameAsSomebodyIsLookedAtAndGoesOn() {
        var name = "Kit " + UUID.randomUUID();
        groups.member(group, name, founded);

        var number = some.apply(SomeMemberships.answers(name, group));
        assertThat(some.asks(TEAM, number, "resolveTwin")).isTrue();
        some.handIn(
                TEAM,
                number,
                "resolveTwin",
                FormValues.NONE.with("twinReasons", "A cousin.").with("sameCase", "different"));

        assertThat(some.status(number)).isEqualTo("membership.application.status.IN_TALK");
    }

    @Test
    void whoeverAppliesMayWithdrawWhateverIsUnderWay() {
        var cal = groups.reachable(group, "Cal", founded);
        groups.member(group, "Dot", founded);
        groups.month(group, some.monthsAgo(1), cal);
        var number = some.apply(answersOf(cal, "Cal"));

        window.withdraw(some.windowLink(number));

        assertThat(some.status(number)).isEqualTo("membership.application.status.WITHDRAWN");
        assertThat(processes.isAnyRunning(number)).isFalse();
        assertThat(some.namesOfLetters(number)).startsWith("withdrawn");
        assertThat(window.open(some.windowLink(number)).orElseThrow().mayWithdraw())
                .isFalse();
    }

    @Test
    void whoeverIsAdmittedBelongsToTheGroupFromThenOn() {
        var number = some.apply(SomeMemberships.answers("Lou " + UUID.randomUUID(), group));
        some.handIn(TEAM, number, "talkFirst", ASK_GROUP_AFTER_TALK);
        consents(number, Objects.requireNonNull(gus.person()));
        jobs.runDue(number);

        var lou = actors.as(
                        Actor.OFFICE,
                        () -> register.personAt(
                                new EmailAddress(desk.find(number).orElseThrow().email())))
                .orElseThrow();

        assertThat(knownGroups.of(lou.id(), settings.today()))
                .extracting(Group::key)
                .containsExactly(group);
    }

    private CaseNumber admitted(String name) {
        var number = regularApplicant(name);
        some.handIn(gus, number, "attest", ATTEST);
        jobs.runDue(number);
        return number;
    }

    /** Somebody who takes part regularly and has applied by the public form. */
    private CaseNumber regularApplicant(String name) {
        var person = groups.reachable(group, name, founded);
        some.regular(group, person);
        return some.apply(answersOf(person, name));
    }

    private ApplicationAnswers answersOf(PersonId person, String name) {
        var email = actors.as(Actor.OFFICE, () -> register.person(person))
                .orElseThrow()
                .email();
        var answers = SomeMemberships.answers(name, group);
        return new ApplicationAnswers(
                answers.name(),
                Objects.requireNonNull(email).value(),
                answers.phone(),
                answers.address(),
                answers.group(),
                answers.labour(),
                answers.sixteen(),
                true,
                true);
    }

    private void consents(CaseNumber number, PersonId... members) {
        for (var member : members) {
            answer(number, "declareConflict", member, BoardRounds.NO_CONFLICT);
        }
        for (var member : members) {
            answer(number, "respond", member, BoardRounds.CONSENT);
        }
    }

    /** Nobody can be asked, and a meeting declines. */
    private void declines(CaseNumber number) {
        answer(number, "declareConflict", Objects.requireNonNull(gus.person()), BoardRounds.CONFLICT);
        var minute = FormValues.NONE
                .with("decision", "declined")
                .with("reasons", "Nobody knows them yet.")
                .with("minute", "Minute 4")
                .with("decidedOn", settings.today());
        assertThat(some.handIn(SECRETARY, number, "putToMeeting", minute)).isInstanceOf(Completion.Completed.class);
    }

    private void answer(CaseNumber number, String task, PersonId member, FormValues values) {
        var asked = work.asking(number, task, member).orElseThrow();
        actors.as(new Actor(member, "A member", Set.of(Role.GROUP_COORDINATOR)), () -> work.complete(asked, values));
    }

    private Optional<RegisterDesk.MemberNumber> register(PersonId person) {
        return actors.as(Actor.OFFICE, () -> register.workerMember(person));
    }
}
