package coop.workers.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of members: compared, being taken in, or taken in.
 *
 * @param since the first day of a membership where a line does not say
 * @param unread headings of columns that nothing is read from
 * @param startedAt null while it is only looked at
 * @param finishedAt null while there is something left to do
 * @param verdicts how many lines come to what
 * @param done how many of those to be taken in are, failures included
 */
public record MemberImport(
        UUID id,
        String name,
        LocalDate since,
        List<String> unread,
        String preparedBy,
        Instant preparedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Map<Verdict, Integer> verdicts,
        int done,
        int failed) {

    public MemberImport {
        unread = List.copyOf(unread);
        verdicts = Map.copyOf(verdicts);
    }

    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    public int lines() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many lines there are to take in. */
    public int toDo() {
        return count(Verdict.ENTERS) + count(Verdict.DECLARES);
    }
}
