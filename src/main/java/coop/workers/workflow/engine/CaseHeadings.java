package coop.workers.workflow.engine;

import coop.workers.access.Role;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import coop.workers.workflow.CaseHeading;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What work queues show of each case, repeated on its open work. */
@Component
class CaseHeadings {

    /** In characters; an index of words takes a million. */
    private static final int MOST_SAID = 400_000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    CaseHeadings(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void write(CaseHeading heading) {
        var amount = heading.amount();
        database.sql("""
                        with heading as (
                            insert into workflow.case_heading (case_number, title, amount_pence, relevant_date, excluded)
                            values (:number, :title, :amount, :date, :excluded)
                            on conflict (case_number) do update set title = excluded.title,
                                amount_pence = excluded.amount_pence, relevant_date = excluded.relevant_date,
                                excluded = excluded.excluded
                            returning *)
                        update workflow.work_item item set case_title = heading.title,
                            amount_pence = heading.amount_pence, relevant_date = heading.relevant_date,
                            excluded = heading.excluded
                        from heading where item.case_number = heading.case_number""")
                .param("number", heading.number().value())
                .param("title", heading.title())
                .param("amount", amount == null ? null : amount.pence())
                .param("date", heading.relevantDate())
                .param("excluded", excluded(heading))
                .update();
    }

    /** Of cases that have no work yet. */
    void write(List<CaseHeading> ofNewCases) {
        batches.batchUpdate("""
                        insert into workflow.case_heading (case_number, title, amount_pence, relevant_date, excluded)
                        values (?, ?, ?, ?, ?)
                        """, ofNewCases, ofNewCases.size(), (row, heading) -> {
            var amount = heading.amount();
            row.setString(1, heading.number().value());
            row.setString(2, heading.title());
            row.setObject(3, amount == null ? null : amount.pence(), Types.BIGINT);
            row.setObject(4, heading.relevantDate());
            row.setObject(5, excluded(heading));
        });
    }

    private static UUID[] excluded(CaseHeading heading) {
        return heading.excluded().stream().map(PersonId::value).toArray(UUID[]::new);
    }

    /**
     * Adds to the words by which the case's work is found by those who may read what was said. Only words are kept, in no
     * order; a case in which more has been said than {@link #MOST_SAID} is found by what was said before.
     */
    void said(CaseNumber number, String text, Set<Role> readers) {
        database.sql("""
                        with heading as (
                            insert into workflow.case_heading as h (case_number, title, said, said_to)
                            values (:number, :number, strip(to_tsvector('simple', workflow.words(:text))), :readers)
                            on conflict (case_number) do update set
                                said = case when length(h.said::text) > :most then h.said
                                    else strip(coalesce(h.said, ''::tsvector) || excluded.said) end,
                                said_to = excluded.said_to
                            returning *)
                        update workflow.work_item item set said = heading.said, said_to = heading.said_to
                        from heading where item.case_number = heading.case_number""")
                .param("number", number.value())
                .param("text", text)
                .param("readers", readers.stream().map(Role::name).toArray(String[]::new))
                .param("most", MOST_SAID)
                .update();
    }

    Optional<CaseHeading> find(CaseNumber number) {
        return database.sql(
                        "select title, amount_pence, relevant_date, excluded from workflow.case_heading where case_number = ?")
                .param(number.value())
                .query((row, index) -> {
                    var pence = row.getObject("amount_pence", Long.class);
                    var excluded = (UUID[]) row.getArray("excluded").getArray();
                    return new CaseHeading(
                            number,
                            row.getString("title"),
                            pence == null ? null : Money.ofPence(pence),
                            row.getObject("relevant_date", LocalDate.class),
                            Arrays.stream(excluded).map(PersonId::new).collect(Collectors.toUnmodifiableSet()));
                })
                .optional();
    }

    void forget(CaseNumber number) {
        database.sql("delete from workflow.case_heading where case_number = ?")
                .param(number.value())
                .update();
    }
}
