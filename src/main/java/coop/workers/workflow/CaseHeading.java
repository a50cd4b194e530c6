package coop.workers.workflow;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the work queue shows of a case beside the work itself. It is kept outside the engine.
 *
 * @param title whom or what the case is about, such as the name of the co-op
 * @param amount the amount that matters, where one does
 * @param relevantDate the date that matters, where one does
 * @param excluded people who have a conflict of interest and may not see the case's work
 */
public record CaseHeading(
        CaseNumber number,
        String title,
        @Nullable Money amount,
        @Nullable LocalDate relevantDate,
        Set<PersonId> excluded) {

    public CaseHeading(CaseNumber number, String title) {
        this(number, title, null, null, Set.of());
    }

    /** This heading, with {@code person} among those who may not see the case's work. */
    public CaseHeading excluding(PersonId person) {
        var more = new HashSet<>(excluded);
        more.add(person);
        return new CaseHeading(number, title, amount, relevantDate, Set.copyOf(more));
    }
}
