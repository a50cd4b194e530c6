package coop.workers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody pulls the plug half way through the renewal of very many members, while the first of them declare and are invoiced.
 * With {@code -Drenewals=10000} they are as many as that; in every build fewer do, so that it can be borne.
 */
class RenewalRunFault {

    private static final int MEMBERS = Integer.getInteger("renewals", 500);
    private static final int DECLARED = MEMBERS / 10;

    @Test
    void everybodyHasOneCaseAndOneLetterAndNumbersHaveNoGaps() throws IOException {
        var office = new DoomedOffice("renewals", RenewingOffice.class, RenewingOffice.AT, MEMBERS, DECLARED);

        office.goesOnUntil("first", (cases, invoices) -> cases >= MEMBERS / 2 && invoices >= DECLARED / 2);
        office.goesOnUntil("second", (cases, invoices) -> cases == MEMBERS && invoices == DECLARED);

        office.leaves(data -> {
            everybodyIsAskedOnce(data);
            whoDeclaredIsInvoicedOnce(data);
        });
    }

    private static void everybodyIsAskedOnce(JdbcClient data) {
        assertThat(one(data, "select count(*) from renewal.run_member where state = 'STARTED'"))
                .as("each is asked by one run, however many have it")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select count(distinct member_number) from renewal.renewal"))
                .as("members with a case")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select count(*) from renewal.renewal"))
                .as("one case each")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select count(*) from workflow.running_process where process_key = 'renewal'"))
                .as("one process each")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select count(*) from casework.letter where name = 'declare'"))
                .as("one letter each")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select count(distinct case_number) from casework.letter where name = 'declare'"))
                .as("each a letter")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select max(substring(number from '\\d+$')::integer) from casework.case_file"))
                .as("numbers of cases without gaps")
                .isEqualTo(MEMBERS);
    }

    private static void whoDeclaredIsInvoicedOnce(JdbcClient data) {
        assertThat(one(data, "select count(*) from renewal.renewal where status = 'INVOICED'"))
                .as("invoiced")
                .isEqualTo(DECLARED);
        assertThat(one(data, "select count(distinct invoice_number) from renewal.renewal"))
                .as("an invoice each")
                .isEqualTo(DECLARED);
        assertThat(one(data, "select count(*) from casework.letter where name = 'invoice'"))
                .as("one letter with an invoice each")
                .isEqualTo(DECLARED);
        assertThat(one(data, "select max(substring(number from '\\d+$')::integer) from money.invoice"))
                .as("numbers of invoices without gaps")
                .isEqualTo(DECLARED)
                .isEqualTo(one(data, "select count(*) from money.invoice"));
    }

    private static int one(JdbcClient data, String query) {
        return data.sql(query).query(Integer.class).single();
    }
}
