package coop.workers.admission;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.admission.ApplicantDesk.Window;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.register.LegalForm;
import coop.workers.register.Registrar;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.TheBoard;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;

/** Co-ops that apply by the doors that people use, and the office that works on what they hand in. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeApplicants {

    public static final Actor REVIEWER = new Actor(PersonId.random(), "Priya Reviewer", Set.of(Role.MEMBERSHIP_TEAM));

    public static final Actor TREASURER = new Actor(PersonId.random(), "Tess Treasurer", Set.of(Role.TREASURER));

    /** The check of a co-op in which all is as it should be. */
    public static final FormValues READY = findings("MET")
            .with("payWhatWeCan", "notAsked")
            .with("advice", "A worker co-op through and through.")
            .with("checkOutcome", "ready");

    public static final FormValues ADVISE_AGAINST = findings("NOT_MET")
            .with("payWhatWeCan", "notAsked")
            .with("advice", "Its workers decide nothing.")
            .with("checkOutcome", "adviseAgainst");

    public static final FormValues ASK_FOR_MORE =
            FormValues.NONE.with("question", "May we see your rules?").with("checkOutcome", "askForMore");

    private static final Pattern CONFIRMING_LINK = Pattern.compile("/application/confirm/([\\w-]+)");
    private static final Pattern WINDOW_LINK = Pattern.compile("/application/([\\w-]{20,})");
    private static final Pattern DRAFT_LINK = Pattern.compile("/join/([\\w-]+)");

    private final JoinDesk join;
    private final ConfirmationDesk confirmation;
    private final ApplicantDesk window;
    private final Correspondence correspondence;
    private final WorkDesk work;
    private final WorkQueue queue;
    private final CurrentActor actors;
    private final BoardRounds rounds;
    private final TheBoard board;
    private final OfficeJobs jobs;

    SomeApplicants(
            JoinDesk join,
            ConfirmationDesk confirmation,
            ApplicantDesk window,
            Correspondence correspondence,
            WorkDesk work,
            WorkQueue queue,
            CurrentActor actors,
            BoardRounds rounds,
            TheBoard board,
            OfficeJobs jobs) {
        this.join = join;
        this.confirmation = confirmation;
        this.window = window;
        this.correspondence = correspondence;
        this.work = work;
        this.queue = queue;
        this.actors = actors;
        this.rounds = rounds;
        this.board = board;
        this.jobs = jobs;
    }

    private static FormValues findings(String verdict) {
        var values = FormValues.NONE;
        for (var criterion : Criterion.values()) {
            values = values.with(criterion.field(), verdict).with(criterion.evidenceField(), "Rules of 2019, rule 12");
        }
        return values;
    }

    /** All that the form asks, of a company with a name and a number of its own. */
    public static JoinAnswers answers(String name) {
        var unique = UUID.randomUUID().toString().substring(0, 8);
        return JoinAnswersTest.complete()
                .with(JoinField.COOP_NAME, name + " " + unique)
                .with(JoinField.CONTACT_EMAIL, "robin-" + unique + "@applicants.example")
                .with(JoinField.REGISTERED_NUMBER, unique);
    }

    public static JoinAnswers unincorporated(String name) {
        return answers(name)
                .with(JoinField.LEGAL_FORM, LegalForm.UNINCORPORATED.name())
                .with(JoinField.REGISTRAR, Registrar.NONE.name())
                .with(JoinField.REGISTERED_NUMBER, "");
    }

    /** Begins a draft from a network of its own; says its token. */
    public String begin(JoinAnswers answers) {
        return join.begin(answers, network(answers));
    }

    /** Hands a draft in; it waits for its address to be confirmed. Says the token of the confirming link. */
    public String handIn(JoinAnswers answers) {
        var draft = begin(answers);
        join.handIn(draft, answers, network(answers));
        return confirmingLink(answers);
    }

    /** An application that is in, in an office with a board. */
    public CaseNumber apply(JoinAnswers answers) {
        board.members();
        return confirmation.confirm(handIn(answers)).orElseThrow().caseNumber();
    }

    public CaseNumber apply(String name) {
        return apply(answers(name));
    }

    /** The same, that the reviewer has asked something. */
    public CaseNumber asked(String name) {
        var number = apply(name);
        complete(REVIEWER, number, "checkApplication", ASK_FOR_MORE);
        return number;
    }

    /** The same, put aside for want of an answer. */
    public CaseNumber lapsed(String name) {
        var number = asked(name);
        jobs.fire(number, "fourteenDays");
        jobs.fire(number, "sixtyDays");
        return number;
    }

    /** An application that the board is asked about. */
    public CaseNumber beforeBoard(String name) {
        var number = apply(name);
        complete(REVIEWER, number, "checkApplication", READY);
        return number;
    }

    /** The board agrees, by consent of everybody; what follows is not yet done. */
    public void boardAgrees(CaseNumber number) {
        board.members().forEach(member -> rounds.answer(number, "declareConflict", member, BoardRounds.NO_CONFLICT));
        board.members().forEach(member -> rounds.answer(number, "respond", member, BoardRounds.CONSENT));
    }

    /** The board cannot agree, and a meeting declines. */
    public void boardDeclines(CaseNumber number, FormValues minute) {
        board.members().forEach(member -> rounds.answer(number, "declareConflict", member, BoardRounds.CONFLICT));
        rounds.asSecretary(number, minute);
    }

    /** Hands in the only open piece of work {@code task} of the case. */
    public Completion complete(Actor who, CaseNumber number, String task, FormValues values) {
        var item = work(who, number).stream()
                .filter(open -> open.task().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no %s of %s".formatted(who.name(), task, number)));
        return as(who, () -> work.complete(item.id(), values));
    }

    public List<WorkItem> work(Actor who, CaseNumber number) {
        var ofCase = new WorkFilter(Scope.ALL, Set.of(), Set.of(), Set.of(), "", number.value());
        return as(who, () -> queue.page(ofCase, List.of(), 0, 20));
    }

    /** The token of the applicant's window, from the newest letter that has one. */
    public String windowLink(CaseNumber number) {
        return link(WINDOW_LINK, letters(number));
    }

    public Window window(CaseNumber number) {
        return window.open(windowLink(number)).orElseThrow();
    }

    public void answer(CaseNumber number, String text) {
        window.answer(windowLink(number), text);
    }

    /** Letters of the case, newest first. */
    public List<Letter> letters(CaseNumber number) {
        return as(Actor.OFFICE, () -> correspondence.of(number));
    }

    /** Letters of no case about a co-op that has not confirmed its address, newest first. */
    public List<Letter> lettersBefore(JoinAnswers answers) {
        return as(Actor.OFFICE, () -> correspondence.find(answers.text(JoinField.COOP_NAME), null, 0, 20).stream()
                .filter(letter -> letter.name().equals("confirm-address"))
                .toList());
    }

    public String confirmingLink(JoinAnswers answers) {
        return link(CONFIRMING_LINK, lettersBefore(answers));
    }

    /** The link back to the draft in the letter to that address. */
    public String draftLink(String address) {
        return link(DRAFT_LINK, as(Actor.OFFICE, () -> correspondence.find(address, null, 0, 20).stream()
                .filter(letter -> letter.name().equals("resume"))
                .toList()));
    }

    public <T> T as(Actor actor, Supplier<T> what) {
        return actors.as(actor, what);
    }

    public static String network(JoinAnswers answers) {
        return answers.text(JoinField.COOP_NAME).toLowerCase(Locale.ROOT);
    }

    private static String link(Pattern link, List<Letter> newestFirst) {
        return newestFirst.stream()
                .map(letter -> link.matcher(letter.body()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter has a link"));
    }
}
