package coop.workers.admission;

import static coop.workers.admission.SomeApplicants.ASK_FOR_MORE;
import static coop.workers.admission.SomeApplicants.READY;
import static coop.workers.admission.SomeApplicants.REVIEWER;
import static coop.workers.admission.SomeApplicants.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.access.Actor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.forms.FormValues;
import coop.workers.money.SubscriptionAgreed;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisteredNumber;
import coop.workers.register.Registrar;
import coop.workers.register.StatutoryRegister;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.WorkDesk.Completion;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the office does with applications, over the real register and the real engine. */
@OfficeTest
@RecordApplicationEvents
class AdmissionDeskTest {

    @Autowired
    SomeApplicants applicants;

    @Autowired
    AdmissionDesk desk;

    @Autowired
    ApplicantDesk window;

    @Autowired
    CaseDesk cases;

    @Autowired
    RegisterDesk register;

    @Autowired
    StatutoryRegister statutory;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @Test
    void anAdmittedCoopStandsInTheRegisterWithItsShareItsRepresentativeAndItsRenewal() {
        var answers = SomeApplicants.answers("Entered Whole");
        var number = applicants.apply(answers);
        applicants.complete(REVIEWER, number, "checkApplication", READY);
        applicants.boardAgrees(number);

        jobs.runDue(number);

        var file = applicants.as(Actor.OFFICE, () -> desk.find(number)).orElseThrow();
        var member = applicants.as(
                new Actor(PersonId.random(), "Marged", Set.of(Role.SECRETARY)),
                () -> statutory.member(new MemberNumber(memberNumber(file))));
        assertThat(member.name()).isEqualTo(answers.text(JoinField.COOP_NAME));
        assertThat(member.renewsOn()).isEqualTo(settings.today().plusYears(1));
        assertThat(member.representatives())
                .singleElement()
                .satisfies(representative -> assertThat(representative.name()).isEqualTo("Robin Ashworth"));
        assertThat(Objects.requireNonNull(member.property()).shares())
                .singleElement()
                .satisfies(shares -> assertThat(shares.number()).isEqualTo(1));
        assertThat(events.stream(SubscriptionAgreed.class)
                        .filter(news -> news.caseNumber().equals(number)))
                .singleElement()
                .satisfies(news -> assertThat(
                                Objects.requireNonNull(news.labourCosts()).total())
                        .isEqualTo(Money.ofPounds(500_000)));
    }

    @Test
    void aStepThatFailsInTheMiddleLeavesNothingInTheRegister() {
        var first = SomeApplicants.answers("First There");
        var number = applicants.apply(first);
        var second = applicants.apply(SomeApplicants.answers("Second There")
                .with(JoinField.REGISTERED_NUMBER, first.text(JoinField.REGISTERED_NUMBER)));
        applicants.complete(REVIEWER, number, "checkApplication", READY);
        applicants.boardAgrees(number);
        jobs.runDue(number);
        applicants.complete(
                REVIEWER,
                second,
                "resolveDuplicate",
                FormValues.NONE.with("duplicateReasons", "I was told so.").with("sameCoop", "different"));
        applicants.complete(REVIEWER, second, "checkApplication", READY);
        applicants.boardAgrees(second);
        var before = people();

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> jobs.runDue(second));

        assertThat(people()).isEqualTo(before);
        assertThat(applicants.as(
                        Actor.OFFICE,
                        () -> register.coopWith(new RegisteredNumber(
                                Registrar.COMPANIES_HOUSE, first.text(JoinField.REGISTERED_NUMBER)))))
                .hasValueSatisfying(known -> assertThat(known.name()).isEqualTo(first.text(JoinField.COOP_NAME)));
        assertThat(applicants.window(second).status()).isEqualTo(ApplicationStatus.BEFORE_BOARD);
        assertThat(applicants.letters(second)).noneMatch(letter -> letter.name().equals("welcome"));
    }

    @Test
    void aCheckWithoutEvidenceIsNotTakenInAndSaysWhatIsMissingWhere() {
        var number = applicants.apply("Thin Evidence");

        var completion = applicants.complete(
                REVIEWER,
                number,
                "checkApplication",
                READY.with("oneMemberOneVoteEvidence", "").with("advice", ""));

        assertThat(completion)
                .isInstanceOfSatisfying(Completion.Refused.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactlyInAnyOrder("oneMemberOneVoteEvidence", "advice"));
        assertThat(applicants.window(number).status()).isEqualTo(ApplicationStatus.UNDER_REVIEW);
    }

    @Test
    void whatWasFoundIsNotTypedAgainInTheNextRound() {
        var number = applicants.apply("Found Before");
        applicants.complete(
                REVIEWER,
                number,
                "checkApplication",
                ASK_FOR_MORE.with("oneMemberOneVote", "MET").with("oneMemberOneVoteEvidence", "Rule 12"));
        applicants.answer(number, "Here they are.");

        var file = applicants.as(REVIEWER, () -> desk.find(number)).orElseThrow();

        assertThat(file.findings().get(Criterion.ONE_MEMBER_ONE_VOTE))
                .isEqualTo(new Finding(Finding.Verdict.MET, "Rule 12"));
    }

    @Test
    void nobodyWorksOnTheApplicationOfTheirOwnCoop() {
        var answers = SomeApplicants.answers("Own Coop");
        var insider = new Actor(
                applicants.as(
                        Actor.OFFICE,
                        () -> register.enterPerson(new RegisterDesk.NewPerson(
                                "Robin Ashworth",
                                new EmailAddress(answers.text(JoinField.CONTACT_EMAIL)),
                                null,
                                null))),
                "Robin Ashworth",
                Set.of(Role.MEMBERSHIP_TEAM));
        var number = applicants.apply(answers);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> applicants.as(insider, () -> {
                    desk.resolveDuplicate(number, false, "I know us well.");
                    return true;
                }));
    }

    @Test
    void othersThanTheMembershipTeamDoNotCheck() {
        var number = applicants.apply("Not Yours");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> applicants.as(TREASURER, () -> {
                    desk.agreeNominee(number, new Nominee("Kwame", "41 Tidal Row"));
                    return true;
                }));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> applicants.as(REVIEWER, () -> {
                    desk.closeAsWithdrawn(number, "withdrawn");
                    return true;
                }));
    }

    @Test
    void theApplicantSeesNothingThatIsInternal() {
        var number = applicants.apply("Inside Out");
        applicants.as(REVIEWER, () -> {
            cases.comment(number, "Ring them first.");
            return true;
        });

        assertThat(applicants.window(number).history())
                .noneMatch(entry -> entry.comment().isPresent())
                .extracting(entry -> entry.sentence().orElseThrow().key())
                .containsExactly("admission.timeline.applied");
    }

    @Test
    void anAnswerIsTakenOnceAndOnlyWhereSomethingIsAsked() {
        var number = applicants.asked("Answered Once");
        var link = applicants.windowLink(number);

        assertRefused("admission.problem.answer-missing", () -> window.answer(link, "  "));
        assertRefused(
                "admission.problem.answer-too-long",
                () -> window.answer(link, "x".repeat(ApplicantDesk.MAX_ANSWER + 1)));
        window.answer(link, "Here they are.");
        assertRefused("admission.problem.not-now.UNDER_REVIEW", () -> window.answer(link, "Here they are."));

        assertThat(applicants.window(number).rounds()).hasSize(1);
    }

    @Test
    void documentsAreTakenAsLongAsSomebodyReadsThem() {
        var number = applicants.beforeBoard("Late Papers");

        assertRefused(
                "admission.problem.not-now.BEFORE_BOARD",
                () -> window.attach(
                        applicants.windowLink(number), "late.txt", new ByteArrayInputStream(new byte[] {'x'})));
    }

    @Test
    void aFreshLinkEndsTheOneBeforeAndAnUnknownAddressGetsNothing() {
        var answers = SomeApplicants.answers("Fresh Link");
        var number = applicants.apply(answers);
        var earlier = applicants.windowLink(number);

        window.sendLink(new EmailAddress("nobody@applicants.example"), "somewhere");
        assertThat(window.open(earlier)).isPresent();
        window.sendLink(new EmailAddress(answers.text(JoinField.CONTACT_EMAIL)), "somewhere else");

        assertThat(window.open(earlier)).isEmpty();
        assertThat(window.open(applicants.windowLink(number))).isPresent();
    }

    private static void assertRefused(String key, ThrowingCallable attempt) {
        assertThatExceptionOfType(Rejection.class).isThrownBy(attempt).satisfies(refused -> assertThat(
                        refused.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly(key));
    }

    private static int memberNumber(ApplicationFile file) {
        return Objects.requireNonNull(file.memberNumber());
    }

    private int people() {
        return database.sql("select count(*) from register.person")
                .query(Integer.class)
                .single();
    }
}
