package coop.workers.renewal;

import coop.workers.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Renewals that are started together.
 *
 * @param until members whose renewal date is this day or before
 * @param startedAt null while it is only looked at
 * @param finishedAt null while there is something left to do
 * @param unreachable how many members have no e-mail address, so that their letters go by post
 * @param expected what is expected of those of whom an earlier year is known, net
 * @param done how many have been worked through, failures included
 */
public record RenewalRun(
        UUID id,
        LocalDate until,
        String preparedBy,
        Instant preparedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int members,
        int unreachable,
        Money expected,
        int done,
        int failed) {

    /** One member of it; a failure is for the log of the office, in the words of whatever failed. */
    public record Line(
            int member,
            String name,
            LocalDate renewsOn,
            boolean reachable,
            @Nullable Money expected,
            State state,
            @Nullable String failure) {}

    /** How far one member is. */
    public enum State {
        WAITING,
        STARTED,
        /** There was a case already, or it is a member no more. */
        THERE,
        FAILED
    }
}
