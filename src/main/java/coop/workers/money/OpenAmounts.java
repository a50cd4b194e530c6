package coop.workers.money;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is still to be paid of invoices. */
@Component
class OpenAmounts {

    private final JdbcClient database;

    OpenAmounts(JdbcClient database) {
        this.database = database;
    }

    /** An invoice nobody else can settle until this transaction ends. */
    record Locked(Money amount, @Nullable CaseNumber caseNumber) {}

    /** @throws NotFound if there is no such invoice */
    Locked lock(InvoiceNumber invoice) {
        var caseNumber = database.sql(
                        "select coalesce(case_number, '') from money.invoice where number = :number and kind = 'INVOICE' for update")
                .param("number", invoice.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        return new Locked(of(invoice), caseNumber.isEmpty() ? null : new CaseNumber(caseNumber));
    }

    /** @throws NotFound if there is no such invoice */
    Money of(InvoiceNumber invoice) {
        return database.sql("select open_pence from money.open_amount where number = :number")
                .param("number", invoice.value())
                .query(Long.class)
                .optional()
                .map(Money::ofPence)
                .orElseThrow(NotFound::new);
    }
}
