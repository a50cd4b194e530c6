package coop.workers.admission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.access.Actor;
import coop.workers.admission.JoinDesk.HandingIn;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Documents;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.Registrar;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The public form, from the first word typed to a case with a number. */
@OfficeTest
class JoinDeskTest {

    @Autowired
    SomeApplicants applicants;

    @Autowired
    JoinDesk join;

    @Autowired
    ConfirmationDesk confirmation;

    @Autowired
    ApplicantDesk window;

    @Autowired
    ForgottenDrafts forgotten;

    @Autowired
    CaseDesk cases;

    @Autowired
    Documents documents;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void whatIsTypedIsKeptRightOrWrongAndTheLetterLeadsBackToIt() {
        var answers = SomeApplicants.answers("Half Done").with(JoinField.WORKERS, "about eight");
        var draft =
                applicants.begin(JoinAnswers.NONE.with(JoinField.CONTACT_EMAIL, answers.text(JoinField.CONTACT_EMAIL)));
        join.save(draft, answers);

        join.sendResumeLink(draft);
        join.sendResumeLink(draft);

        var back = applicants.draftLink(answers.text(JoinField.CONTACT_EMAIL));
        assertThat(join.open(back)).hasValueSatisfying(open -> {
            assertThat(open.answers()).isEqualTo(answers);
            assertThat(open.handedIn()).isFalse();
        });
    }

    @Test
    void aLinkThatIsWrongLeadsNowhere() {
        assertThat(join.open("not-a-link")).isEmpty();
        assertThat(confirmation.confirm("not-a-link")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> join.save("not-a-link", JoinAnswers.NONE));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsSent() {
        var answers = SomeApplicants.answers("Not Yet").with(JoinField.WAGE_BILL, "");
        var draft = applicants.begin(answers);

        assertThat(join.handIn(draft, answers, SomeApplicants.network(answers)))
                .isInstanceOfSatisfying(HandingIn.Refused.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("wageBill"));

        assertThat(applicants.lettersBefore(answers)).isEmpty();
    }

    @Test
    void twoClicksOnSendAtOnceMakeOneApplicationAndOneLetter() throws Exception {
        var answers = SomeApplicants.answers("Double Click");
        var draft = applicants.begin(answers);

        var outcomes = atOnce(() -> join.handIn(draft, answers, SomeApplicants.network(answers)));

        assertThat(outcomes).allMatch(outcome -> outcome instanceof HandingIn.CheckYourMail);
        assertThat(applicants.lettersBefore(answers)).hasSize(1);
    }

    @Test
    void twoClicksOnConfirmAtOnceMakeOneCaseAndBothLearnItsNumber() throws Exception {
        var answers = SomeApplicants.answers("Double Confirm");
        var link = applicants.handIn(answers);

        var outcomes = atOnce(() -> confirmation.confirm(link).orElseThrow().caseNumber());

        assertThat(outcomes.get(0)).isEqualTo(outcomes.get(1));
        assertThat(applicants.as(Actor.OFFICE, () -> cases.count(answers.text(JoinField.COOP_NAME), false)))
                .isEqualTo(1);
    }

    @Test
    void whoeverSendsItAgainOnceItIsInLearnsItsNumber() {
        var answers = SomeApplicants.answers("Sent Again");
        var draft = applicants.begin(answers);
        join.handIn(draft, answers, SomeApplicants.network(answers));
        var link = applicants.confirmingLink(answers);
        var number = confirmation.confirm(link).orElseThrow().caseNumber();

        assertThat(join.handIn(draft, answers, SomeApplicants.network(answers)))
                .isEqualTo(new HandingIn.AlreadyIn(number));
        assertThat(join.cameInAs(draft)).contains(number);
        assertThat(confirmation.toConfirm(link)).isEmpty();
        assertThat(confirmation.confirmed(link))
                .hasValueSatisfying(in -> assertThat(in.caseNumber()).isEqualTo(number));
    }

    @Test
    void anAddressCorrectedBeforeItIsConfirmedGetsALetterAndTheFirstLinkDies() {
        var answers = SomeApplicants.answers("Mistyped");
        var draft = applicants.begin(answers);
        join.handIn(draft, answers, SomeApplicants.network(answers));
        var first = applicants.confirmingLink(answers);

        var corrected = answers.with(JoinField.CONTACT_EMAIL, "right-" + answers.text(JoinField.CONTACT_EMAIL));
        join.handIn(draft, corrected, SomeApplicants.network(answers));

        assertThat(confirmation.confirm(first)).isEmpty();
        assertThat(confirmation.confirm(applicants.confirmingLink(answers))).isPresent();
    }

    @Test
    void filesThatCannotBeTakenAreRefusedByName() throws IOException {
        var draft = applicants.begin(SomeApplicants.answers("Bad Files"));

        assertRefused("huge.txt", "casework.document.too-large", () -> join.attach(draft, "huge.txt", endless()));
        assertRefused(
                "rules.pdf",
                "casework.document.disguised",
                () -> join.attach(draft, "rules.pdf", text("no PDF at all")));
        assertRefused("empty.txt", "casework.document.empty", () -> join.attach(draft, "empty.txt", text("")));

        for (int file = 0; file < JoinDesk.MAX_DOCUMENTS; file++) {
            join.attach(draft, "minutes %d.txt".formatted(file), text("agreed"));
        }
        assertRefused(
                "one more.txt",
                "admission.problem.documents.too-many",
                () -> join.attach(draft, "one more.txt", text("agreed")));
        assertThat(join.open(draft).orElseThrow().documents()).hasSize(JoinDesk.MAX_DOCUMENTS);
    }

    @Test
    void filesGoWithTheApplicationIntoItsCase() throws IOException {
        var answers = SomeApplicants.answers("With Papers");
        var draft = applicants.begin(answers);
        join.attach(draft, "rules.txt", text("One member, one vote."));
        var mistaken = join.attach(draft, "holiday.txt", text("The sea."));
        join.remove(draft, mistaken.id());
        join.handIn(draft, answers, SomeApplicants.network(answers));

        var number = confirmation
                .confirm(applicants.confirmingLink(answers))
                .orElseThrow()
                .caseNumber();

        assertThat(applicants.as(Actor.OFFICE, () -> documents.of(number)))
                .extracting(Documents.Document::name)
                .containsExactly("rules.txt");
    }

    @Test
    void aCoopThatIsKnownAlreadyIsFlaggedToStaffAndMeetsNoDeadEnd() {
        var first = SomeApplicants.answers("Known One");
        var known = applicants.apply(first);
        var second = SomeApplicants.answers("Known Two")
                .with(
                        JoinField.REGISTERED_NUMBER,
                        " " + first.text(JoinField.REGISTERED_NUMBER).toLowerCase(Locale.ROOT) + " ");

        var number = applicants.apply(second);

        assertThat(applicants.work(SomeApplicants.REVIEWER, number))
                .extracting(item -> item.task())
                .containsExactly("resolveDuplicate");
        assertThat(applicants.window(number).status()).isEqualTo(ApplicationStatus.UNDER_REVIEW);
        assertThat(known).isNotEqualTo(number);
    }

    @Test
    void aCompanyThatNamesItsHouseAndNumberInAnotherWayIsTheSame() {
        var first = SomeApplicants.answers("Known in Scotland").with(JoinField.REGISTERED_NUMBER, "SC061936");
        applicants.apply(first);
        var second = SomeApplicants.answers("Known in London")
                .with(JoinField.REGISTRAR, Registrar.COMPANIES_HOUSE_SCOTLAND.name())
                .with(JoinField.REGISTERED_NUMBER, "SC61936");

        var number = applicants.apply(second);

        assertThat(applicants.work(SomeApplicants.REVIEWER, number))
                .extracting(item -> item.task())
                .containsExactly("resolveDuplicate");
    }

    @Test
    void problemsStandInTheOrderOfTheirFields() {
        var answers = SomeApplicants.answers("In Order")
                .with(JoinField.CONTACT_EMAIL, "robin@")
                .with(JoinField.CONTACT_PHONE, "9".repeat(51));

        assertThat(join.problems(JoinStep.CONTACT, answers))
                .extracting(Problem::field)
                .containsExactly("contactEmail", "contactPhone");
    }

    @Test
    void whoeverBeginsManyDraftsFromOnePlaceIsAskedToWait() {
        ThrowingCallable flood = () -> {
            for (int draft = 0; draft < 30; draft++) {
                join.begin(JoinAnswers.NONE, "one busy network");
            }
        };

        assertThatExceptionOfType(Rejection.class).isThrownBy(flood).satisfies(refused -> assertThat(refused.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("admission.problem.too-often"));
    }

    @Test
    void whatNobodyFinishedIsLetGoOnceNoLinkLeadsToIt() {
        var answers = SomeApplicants.answers("Forgotten");
        var unfinished = applicants.begin(answers);
        var unconfirmed = applicants.handIn(SomeApplicants.answers("Unconfirmed"));
        var in = applicants.apply("Not Forgotten");

        clock.advance(Duration.ofDays(settings.get(Setting.WINDOW_DAYS)).minusHours(1));
        forgotten.letGo();
        assertThat(join.open(unfinished)).isPresent();
        assertThat(confirmation.toConfirm(unconfirmed)).isPresent();

        clock.advance(Duration.ofHours(2));
        assertThat(forgotten.letGo()).isGreaterThanOrEqualTo(3);
        assertThat(applicants.as(Actor.OFFICE, () -> cases.read(in)).number()).isEqualTo(in);
    }

    @Test
    void whoeverWithdrewMayBeginAgainFromWhatTheyToldUs() {
        var answers = SomeApplicants.answers("Second Try");
        var number = applicants.apply(answers);
        window.withdraw(applicants.windowLink(number));

        var draft = window.beginAgain(applicants.windowLink(number));

        var begun = join.open(draft).orElseThrow().answers();
        assertThat(begun.text(JoinField.COOP_NAME)).isEqualTo(answers.text(JoinField.COOP_NAME));
        assertThat(begun.ticked(JoinField.DECLARES_TRUTH)).isFalse();
        join.handIn(draft, answers, SomeApplicants.network(answers));
        var anew = confirmation
                .confirm(applicants.confirmingLink(answers))
                .orElseThrow()
                .caseNumber();
        assertThat(applicants.as(Actor.OFFICE, () -> cases.timeline(anew)).stream()
                        .flatMap(entry -> entry.sentence().stream())
                        .map(sentence -> sentence.key()))
                .contains("admission.timeline.applied-again");
    }

    private static void assertRefused(String name, String key, ThrowingCallable attempt) {
        assertThatExceptionOfType(Rejection.class).isThrownBy(attempt).satisfies(refused -> {
            assertThat(refused.problems())
                    .extracting(problem -> problem.message().key())
                    .containsExactly(key);
            assertThat(refused.problems().get(0).message().arguments()).contains(name);
        });
    }

    private static <T> List<T> atOnce(Callable<T> deed) throws Exception {
        var together = new CyclicBarrier(2);
        Callable<T> held = () -> {
            together.await();
            return deed.call();
        };
        var pool = Executors.newFixedThreadPool(2);
        try {
            var outcomes = pool.invokeAll(Collections.nCopies(2, held));
            return List.of(outcomes.get(0).get(), outcomes.get(1).get());
        } finally {
            pool.shutdown();
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
    }
}
