package coop.workers.admission;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.PrivateLinks;
import coop.workers.access.RateLimits;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.CaseDesk.Entry;
import coop.workers.casework.Documents;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant's window on their case, for whoever holds its private link. It shows nothing that is internal. */
@Service
@Lazy
@Transactional
public class ApplicantDesk {

    /** The longest answer, in characters. */
    public static final int MAX_ANSWER = 8000;

    private static final int LINKS_PER_HOUR = 5;

    /** The longest text that is kept while it is typed, so that nobody fills the office with it. */
    private static final int MAX_UNSENT = 10 * MAX_ANSWER;

    private final Applications applications;
    private final UnsentAnswers unsent;
    private final JoinDesk joinDesk;
    private final CaseDesk cases;
    private final Documents documents;
    private final PrivateLinks links;
    private final RateLimits limits;
    private final CurrentActor actor;
    private final AdmissionLetters letters;
    private final Clock clock;

    ApplicantDesk(
            Applications applications,
            UnsentAnswers unsent,
            JoinDesk joinDesk,
            CaseDesk cases,
            Documents documents,
            PrivateLinks links,
            RateLimits limits,
            CurrentActor actor,
            AdmissionLetters letters,
            Clock clock) {
        this.applications = applications;
        this.unsent = unsent;
        this.joinDesk = joinDesk;
        this.cases = cases;
        this.documents = documents;
        this.links = links;
        this.limits = limits;
        this.actor = actor;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What the applicant sees.
     *
     * @param asked what they are to answer now, where it is their turn
     * @param unsent what they have typed and not sent yet
     * @param rounds what was asked and answered, oldest first
     * @param refusedBecause the board's reasons; empty unless it refused
     * @param history newest first
     */
    public record Window(
            CaseNumber caseNumber,
            String coopName,
            ApplicationStatus status,
            Optional<Round> asked,
            String unsent,
            List<Round> rounds,
            Optional<String> refusedBecause,
            List<Documents.Document> documents,
            List<Entry> history) {

        public boolean mayWithdraw() {
            return status.isOpen();
        }

        /** Somebody still reads what is added. */
        public boolean mayAddDocuments() {
            return status.isWithTeam();
        }

        public boolean mayBeginAgain() {
            return status.mayBeginAgain();
        }
    }

    /** The window behind a private link, or empty where the link is wrong, replaced or has ended. */
    @Transactional(readOnly = true)
    public Optional<Window> open(String token) {
        return find(token).map(application -> actor.as(asApplicant(application), () -> window(application)));
    }

    /**
     * Keeps an answer as it is typed, right or wrong.
     *
     * @return when it was kept
     * @throws NotFound if nothing is asked through this link (any more)
     * @throws Rejection if it is ten times longer than an answer may be
     */
    public Instant keepUnsent(String token, String text) {
        var application =
                find(token).filter(asked -> asked.status().awaitsApplicant()).orElseThrow(NotFound::new);
        if (text.length() > MAX_UNSENT) {
            throw new Rejection(Problem.at("answer", "admission.problem.answer-too-long", MAX_ANSWER, text.length()));
        }
        return unsent.keep(application.id(), text);
    }

    /**
     * Takes the applicant's answer in; the process goes on.
     *
     * @throws Rejection if nothing is asked (any more), or nothing is said
     */
    public void answer(String token, String text) {
        if (text.isBlank()) {
            throw new Rejection(Problem.at("answer", "admission.problem.answer-missing"));
        }
        if (text.length() > MAX_ANSWER) {
            throw new Rejection(Problem.at("answer", "admission.problem.answer-too-long", MAX_ANSWER, text.length()));
        }
        change(token, application -> {
            cases.record(application.number(), Audience.EVERYONE, Message.of("admission.timeline.answered"));
            application.answer(text.strip(), clock.instant());
            cases.setStatus(application.number(), application.status().inWords());
            unsent.forget(application.id());
        });
    }

    /**
     * Keeps a document with the case, as long as somebody still reads it before the board does.
     *
     * @throws Rejection if the board has it or it is over, or if the file is too large, empty, disguised or of a kind not taken; names the file
     */
    public void attach(String token, String name, InputStream content) {
        change(token, application -> {
            application.mayAddDocuments();
            try {
                documents.addFromOutside(application.number(), name, content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /**
     * Withdraws the application.
     *
     * @throws Rejection if it is decided already
     */
    public void withdraw(String token) {
        change(token, application -> {
            cases.record(application.number(), Audience.EVERYONE, Message.of("admission.timeline.withdrew"));
            application.requestWithdrawal();
        });
    }

    /** Begins a new application from this one; returns the token of its draft. */
    public String beginAgain(String token) {
        var earlier = find(token).orElseThrow(NotFound::new);
        if (!earlier.status().mayBeginAgain()) {
            throw new Rejection(
                    Problem.of("admission.problem.not-now." + earlier.status().name()));
        }
        return joinDesk.beginAgain(earlier);
    }

    /**
     * Sends fresh links to the applicant of that address for their open and newest application. Answers nothing, so that
     * nobody learns who has applied.
     *
     * @throws Rejection if too many were asked for from the network
     */
    public void sendLink(EmailAddress address, String network) {
        if (!limits.allow("admission-link-network", network, LINKS_PER_HOUR * 4, Duration.ofHours(1))) {
            throw new Rejection(Problem.of("admission.problem.too-often"));
        }
        if (limits.allow("admission-link", address.value(), LINKS_PER_HOUR, Duration.ofHours(1))) {
            applications.ofContact(address.value()).stream()
                    .limit(LINKS_PER_HOUR)
                    .forEach(application -> actor.as(Actor.OFFICE, () -> letters.windowLink(application)));
        }
    }

    private void change(String token, Consumer<Application> change) {
        var application = find(token).orElseThrow(NotFound::new);
        actor.as(asApplicant(application), () -> {
            change.accept(application);
            applications.save(application);
        });
    }

    private Optional<Application> find(String token) {
        return links.open(AdmissionLetters.WINDOW_LINK, token)
                .or(() -> links.open(OwnApplicationsDesk.LINK, token))
                .flatMap(applications::findByCaseNumber);
    }

    private Window window(Application application) {
        return new Window(
                application.number(),
                application.coop().name(),
                application.status(),
                application
                        .unansweredRound()
                        .filter(round -> application.status().awaitsApplicant()),
                unsent.of(application.id()).orElse(""),
                application.rounds().stream().filter(Round::isAnswered).toList(),
                application.refusedBecause(),
                documents.ofForOutside(application.number()),
                cases.timelineForOutside(application.number()));
    }

    private static Actor asApplicant(Application application) {
        return Actor.outside(application.contact().name());
    }
}
