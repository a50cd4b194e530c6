package coop.workers.casework;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.Carrier.Outcome;
import coop.workers.shared.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is queued, in the order in which it was written. A letter is taken in hand in one transaction, sent outside of
 * any, and marked in a second; an office that is killed in between leaves it in hand until the lease ends, and the next
 * attempt carries the same identity.
 */
@Component
class LetterQueue {

    private static final Logger LOG = LoggerFactory.getLogger(LetterQueue.class);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration PAUSE_WHEN_DOWN = Duration.ofSeconds(30);
    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    private final Carrier carrier;
    private final CaseDesk cases;
    private final CurrentActor currentActor;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile Instant pausedUntil = Instant.MIN;

    LetterQueue(
            Carrier carrier,
            CaseDesk cases,
            CurrentActor currentActor,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.carrier = carrier;
        this.cases = cases;
        this.currentActor = currentActor;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends until nothing is due or the server is down; returns how many letters left the queue. */
    int drain() {
        var left = 0;
        while (!clock.instant().isBefore(pausedUntil)) {
            var next = takeInHand();
            if (next.isEmpty()) {
                break;
            }
            left += send(next.get());
        }
        return left;
    }

    private record InHand(
            Correspondence.Letter letter,
            int sending,
            @Nullable String stop) {
        String identity() {
            return letter.id() + "." + sending;
        }
    }

    private Optional<InHand> takeInHand() {
        var taken = transaction.execute(status -> database.sql("""
                        update casework.letter set in_hand_until = :lease, attempts = attempts + 1
                        where id = (select id from casework.letter
                                    where state = 'QUEUED' and next_attempt_at <= :now
                                      and (in_hand_until is null or in_hand_until < :now)
                                    order by sequence limit 1 for update skip locked)
                        returning *
                        """)
                .param("lease", clock.instant().plus(LEASE).atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        new InHand(PostRoom.letter(row, index), row.getInt("sending"), row.getString("stop_address")))
                .optional());
        return taken == null ? Optional.empty() : taken;
    }

    private int send(InHand next) {
        var letter = next.letter();
        var outcome = carrier.carry(next.identity(), letter, next.stop());
        if (outcome instanceof Outcome.Sent) {
            return mark(letter.id(), Correspondence.State.SENT, null);
        } else if (outcome instanceof Outcome.KeptHere) {
            return mark(letter.id(), Correspondence.State.KEPT, null);
        } else if (outcome instanceof Outcome.Refused refused) {
            return fail(letter, refused.reason());
        } else if (outcome instanceof Outcome.Deferred deferred) {
            return letter.attempts() > BACK_OFF.size()
                    ? fail(letter, deferred.reason())
                    : putBack(letter.id(), BACK_OFF.get(letter.attempts() - 1), 0);
        } else if (outcome instanceof Outcome.ServerDown down) {
            LOG.warn("The mail server cannot be reached, letters wait: {}", down.reason());
            pausedUntil = clock.instant().plus(PAUSE_WHEN_DOWN);
            return putBack(letter.id(), Duration.ZERO, 1);
        }
        throw new IllegalStateException("Unknown outcome " + outcome);
    }

    /** Gives up on a letter; whoever works on its case reads it there. */
    private int fail(Correspondence.Letter letter, String reason) {
        transaction.executeWithoutResult(status -> {
            mark(letter.id(), Correspondence.State.FAILED, reason);
            var number = letter.caseNumber();
            if (number != null) {
                currentActor.as(
                        Actor.OFFICE,
                        () -> cases.record(
                                number,
                                CaseDesk.Audience.INSIDE,
                                Message.of("casework.timeline.letter-failed", letter.subject(), reason)));
            }
        });
        return 1;
    }

    private int mark(UUID id, Correspondence.State state, @Nullable String failure) {
        transaction.executeWithoutResult(status -> database.sql("""
                        update casework.letter set state = :state, failure = :failure, in_hand_until = null,
                          sent_at = case when :failed then sent_at else :now end
                        where id = :id
                        """)
                .param("state", state.name())
                .param("failure", failure)
                .param("failed", state == Correspondence.State.FAILED)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update());
        return 1;
    }

    /** @param forgiven attempts that do not count against the letter, since the fault was not its own */
    private int putBack(UUID id, Duration wait, int forgiven) {
        transaction.executeWithoutResult(status -> database.sql("""
                        update casework.letter set in_hand_until = null, next_attempt_at = :next, attempts = attempts - :forgiven
                        where id = :id
                        """)
                .param("next", clock.instant().plus(wait).atOffset(ZoneOffset.UTC))
                .param("forgiven", forgiven)
                .param("id", id)
                .update());
        return 0;
    }
}
