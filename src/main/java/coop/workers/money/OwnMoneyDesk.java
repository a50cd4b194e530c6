package coop.workers.money;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.organisation.BankAccount;
import coop.workers.organisation.Settings;
import coop.workers.register.OwnMembers;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices and payments of the members for whom somebody on their own page speaks. What is not theirs does not exist. */
@Service
@Transactional(readOnly = true)
public class OwnMoneyDesk {

    private final OwnMembers own;
    private final InvoiceBook invoices;
    private final InvoiceDesk desk;
    private final MemberAccounts accounts;
    private final Settings settings;
    private final CurrentActor actor;

    OwnMoneyDesk(
            OwnMembers own,
            InvoiceBook invoices,
            InvoiceDesk desk,
            MemberAccounts accounts,
            Settings settings,
            CurrentActor actor) {
        this.own = own;
        this.invoices = invoices;
        this.desk = desk;
        this.accounts = accounts;
        this.settings = settings;
        this.actor = actor;
    }

    /**
     * How a member's account stands.
     *
     * @param open what is to be paid in all
     * @param latest the newest invoices and credit notes
     * @param bank where to pay it to
     */
    public record OwnAccount(MemberNumber member, Money open, List<InvoiceRow> latest, BankAccount bank) {}

    /**
     * The account with its newest {@code most} invoices.
     *
     * @throws NotFound if they do not speak for that member today
     */
    public OwnAccount account(MemberNumber member, int most) {
        own.require(member);
        var search = new InvoiceSearch(
                "", InvoiceSearch.Show.ALL, member, null, null, InvoiceSearch.Column.ISSUED, Sorting.DOWN);
        return asOffice(() -> new OwnAccount(
                member,
                invoices.totals(search).open(),
                invoices.page(search, 0, most),
                settings.organisation().bank()));
    }

    /**
     * An invoice or credit note as it was sent: a PDF.
     *
     * @throws NotFound if it went to a member for whom they do not speak today, or there is none
     */
    public byte[] document(InvoiceNumber number) {
        var member =
                asOffice(() -> invoices.row(number)).map(InvoiceRow::member).orElseThrow(NotFound::new);
        own.require(member);
        return asOffice(() -> desk.document(number));
    }

    /**
     * The statement of account: a PDF.
     *
     * @throws NotFound if they do not speak for that member today
     */
    public byte[] statement(MemberNumber member, LocalDate from, LocalDate until) {
        own.require(member);
        return asOffice(() -> accounts.document(member, from, until));
    }

    private <T> T asOffice(Supplier<T> reading) {
        return actor.as(Actor.OFFICE, reading);
    }
}
