package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.StatutoryRegister;
import coop.workers.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members owe and have paid, one by one. */
@Service
@Transactional(readOnly = true)
public class MemberAccounts {

    /** What is left of a payment belongs to whom it was entered for, or else to whom its other parts were matched. */
    private static final String MOVEMENTS = """
            select issued_on as happened, kind, number as invoice, '' as reference,
                   case kind when 'INVOICE' then gross_pence else -gross_pence end as pence
            from money.invoice where member_number = :member and issued_on <= :until
            union all
            select p.received_on, case when m.amount_pence > 0 then 'PAYMENT' else 'REFUND' end, m.invoice_number, p.reference,
                   -m.amount_pence
            from money.match m join money.payment p on p.id = m.payment_id
              join money.invoice i on i.number = m.invoice_number
            where i.member_number = :member and m.undone_at is null and p.received_on <= :until
            union all
            select p.received_on, 'ON_ACCOUNT', null, p.reference, -p.left_pence
            from money.payment_account p
            where p.left_pence <> 0 and p.received_on <= :until and (p.member_number = :member or p.member_number is null
              and p.id in (
                select m.payment_id from money.match m join money.invoice i on i.number = m.invoice_number
                where m.undone_at is null and i.member_number = :member)
              and (select count(distinct coalesce(i.member_number, -1)) from money.match m
                     join money.invoice i on i.number = m.invoice_number
                   where m.payment_id = p.id and m.undone_at is null) = 1)
            order by happened, invoice nulls last, kind
            """;

    private final JdbcClient database;
    private final StatutoryRegister register;
    private final StatementPage page;
    private final MoneyPermissions permissions;

    MemberAccounts(JdbcClient database, StatutoryRegister register, StatementPage page, MoneyPermissions permissions) {
        this.database = database;
        this.register = register;
        this.page = page;
        this.permissions = permissions;
    }

    /**
     * What the member was asked for and paid in a period.
     *
     * @throws coop.workers.shared.NotFound if there is no such member
     */
    public AccountStatement statement(MemberNumber number, LocalDate from, LocalDate until) {
        permissions.mayLook();
        var member = register.member(number);
        var balance = Money.ZERO;
        var opening = Money.ZERO;
        var lines = new ArrayList<AccountStatement.Line>();
        for (var movement : movements(number, until)) {
            balance = balance.plus(movement.amount());
            if (movement.on().isBefore(from)) {
                opening = balance;
            } else {
                lines.add(new AccountStatement.Line(
                        movement.on(),
                        movement.kind(),
                        movement.invoice(),
                        movement.reference(),
                        movement.amount(),
                        balance));
            }
        }
        return new AccountStatement(number, member.name(), member.postalAddress(), from, until, opening, lines);
    }

    /** The same on paper: a PDF. */
    public byte[] document(MemberNumber number, LocalDate from, LocalDate until) {
        return page.print(statement(number, from, until));
    }

    private List<AccountStatement.Line> movements(MemberNumber member, LocalDate until) {
        return database.sql(MOVEMENTS)
                .param("member", member.value())
                .param("until", until)
                .query((row, index) -> {
                    var invoice = row.getString("invoice");
                    return new AccountStatement.Line(
                            row.getObject("happened", LocalDate.class),
                            AccountStatement.Kind.valueOf(row.getString("kind")),
                            invoice == null ? null : new InvoiceNumber(invoice),
                            row.getString("reference"),
                            Money.ofPence(row.getLong("pence")),
                            Money.ZERO);
                })
                .list();
    }
}
