package coop.workers.admission;

import coop.workers.access.PrivateLinks;
import coop.workers.access.RateLimits;
import coop.workers.casework.Documents;
import coop.workers.money.SubscriptionTariff;
import coop.workers.money.Tariffs;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a co-op fills in its application, without an account: whoever holds the draft's private link. Nothing here costs
 * anybody in the office time.
 */
@Service
@Lazy
@Transactional
public class JoinDesk {

    /** Files that may go with one application before it is handed in. */
    public static final int MAX_DOCUMENTS = 8;

    static final String DRAFT_LINK = "admission-draft";
    static final String CONFIRM_LINK = "admission-confirm";

    private static final int DRAFTS_PER_HOUR = 20;
    private static final int LETTERS_PER_HOUR = 5;

    private final JoinDrafts drafts;
    private final DraftDocuments documents;
    private final Documents archive;
    private final Applications applications;
    private final PrivateLinks links;
    private final RateLimits limits;
    private final AdmissionLetters letters;
    private final Tariffs tariffs;
    private final Clock clock;

    JoinDesk(
            JoinDrafts drafts,
            DraftDocuments documents,
            Documents archive,
            Applications applications,
            PrivateLinks links,
            RateLimits limits,
            AdmissionLetters letters,
            Tariffs tariffs,
            Clock clock) {
        this.drafts = drafts;
        this.documents = documents;
        this.archive = archive;
        this.applications = applications;
        this.links = links;
        this.limits = limits;
        this.letters = letters;
        this.tariffs = tariffs;
        this.clock = clock;
    }

    /** A draft as its holder finds it. */
    public record OpenDraft(JoinAnswers answers, List<Attached> documents, Instant savedAt, boolean handedIn) {}

    /** What came of handing in. */
    public sealed interface HandingIn {
        /** Kept; it is in once the link that was sent to {@code to} has been opened. */
        record CheckYourMail(EmailAddress to) implements HandingIn {}

        /** It was handed in and confirmed before, and has this number. */
        record AlreadyIn(CaseNumber caseNumber) implements HandingIn {}

        record Refused(List<Problem> problems) implements HandingIn {}
    }

    /**
     * Keeps the first answers.
     *
     * @param network where the request came from
     * @return the token of the draft's private link
     * @throws Rejection if too many drafts were begun from there
     */
    public String begin(JoinAnswers answers, String network) {
        allow("admission-begin", network, DRAFTS_PER_HOUR);
        return keep(JoinDraft.begin(answers, null, clock.instant()));
    }

    /** The draft behind a private link, or empty where the link is wrong or has ended. */
    @Transactional(readOnly = true)
    public Optional<OpenDraft> open(String token) {
        return links.open(DRAFT_LINK, token).map(UUID::fromString).flatMap(this::read);
    }

    /** The number of the application that was handed in from the draft behind a private link, once it is confirmed. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> cameInAs(String token) {
        return links.open(DRAFT_LINK, token)
                .flatMap(id -> applications.findById(UUID.fromString(id)))
                .filter(Application::isConfirmed)
                .map(Application::number);
    }

    /** Keeps what stands in the form, right or wrong. */
    public Instant save(String token, JoinAnswers answers) {
        var draft = holding(token);
        draft.save(answers, clock.instant());
        return draft.savedAt();
    }

    /** Sends the draft's own link to the address that stands in it, once for each address. */
    public void sendResumeLink(String token) {
        var draft = holding(token);
        EmailAddress.parse(draft.answers().text(JoinField.CONTACT_EMAIL))
                .filter(address ->
                        limits.allow("admission-resume", address.value(), LETTERS_PER_HOUR, Duration.ofHours(1)))
                .ifPresent(address -> letters.resume(draft, address, token));
    }

    /**
     * Keeps a file with the draft.
     *
     * @throws Rejection if it is too large, empty, disguised, of a kind not taken or one too many; names the file
     */
    public Attached attach(String token, String name, InputStream content) throws IOException {
        var draft = holding(token);
        if (documents.of(draft.id()).size() >= MAX_DOCUMENTS) {
            throw new Rejection(Problem.of("admission.problem.documents.too-many", name, MAX_DOCUMENTS));
        }
        // one byte more than is taken, so that the inspection sees that it is too large
        var bytes = content.readNBytes(Documents.MAX_BYTES + 1);
        var inspected = archive.inspect(name, new ByteArrayInputStream(bytes));
        return documents.add(draft.id(), inspected.name(), bytes);
    }

    /**
     * Lets go of a file that was kept with the draft; one that is gone already is no problem.
     *
     * @throws NotFound if the link leads to no draft (any more)
     */
    public void remove(String token, UUID document) {
        documents.remove(holding(token).id(), document);
    }

    /** What is wrong on one page. */
    @Transactional(readOnly = true)
    public List<Problem> problems(JoinStep step, JoinAnswers answers) {
        return JoinRules.problems(step, answers);
    }

    /** The pages on which nothing is wrong. */
    @Transactional(readOnly = true)
    public Set<JoinStep> complete(JoinAnswers answers) {
        return JoinRules.complete(answers);
    }

    /** The tariff in force, for working out the subscription beside the form. */
    @Transactional(readOnly = true)
    public SubscriptionTariff tariff() {
        return tariffs.today();
    }

    /**
     * Hands the draft in. One draft makes one application, however often this is called; its address is asked to confirm
     * it, again only where it has changed.
     */
    public HandingIn handIn(String token, JoinAnswers answers, String network) {
        var in = cameInAs(token);
        if (in.isPresent()) {
            return new HandingIn.AlreadyIn(in.get());
        }
        var draft = holding(token);
        draft.save(answers, clock.instant());
        var problems = JoinRules.problems(answers);
        if (!problems.isEmpty()) {
            return new HandingIn.Refused(problems);
        }
        var particulars = answers.particulars();
        var address = particulars.contact().address();
        var before = applications.findById(draft.id());
        if (before.isPresent() && before.get().contact().address().equals(address)) {
            before.get().handInAgain(particulars, clock.instant());
            return new HandingIn.CheckYourMail(address);
        }
        allow("admission-hand-in", network, DRAFTS_PER_HOUR);
        allow("admission-confirm", address.value(), LETTERS_PER_HOUR);
        var application = before.orElseGet(
                () -> Application.handIn(draft.id(), particulars, draft.earlierCase(), clock.instant()));
        application.handInAgain(particulars, clock.instant());
        applications.save(application);
        letters.confirmAddress(application);
        return new HandingIn.CheckYourMail(address);
    }

    /** Sends the letter with the confirming link again; the earlier link dies. */
    public void sendConfirmingLinkAgain(String token) {
        var application = applications.findById(holding(token).id()).orElseThrow(NotFound::new);
        allow("admission-confirm", application.contact().email(), LETTERS_PER_HOUR);
        if (!application.isConfirmed()) {
            letters.confirmAddress(application);
        }
    }

    /** Begins a new draft from an earlier application; its holder has shown a right to it. */
    String beginAgain(Application earlier) {
        var answers = JoinAnswers.of(earlier.particulars());
        return keep(JoinDraft.begin(answers, earlier.number(), clock.instant()));
    }

    private String keep(JoinDraft draft) {
        drafts.save(draft);
        return links.issue(DRAFT_LINK, draft.id().toString(), letters.linksValidFor());
    }

    private Optional<OpenDraft> read(UUID id) {
        return drafts.findById(id)
                .map(draft ->
                        new OpenDraft(draft.answers(), documents.of(id), draft.savedAt(), applications.existsById(id)));
    }

    private JoinDraft holding(String token) {
        return links.open(DRAFT_LINK, token)
                .map(UUID::fromString)
                .flatMap(drafts::hold)
                .orElseThrow(NotFound::new);
    }

    private void allow(String what, String who, int timesPerHour) {
        if (!limits.allow(what, who, timesPerHour, Duration.ofHours(1))) {
            throw new Rejection(Problem.of("admission.problem.too-often"));
        }
    }
}
