package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import coop.workers.workflow.CaseHeading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What work queues show of each case, repeated on its open work. */
@Component
class CaseHeadings {

    private final JdbcClient database;

    CaseHeadings(JdbcClient database) {
        this.database = database;
    }

    void write(CaseHeading heading) {
        var amount = heading.amount();
        UUID[] excluded = heading.excluded().stream().map(PersonId::value).toArray(UUID[]::new);
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
                .param("excluded", excluded)
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
