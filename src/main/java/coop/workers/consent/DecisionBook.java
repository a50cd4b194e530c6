package coop.workers.consent;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.consent.ConsentDesk.Decision;
import coop.workers.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every decision taken, with its reasons and the date on which it is looked at again. The board reads the board's, the
 * secretary all, everybody those they were called to; nobody one from which they stood back.
 */
@Service
@Transactional(readOnly = true)
public class DecisionBook {

    /**
     * A decision.
     *
     * @param group the key of the group whose decision it is
     * @param minute where a meeting wrote it down; null where it was decided in a round
     */
    public record Entry(
            CaseNumber caseNumber,
            String title,
            String group,
            Decision decision,
            @Nullable String minute) {}

    private static final String READABLE = """
            from consent.proposal p cross join lateral (
                select title from consent.version v where v.proposal_id = p.id order by position desc limit 1) v
            where p.stage = 'DECIDED'
            and not exists (select 1 from consent.member_asked m
                where m.proposal_id = p.id and m.person = :me and m.conflict = 'DECLARED')
            and (:all or (:board and p.group_key = 'board')
                or exists (select 1 from consent.member_asked m where m.proposal_id = p.id and m.person = :me))
            """;

    private static final String FOUND = READABLE + """
            and (:words = '' or to_tsvector('simple',
                    regexp_replace(lower(p.case_number || ' ' || v.title || ' ' || p.reasons), '[^[:alnum:]]+', ' ', 'g'))
                @@ to_tsquery('simple', :words))
            """;

    /** Somebody who acts without being anybody in particular was called to nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient database;
    private final CurrentActor actors;

    DecisionBook(JdbcClient database, CurrentActor actors) {
        this.database = database;
        this.actors = actors;
    }

    /** Decisions that the current actor may read, newest first; {@code search} looks in number, title and reasons. */
    public List<Entry> find(String search, int offset, int limit) {
        return database.sql("select p.*, v.title " + FOUND
                        + " order by p.decided_on desc, p.laid_at desc offset :offset limit :limit")
                .params(reader())
                .param("words", words(search))
                .param("offset", offset)
                .param("limit", limit)
                .query(DecisionBook::entry)
                .list();
    }

    /** How many {@link #find} would find. */
    public int count(String search) {
        return database.sql("select count(*) " + FOUND)
                .params(reader())
                .param("words", words(search))
                .query(Integer.class)
                .single();
    }

    /** The latest decisions of a group, newest first. */
    public List<Entry> ofGroup(String group, int limit) {
        return database.sql("select p.*, v.title " + READABLE
                        + " and p.group_key = :group order by p.decided_on desc, p.laid_at desc limit :limit")
                .params(reader())
                .param("group", group)
                .param("limit", limit)
                .query(DecisionBook::entry)
                .list();
    }

    /** What a group decided in rounds on {@code from} or later, for its next meeting to note; oldest first. */
    public List<Entry> toNote(String group, LocalDate from) {
        return database.sql("select p.*, v.title " + READABLE
                        + " and not p.at_meeting and p.group_key = :group and p.decided_on >= :from"
                        + " order by p.decided_on, p.laid_at")
                .params(reader())
                .param("group", group)
                .param("from", from)
                .query(DecisionBook::entry)
                .list();
    }

    private Map<String, @Nullable Object> reader() {
        var actor = actors.get();
        var reader = new HashMap<String, @Nullable Object>();
        reader.put("me", actor.person() == null ? NOBODY : actor.person().value());
        reader.put("all", actor.isOffice() || actor.is(Role.SECRETARY));
        reader.put("board", actor.is(Role.BOARD));
        return reader;
    }

    /** Every word of the search as the beginning of a word. */
    private static String words(String search) {
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                new CaseNumber(row.getString("case_number")),
                row.getString("title"),
                row.getString("group_key"),
                new Decision(
                        row.getBoolean("agreed"),
                        row.getString("reasons"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("review_on", LocalDate.class),
                        row.getBoolean("at_meeting")),
                row.getString("minute"));
    }
}
