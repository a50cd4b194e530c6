package coop.workers.membership;

import static coop.workers.membership.SomeMemberships.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence;
import coop.workers.groups.SomeGroups;
import coop.workers.membership.ApplicationAnswers.Sixteen;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.WholeDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ApplyDeskTest {

    @Autowired
    ApplyDesk apply;

    @Autowired
    ApplyDraftDesk drafts;

    @Autowired
    MembershipDesk desk;

    @Autowired
    PersonWindowDesk window;

    @Autowired
    MembershipApplications applications;

    @Autowired
    ForgottenForms forms;

    @Autowired
    SomeGroups groups;

    @Autowired
    SomeMemberships some;

    @Autowired
    RegisterDesk register;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor actors;

    @Autowired
    CurrentPerson people;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    @Autowired
    WholeDatabase database;

    private LocalDate founded;
    private String group;

    @BeforeEach
    void aGroup() {
        founded = settings.today().minusYears(1);
        group = groups.group("Bakers " + UUID.randomUUID(), null, founded);
        groups.coordinator(group, "Gus", founded);
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void nobodySpendsTimeOnAnAddressThatIsNotConfirmed() {
        var answers = answers("Ada " + UUID.randomUUID(), group);

        var token = some.handIn(answers);

        assertThat(applications.ofAddress(answers.email())).isEmpty();
        assertThat(apply.toConfirm(token)).contains(answers.name());
    }

    @Test
    void twoClicksMakeOneCase() {
        var token = some.handIn(answers("Ada " + UUID.randomUUID(), group));

        var first = apply.confirm(token).orElseThrow();
        var second = apply.confirm(token).orElseThrow();

        assertThat(second.caseNumber()).isEqualTo(first.caseNumber());
        assertThat(second.windowToken()).isEmpty();
        assertThat(apply.confirmed(token)).isPresent();
        assertThat(apply.confirm("not-a-token")).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceAndWhere() {
        var empty = new ApplicationAnswers("", "robin at home", "", "", "", "", Sixteen.NOT_SAID, false, false);

        assertThatThrownBy(() -> apply.handIn(empty, "here"))
                .asInstanceOf(type(Rejection.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly(
                                "name",
                                "email",
                                "address",
                                "group",
                                "labour",
                                "sixteen",
                                "agreesToRegister",
                                "agreesToShare"));
    }

    @Test
    void whoeverIsUnderSixteenIsRefusedKindlyAndNothingOfThemIsKept() {
        var name = "Young " + UUID.randomUUID();
        var answers = answers(name, group);
        var young = new ApplicationAnswers(
                name, answers.email(), "", answers.address(), group, "I help.", Sixteen.NO, true, true);

        assertThatThrownBy(() -> apply.handIn(young, "here"))
                .asInstanceOf(type(Rejection.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("sixteen", "membership.problem.under-sixteen")));

        assertThat(database.tablesThatMention(name)).isEmpty();
    }

    @Test
    void aDraftIsFoundAgainByItsLinkUntilItIsSentOrForgotten() {
        var answers = answers("Drafting " + UUID.randomUUID(), group);
        var link = drafts.begin(answers, "a quiet network");
        assertThat(drafts.open(link)).contains(answers);

        drafts.forget(link);
        assertThat(drafts.open(link)).isEmpty();

        drafts.keep(link, answers);
        clock.advance(Duration.ofDays(200));
        forms.letGo();
        assertThat(database.tablesThatMention(answers.name())).isEmpty();
        assertThatThrownBy(() -> drafts.keep("not-a-token", answers)).isInstanceOf(NotFound.class);
    }

    @Test
    void theLinkOfADraftComesByLetterToWhoeverAsksForItButNotAsOftenAsTheyLike() {
        var answers = answers("Later " + UUID.randomUUID(), group);
        var link = drafts.begin(answers, "a network that goes home");

        assertThat(drafts.sendLink(link)).isEqualTo(new EmailAddress(answers.email()));

        assertThat(some.inLetterTo(answers.email(), Pattern.compile("/take-part/([\\w-]{20,})")))
                .isEqualTo(link);
        drafts.sendLink(link);
        drafts.sendLink(link);
        assertThatThrownBy(() -> drafts.sendLink(link)).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> drafts.sendLink("not-a-token")).isInstanceOf(NotFound.class);
    }

    @Test
    void ofADraftOfSomebodyTooYoungNothingIsKept() {
        var old = answers("Too young " + UUID.randomUUID(), group);
        var link = drafts.begin(old, "another quiet network");

        drafts.keep(
                link,
                new ApplicationAnswers(
                        old.name(), old.email(), "", old.address(), group, "I help.", Sixteen.NO, true, true));

        assertThat(drafts.open(link)).isEmpty();
        assertThat(database.tablesThatMention(old.name())).isEmpty();
    }

    @Test
    void whoeverIsOnTheirOwnPageFindsTheirOwnDraftAndNobodyElses() {
        var me =
                groups.member(group, "Me " + UUID.randomUUID(), settings.today().minusMonths(1));
        var other = groups.member(group, "Other", settings.today().minusMonths(1));
        var answers = answers("Me", group);
        people.as(me, () -> drafts.keepMine(answers));

        assertThat(people.as(me, drafts::mine)).contains(answers);
        assertThat(people.as(other, drafts::mine)).isEmpty();
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    void aGroupThatWasClosedMeanwhileIsNotApplied() {
        groups.close(group, settings.today());

        assertThatThrownBy(() -> apply.handIn(answers("Ada", group), "here"))
                .asInstanceOf(type(Rejection.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("group", "membership.problem.group-closed")));
    }

    @Test
    void theSameNetworkCannotFloodTheOffice() {
        for (var time = 0; time < 10; time++) {
            apply.handIn(answers("Ada", group), "a busy network");
        }

        assertThatThrownBy(() -> apply.handIn(answers("Ada", group), "a busy network"))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void whoeverIsOnTheirOwnPageAppliesAsThemselfAndOnce() {
        var ada = groups.reachable(group, "Ada", founded);
        var email = Objects.requireNonNull(
                people.as(ada, apply::myself).orElseThrow().email());
        var mine = withEmail(answers("Ada", group), email);

        var in = people.as(ada, () -> apply.applyForMyself(mine));

        assertThat(people.as(ada, desk::mine))
                .extracting(ApplicationFile::caseNumber)
                .containsExactly(in.caseNumber());
        var themself = new Actor(ada, "Ada", Set.of(Role.MEMBERSHIP_TEAM));
        assertThat(actors.as(themself, () -> desk.find(in.caseNumber()))).isEmpty();
        assertThatThrownBy(() -> people.as(ada, () -> apply.applyForMyself(mine)))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> apply.applyForMyself(mine)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverIsOnTheirOwnPageWithdrawsTheirOwnAndNobodyElses() {
        var ada = groups.reachable(group, "Ada", founded);
        var in = people.as(ada, () -> apply.applyForMyself(answers("Ada", group)));

        assertThatThrownBy(() -> people.as(PersonId.random(), () -> window.linkToMine(in.caseNumber())))
                .isInstanceOf(NotFound.class);
        window.withdraw(people.as(ada, () -> window.linkToMine(in.caseNumber())));

        assertThat(some.status(in.caseNumber())).isEqualTo("membership.application.status.WITHDRAWN");
    }

    @Test
    void aFreshLinkIsSentToWhoeverHasAppliedAndNobodyLearnsWhoHas() {
        var answers = answers("Ada " + UUID.randomUUID(), group);
        var number = some.apply(answers);
        var before = some.letters(number).size();

        window.sendLink(new EmailAddress(answers.email()), "here");
        window.sendLink(new EmailAddress("nobody@people.example"), "here");

        assertThat(some.letters(number)).hasSize(before + 1);
        assertThat(window.open(some.windowLink(number))).isPresent();
        assertThat(window.open("not-a-token")).isEmpty();
    }

    @Test
    void whatWasNeverConfirmedIsForgotten() {
        var name = "Forgotten " + UUID.randomUUID();
        some.handIn(answers(name, group));

        clock.advance(Duration.ofDays(200));
        forms.letGo();
        actors.as(Actor.OFFICE, correspondence::letGoOfLooseLetters);

        assertThat(database.tablesThatMention(name)).isEmpty();
    }

    @Test
    void theRegisterKnowsNobodyBeforeTheyAreEntered() {
        var answers = answers("Ada " + UUID.randomUUID(), group);

        some.apply(answers);

        assertThat(actors.as(Actor.OFFICE, () -> register.personAt(new EmailAddress(answers.email()))))
                .isEmpty();
    }

    private static ApplicationAnswers withEmail(ApplicationAnswers answers, EmailAddress email) {
        return new ApplicationAnswers(
                answers.name(),
                email.value(),
                answers.phone(),
                answers.address(),
                answers.group(),
                answers.labour(),
                answers.sixteen(),
                true,
                true);
    }
}
