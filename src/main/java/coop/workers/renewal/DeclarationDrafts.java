package coop.workers.renewal;

import coop.workers.shared.CaseNumber;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members have typed and not sent, so that nothing of it is lost. */
@Component
class DeclarationDrafts {

    /** Longer than anything that could be right; what is longer is cut in the draft and refused when it is sent. */
    private static final int LONGEST = 4000;

    private final JdbcClient database;

    DeclarationDrafts(JdbcClient database) {
        this.database = database;
    }

    void keep(CaseNumber number, DeclarationAnswers typed) {
        database.sql("""
                        insert into renewal.draft (case_number, contribution, wage_bill, paid_to_self_employed,
                            offered_amount, offered_reason)
                        values (:number, :contribution, :wageBill, :selfEmployed, :amount, :reason)
                        on conflict (case_number) do update set contribution = excluded.contribution,
                            wage_bill = excluded.wage_bill, paid_to_self_employed = excluded.paid_to_self_employed,
                            offered_amount = excluded.offered_amount, offered_reason = excluded.offered_reason
                        """)
                .param("number", number.value())
                .param(
                        "contribution",
                        typed.paysWhatItCan() ? DeclarationAnswers.WHAT_WE_CAN : DeclarationAnswers.IN_FULL)
                .param("wageBill", cut(typed.wageBill()))
                .param("selfEmployed", cut(typed.paidToSelfEmployed()))
                .param("amount", cut(typed.offeredAmount()))
                .param("reason", cut(typed.offeredReason()))
                .update();
    }

    Optional<DeclarationAnswers> of(CaseNumber number) {
        return database.sql("select * from renewal.draft where case_number = :number")
                .param("number", number.value())
                .query((row, line) -> new DeclarationAnswers(
                        row.getString("contribution"),
                        row.getString("wage_bill"),
                        row.getString("paid_to_self_employed"),
                        row.getString("offered_amount"),
                        row.getString("offered_reason")))
                .optional();
    }

    void letGo(CaseNumber number) {
        database.sql("delete from renewal.draft where case_number = :number")
                .param("number", number.value())
                .update();
    }

    /** A zero character cannot be kept, and nobody means one. */
    private static String cut(String typed) {
        var text = typed.replace("\0", "");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
