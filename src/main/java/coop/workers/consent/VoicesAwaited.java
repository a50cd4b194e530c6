package coop.workers.consent;

import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open questions of running rounds, for the wing's screens; the process behind them stays in its package. */
public interface VoicesAwaited {

    /**
     * A question that waits for the current actor.
     *
     * @param task where it is answered: the last part of the address {@code /task/…}
     * @param question as the diagram asks it
     */
    record Question(
            String task,
            String question,
            CaseNumber caseNumber,
            String caseTitle,
            @Nullable Instant due) {}

    /** What waits for the current actor's voice, the most urgent first. */
    List<Question> mine();

    /** Until when the round of a case is open, where it is and somebody is still asked. */
    Optional<Instant> openUntil(CaseNumber number);

    /**
     * Enters what {@code member} said on the telephone, with the rules of the form they would have filled in.
     *
     * @return what is wrong with it; empty where it is entered
     */
    List<Problem> enterFor(CaseNumber number, PersonId member, FormValues answers);
}
