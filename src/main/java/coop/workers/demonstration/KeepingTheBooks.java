package coop.workers.demonstration;

import static coop.workers.demonstration.Cast.KWAME;
import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.demonstration.Diary.Pages;
import coop.workers.money.How;
import coop.workers.money.IncomeKind;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.InvoiceNumber;
import coop.workers.money.NewInvoice;
import coop.workers.money.NewPayment;
import coop.workers.money.Payer;
import coop.workers.money.PaymentBook;
import coop.workers.money.PaymentDesk;
import coop.workers.money.PaymentId;
import coop.workers.money.PaymentSearch;
import coop.workers.money.Sorting;
import coop.workers.money.StatementDesk;
import coop.workers.money.Supply;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterEntry;
import coop.workers.register.RegisterFilter;
import coop.workers.register.RegisterOrder;
import coop.workers.register.StatutoryRegister;
import coop.workers.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A year of the treasurer: invoices paid, part paid, late, given back and owed; statements of the bank with payments to
 * match by suggestion and by hand, and one line that cannot be read.
 */
@Component
@Profile("demonstration")
class KeepingTheBooks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String HEADINGS =
            "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance\n";

    private final Diary diary;
    private final InvoiceDesk invoices;
    private final PaymentDesk payments;
    private final PaymentBook book;
    private final StatementDesk statements;
    private final StatutoryRegister register;
    private final Settings settings;
    private final CurrentActor currentActor;
    private final Map<String, InvoiceNumber> issued = new HashMap<>();
    private LocalDate present = LocalDate.EPOCH;

    KeepingTheBooks(
            Diary diary,
            InvoiceDesk invoices,
            PaymentDesk payments,
            PaymentBook book,
            StatementDesk statements,
            StatutoryRegister register,
            Settings settings,
            CurrentActor currentActor) {
        this.diary = diary;
        this.invoices = invoices;
        this.payments = payments;
        this.book = book;
        this.statements = statements;
        this.register = register;
        this.settings = settings;
        this.currentActor = currentActor;
    }

    void note(Pages pages) {
        present = settings.today();
        pages.note(300, "09:10", () -> subscription("Copperfield Cleaners", 412))
                .note(262, "09:40", () -> subscription("Tidewrack Bakery", 235))
                .note(214, "10:05", () -> subscription("Lantern Web Makers", 388))
                .note(176, "09:20", () -> subscription("Quayside Joinery", 160))
                .note(140, "09:25", () -> subscription("Hearthstone Home Care", 1240))
                .note(118, "11:00", this::sponsorship)
                .note(101, "09:30", () -> subscription("Long Acre Growers", 150))
                .note(96, "16:10", this::firstStatement)
                .note(95, "16:40", this::creditAndCash)
                .note(66, "09:15", () -> subscription("Calder Bikes", 264))
                .note(44, "09:35", () -> subscription("Blackthorn Print", 350))
                .note(20, "09:05", () -> subscription("Melin Goch Bakehouse", 195))
                .note(12, "09:45", () -> subscription("Lagan Sound and Light", 175))
                .note(2, "15:30", this::lastStatement);
    }

    private void subscription(String coop, int netPounds) {
        issue(coop, payer(coop), IncomeKind.SUBSCRIPTION, "Subscription for a year", netPounds);
    }

    private void sponsorship() {
        var bank = new Payer(null, "Pennine Mutual Bank", "Sponsorship desk\n1 Exchange Walk\nHalifax HX1 1XX", null);
        issue("Pennine", bank, IncomeKind.SPONSORSHIP, "Sponsorship of the winter gathering", 1500);
    }

    private void issue(String name, Payer payer, IncomeKind kind, String what, int netPounds) {
        var wanted = new NewInvoice(
                "demonstration-" + name,
                payer,
                null,
                settings.today(),
                List.of(new NewInvoice.Line(kind, what, Money.ofPounds(netPounds), Supply.TAXABLE)));
        issued.put(name, asTreasurer(() -> invoices.issue(wanted)).number());
    }

    private Payer payer(String coop) {
        var filter = new RegisterFilter(coop, null, RegisterFilter.Standing.EITHER, settings.today());
        var entry = asTreasurer(() -> register.inspect(filter, RegisterOrder.BY_NUMBER, 0, 1)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(coop + " is not in the register"));
        return new Payer(entry.number(), entry.name(), postal(entry), null);
    }

    private static String postal(RegisterEntry entry) {
        return entry.postalAddress().replace(", ", "\n");
    }

    /** All of it names its invoice, so that nothing waits but what was paid too much. */
    private void firstStatement() {
        take(
                "statement-august.csv",
                paid(290, "COPPERFIELD CLEANERS " + number("Copperfield Cleaners"), "494.40"),
                paid(240, "TIDEWRACK BAKERY " + number("Tidewrack Bakery"), "282.00"),
                paid(190, number("Lantern Web Makers") + " LANTERN WEB", "465.60"),
                paid(150, "QUAYSIDE JOINERY " + number("Quayside Joinery"), "100.00"),
                paid(110, "PENNINE MUTUAL " + number("Pennine"), "1800.00"),
                spent(104, "PRINTING AND POSTAGE", "212.60"));
    }

    /** What was paid is given back, so that it is owed; and cash from a stall. */
    private void creditAndCash() {
        asTreasurer(() -> invoices.credit(
                number("Tidewrack Bakery"),
                Money.ofPounds(50),
                "The bakery was closed for three months; agreed with the board"));
        var cash = new NewPayment(
                settings.today(),
                Money.ofPounds(40),
                "Quayside Joinery",
                "",
                payer("Quayside Joinery").member(),
                "Cash at the summer gathering");
        var id = asTreasurer(() -> payments.enter(new PaymentId(UUID.randomUUID()), cash))
                .id();
        asTreasurer(() -> payments.match(id, number("Quayside Joinery"), Money.ofPounds(40), How.BY_HAND));
    }

    /** By name, by amount, by both, a double payment, what is for no invoice, and a line with a letter for a nought. */
    private void lastStatement() {
        take(
                "statement-november.csv",
                paid(40, "CALDER BIKES LTD SUBS", "316.80"),
                paid(33, "HEARTHSTONE HOME CARE THANK YOU", "500.00"),
                paid(25, "J ROBSON", "52.00"),
                paid(18, "COPPERFIELD CLEANERS AGAIN", "494.40"),
                paid(10, "BLACKTHORN PRINT " + number("Blackthorn Print"), "420.00"),
                paid(6, "MELIN GOCH", "234.00"),
                paid(4, "INTEREST", "3.12"),
                line(3, "LAGAN SOUND", "", "£2I0.00"));
        var interest = asTreasurer(() -> book.page(
                        new PaymentSearch(
                                "INTEREST",
                                PaymentSearch.Show.UNMATCHED,
                                null,
                                null,
                                null,
                                null,
                                PaymentSearch.Column.RECEIVED,
                                Sorting.DOWN),
                        0,
                        1))
                .get(0);
        currentActor.as(treasurer(), () -> payments.setApart(interest.id(), "Interest of the bank"));
    }

    private InvoiceNumber number(String name) {
        var number = issued.get(name);
        if (number == null) {
            throw new IllegalStateException("Nothing was issued to " + name);
        }
        return number;
    }

    private void take(String name, String... lines) {
        var content = (HEADINGS + String.join("", lines)).getBytes(UTF_8);
        asTreasurer(() -> statements.take(name, content));
    }

    private String paid(int daysAgo, String text, String amount) {
        return line(daysAgo, text, "", amount);
    }

    private String spent(int daysAgo, String text, String amount) {
        return line(daysAgo, text, amount, "");
    }

    private String line(int daysAgo, String text, String out, String in) {
        return "%s,BP,%s,%s,%s,%s,%s,\n"
                .formatted(
                        DAY.format(present.minusDays(daysAgo)),
                        SettlingTheParticulars.ACCOUNT.sortCode(),
                        SettlingTheParticulars.ACCOUNT.number(),
                        text,
                        out,
                        in);
    }

    private <T> T asTreasurer(Supplier<T> work) {
        var result = currentActor.as(treasurer(), work);
        diary.writeDown();
        return result;
    }

    private static Actor treasurer() {
        return new Actor(KWAME.id(), KWAME.fullName(), KWAME.roles());
    }
}
