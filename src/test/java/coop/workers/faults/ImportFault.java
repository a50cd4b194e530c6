package coop.workers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody pulls the plug half way through two long files, first of the office, then of its database too; the office that is
 * opened next goes on with them by itself.
 */
class ImportFault {

    private static final int LINES = Integer.getInteger("statement-lines", 40_000);
    private static final int MEMBERS = Integer.getInteger("members", 300);

    @Test
    void everyLineIsTakenInOnceHoweverOftenTheOfficeAndItsDatabaseAreKilled() throws IOException {
        var office = new DoomedOffice("imports", ImportingOffice.class, ImportingOffice.AT, LINES, MEMBERS);

        office.goesOnUntil("first", (lines, members) -> lines > 0 && members >= MEMBERS / 3);
        office.leaves(ImportFault::nothingIsHalfIn);

        office.losesItsDatabaseOnce("second", (lines, members) -> lines > LINES / 2);
        office.leaves(ImportFault::nothingIsHalfIn);

        office.goesOnUntil("third", (lines, members) -> lines == LINES + 1 && members == MEMBERS + 1);
        office.leaves(data -> {
            everyLineIsOnePayment(data);
            everyMemberIsEnteredOnce(data);
        });
    }

    private static void nothingIsHalfIn(JdbcClient data) {
        var done = one(data, "select done from money.bank_file");
        assertThat(done).as("stopped half way").isPositive().isLessThan(LINES);
        assertThat(one(data, "select count(*) from money.bank_line"))
                .as("no portion is half in")
                .isEqualTo(done);
        assertThat(one(data, "select count(*) from money.payment")).isEqualTo(done);
        assertThat(one(data, "select count(*) from register.member"))
                .as("each that is entered is marked, and none else")
                .isEqualTo(one(data, "select count(*) from exchange.member_line where state = 'DONE'"))
                .isPositive()
                .isLessThanOrEqualTo(MEMBERS);
    }

    private static void everyLineIsOnePayment(JdbcClient data) {
        assertThat(one(data, "select count(distinct identity) from money.bank_line"))
                .isEqualTo(LINES)
                .isEqualTo(one(data, "select count(*) from money.bank_line"));
        assertThat(one(data, "select count(distinct bank_line) from money.payment"))
                .as("one payment each")
                .isEqualTo(LINES)
                .isEqualTo(one(data, "select count(*) from money.payment"));
        assertThat(one(data, "select (sum(amount_pence) / 1000)::integer from money.payment"))
                .isEqualTo(LINES);
        assertThat(one(data, "select fresh from money.bank_file"))
                .as("the file says so")
                .isEqualTo(LINES);
        assertThat(one(data, "select count(*) from money.bank_file"))
                .as("brought three times, taken in once")
                .isOne();
        assertThat(one(data, "select count(*) from casework.case_file"))
                .as("one case of the line that cannot be read")
                .isOne();
        assertThat(one(data, "select count(*) from money.bank_file_content"))
                .as("nothing is left to do")
                .isZero();
    }

    private static void everyMemberIsEnteredOnce(JdbcClient data) {
        assertThat(one(data, "select count(*) from register.member")).isEqualTo(MEMBERS);
        assertThat(one(data, "select count(distinct registered_number) from register.coop"))
                .isEqualTo(MEMBERS)
                .isEqualTo(one(data, "select count(*) from register.coop"));
        assertThat(one(data, "select count(*) from register.membership")).isEqualTo(MEMBERS);
        assertThat(one(data, "select count(*) from register.representative")).isEqualTo(MEMBERS);
        assertThat(one(data, "select count(*) from renewal.declared_year"))
                .as("what each declared last")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select count(*) from exchange.member_line where state = 'FAILED'"))
                .isZero();
    }

    private static int one(JdbcClient data, String query) {
        return data.sql(query).query(Integer.class).single();
    }
}
