package coop.workers.membership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.access.CurrentPerson;
import coop.workers.access.PrivateLinks;
import coop.workers.access.RateLimits;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people type who would like to become worker members, right or wrong, until they send it: whoever holds the
 * link of the draft or of an invitation, or is on their own page, finds it again. Nothing is kept of whoever is too young.
 */
@Service
@Lazy
@Transactional
public class ApplyDraftDesk {

    static final String DRAFT_LINK = "membership-draft";

    private static final int DRAFTS_PER_HOUR = 20;
    private static final int LETTERS_PER_HOUR = 3;

    private final PrivateLinks links;
    private final RateLimits limits;
    private final MembershipLetters letters;
    private final CurrentPerson currentPerson;
    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    ApplyDraftDesk(
            PrivateLinks links,
            RateLimits limits,
            MembershipLetters letters,
            CurrentPerson currentPerson,
            JdbcClient database,
            ObjectMapper json,
            Clock clock) {
        this.links = links;
        this.limits = limits;
        this.letters = letters;
        this.currentPerson = currentPerson;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps the first answers of the public form; says the token of the draft's private link.
     *
     * @throws Rejection if too many were begun from the network
     */
    public String begin(ApplicationAnswers answers, String network) {
        if (!limits.allow("membership-draft", network, DRAFTS_PER_HOUR, Duration.ofHours(1))) {
            throw new Rejection(Problem.of("membership.problem.too-often"));
        }
        var holder = UUID.randomUUID().toString();
        keepFor(holder, answers);
        return links.issue(DRAFT_LINK, holder, letters.linksValidFor());
    }

    /**
     * Sends the link of a draft to the address that stands in it, to carry on another day or on another device; says where to.
     *
     * @throws NotFound if the link has ended, or no address stands in the draft
     * @throws Rejection if it was asked for too often
     */
    public EmailAddress sendLink(String token) {
        var draft = links.open(DRAFT_LINK, token).flatMap(this::read).orElseThrow(NotFound::new);
        var to = EmailAddress.parse(draft.email()).orElseThrow(NotFound::new);
        if (!limits.allow(
                "membership-resume", to.value().toLowerCase(Locale.ROOT), LETTERS_PER_HOUR, Duration.ofHours(1))) {
            throw new Rejection(Problem.of("membership.problem.too-often"));
        }
        letters.resume(
                token,
                new Recipient(draft.name().isBlank() ? to.value() : draft.name().strip(), to));
        return to;
    }

    /** What is kept behind the link of a draft or of an invitation; empty where nothing is. */
    @Transactional(readOnly = true)
    public Optional<ApplicationAnswers> open(String token) {
        return holder(token).flatMap(this::read);
    }

    /**
     * Keeps what stands in the form behind a link; says when.
     *
     * @throws NotFound if the link has ended
     */
    public Instant keep(String token, ApplicationAnswers answers) {
        return keepFor(holder(token).orElseThrow(NotFound::new), answers);
    }

    /** Lets go of what is kept behind a link, since it has been sent. */
    public void forget(String token) {
        holder(token).ifPresent(this::letGo);
    }

    /** What is kept for whoever is on their own page. */
    @Transactional(readOnly = true)
    public Optional<ApplicationAnswers> mine() {
        return currentPerson.find().flatMap(me -> read(me.toString()));
    }

    public Instant keepMine(ApplicationAnswers answers) {
        return keepFor(currentPerson.get().toString(), answers);
    }

    public void forgetMine() {
        letGo(currentPerson.get().toString());
    }

    private Optional<String> holder(String token) {
        return links.open(DRAFT_LINK, token).or(() -> links.open(MembershipLetters.INVITATION_LINK, token));
    }

    private Instant keepFor(String holder, ApplicationAnswers answers) {
        var now = clock.instant();
        if (!answers.mayBeKept()) {
            letGo(holder);
            return now;
        }
        database.sql("""
                        insert into membership.draft (holder, answers, saved_at) values (:holder, cast(:answers as jsonb), :now)
                        on conflict (holder) do update set answers = excluded.answers, saved_at = excluded.saved_at
                        """)
                .param("holder", holder)
                .param("answers", written(answers))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    private Optional<ApplicationAnswers> read(String holder) {
        return database.sql("select answers from membership.draft where holder = :holder")
                .param("holder", holder)
                .query(String.class)
                .optional()
                .map(this::asTyped);
    }

    private void letGo(String holder) {
        database.sql("delete from membership.draft where holder = :holder")
                .param("holder", holder)
                .update();
    }

    private String written(ApplicationAnswers answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Answers are texts and ticks", impossible);
        }
    }

    private ApplicationAnswers asTyped(String kept) {
        try {
            return json.readValue(kept, ApplicationAnswers.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A draft cannot be read", broken);
        }
    }
}
