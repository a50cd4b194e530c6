package coop.workers.money;

import static coop.workers.money.SomeMoney.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.money.InvoiceSearch.Show;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.SomeMembers;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists, suggestions and reports; each test has a payer of its own. */
@OfficeTest
class MoneyBooksTest {

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    PaymentDesk payments;

    @Autowired
    InvoiceBook book;

    @Autowired
    PaymentBook paymentBook;

    @Autowired
    MoneyReports reports;

    @Autowired
    MemberAccounts accounts;

    @Autowired
    SomeMembers members;

    @Autowired
    Settings settings;

    @Autowired
    CurrentActor currentActor;

    private final String mark = "Q" + UUID.randomUUID().toString().substring(0, 7);
    private LocalDate today = LocalDate.EPOCH;
    private MemberNumber member = new MemberNumber(0);

    @BeforeEach
    void aMember() {
        today = settings.today();
        member = members.coop(mark + " Bikes", today.minusYears(2));
    }

    @Test
    void whatWasInvoicedOfTheYearWasExpectedToo() {
        var before = as(() -> reports.subscriptions(today));

        issued(100);

        var after = as(() -> reports.subscriptions(today));
        assertThat(after.invoiced().minus(before.invoiced())).isEqualTo(Money.ofPounds(120));
        assertThat(after.expected().minus(before.expected())).isEqualTo(Money.ofPounds(120));
        assertThat(after.expected()).isEqualTo(after.invoiced().plus(after.toCome()));
        assertThat(after.months().stream().map(SubscriptionYear.Month::expected).reduce(Money.ZERO, Money::plus))
                .isEqualTo(after.expected());
    }

    @Test
    void everyStateOfAnInvoiceHasItsPartOfTheList() {
        var open = issued(100);
        var part = issued(100);
        pay(part, 50);
        var paid = issued(100);
        pay(paid, 120);
        var credited = issued(100);
        as(() -> invoices.credit(credited, null, "Not wanted"));
        var owed = issued(100);
        pay(owed, 120);
        as(() -> invoices.credit(owed, null, "Left"));

        assertThat(numbers(Show.OPEN)).containsExactlyInAnyOrder(open, part);
        assertThat(numbers(Show.PART_PAID)).containsExactly(part);
        assertThat(numbers(Show.PAID)).containsExactlyInAnyOrder(part, paid, owed);
        assertThat(numbers(Show.OWED)).containsExactly(owed);
        assertThat(numbers(Show.CREDITED)).containsExactlyInAnyOrder(credited, owed);
        assertThat(numbers(Show.CREDIT_NOTES)).hasSize(2);
        assertThat(numbers(Show.OVERDUE)).isEmpty();
        assertThat(as(() -> book.counts(of(Show.ALL))))
                .containsEntry(Show.ALL, 7)
                .containsEntry(Show.OPEN, 2);
        assertThat(state(open)).isEqualTo(InvoiceRow.State.OPEN);
        assertThat(state(paid)).isEqualTo(InvoiceRow.State.PAID);
        assertThat(state(credited)).isEqualTo(InvoiceRow.State.CREDITED);
    }

    @Test
    void whatTheListComesToIsReckonedByTheDatabase() {
        var invoice = issued(100);
        pay(invoice, 20);
        issued(200);

        var totals = as(() -> book.totals(of(Show.ALL)));

        assertThat(totals.amount()).isEqualTo(Money.ofPounds(360));
        assertThat(totals.open()).isEqualTo(Money.ofPounds(340));
    }

    @Test
    void aListIsFoundByTheBeginningOfAWordTheBareNumberOrAnAmount() {
        var invoice = issued(137);
        var bare = invoice.value().replaceFirst("INV-0*", "");

        assertThat(found(mark.toLowerCase(java.util.Locale.ROOT).substring(0, 6)))
                .contains(invoice);
        assertThat(found(bare)).contains(invoice);
        assertThat(found("£164.40")).contains(invoice);
        assertThat(found(invoice.value())).containsExactly(invoice);
    }

    @Test
    void aListRunsTheWayItIsAskedTo() {
        var small = issued(100);
        var large = issued(900);

        var up = as(() -> book.page(sorted(InvoiceSearch.Column.AMOUNT, Sorting.UP), 0, 10));
        var down = as(() -> book.page(sorted(InvoiceSearch.Column.AMOUNT, Sorting.DOWN), 0, 1));

        assertThat(up).extracting(InvoiceRow::number).containsExactly(small, large);
        assertThat(down).extracting(InvoiceRow::number).containsExactly(large);
    }

    @Test
    void aPaymentIsSuggestedTheInvoiceOfItsAmountAndName() {
        var right = issued(150);
        issued(400);
        var payment = paid(mark.toUpperCase(java.util.Locale.ROOT) + " BIKES LTD", "thank you", 180);

        var suggested = suggestions(payment);

        assertThat(suggested.get(0).invoice()).isEqualTo(right);
        assertThat(suggested.get(0).part()).isEqualTo(Money.ofPounds(180));
        assertThat(suggested.get(0).reasons())
                .extracting(Message::key)
                .containsExactly("money.suggestion.exact", "money.suggestion.alike");
    }

    @Test
    void aPayerWhoPaidForAMemberBeforeIsSuggestedItsNextInvoice() {
        var payer = "HOLDINGS " + UUID.randomUUID();
        var first = issued(150);
        var earlier = paid(payer, "", 180);
        as(() -> payments.match(earlier, first, Money.ofPounds(180), How.BY_HAND));
        var second = issued(1234);
        var payment = paid(payer, "", 500);

        assertThat(suggestions(payment)).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.invoice()).isEqualTo(second);
            assertThat(suggestion.part()).isEqualTo(Money.ofPounds(500));
            assertThat(suggestion.reasons()).extracting(Message::key).containsExactly("money.suggestion.before");
        });
    }

    @Test
    void anAmountThatManyInvoicesAskForSuggestsNothingByItself() {
        for (var each = 0; each < 5; each++) {
            issued(745);
        }
        var payment = paid("Somebody " + UUID.randomUUID(), "", 894);

        assertThat(suggestions(payment)).isEmpty();
    }

    @Test
    void atMostThreeInvoicesAreSuggested() {
        for (var each = 0; each < 5; each++) {
            issued(150);
        }
        var payment = paid(mark + " Bikes", "", 180);

        assertThat(suggestions(payment)).hasSize(3);
    }

    @Test
    void moneyForNoInvoiceIsSetApartAndBroughtBackWithATrace() {
        var payment = paid("The bank", "INTEREST " + mark, 3);
        as(() -> {
            payments.setApart(payment, "Interest");
            return true;
        });
        assertThat(row(payment).left()).isEqualTo(Money.ZERO);
        var invoice = issued(100);
        assertThatThrownBy(() -> as(() -> payments.match(payment, invoice, Money.ofPounds(1), How.BY_HAND)))
                .isInstanceOf(Rejection.class);

        as(() -> {
            payments.bringBack(payment, "It was a subscription after all");
            return true;
        });

        assertThat(row(payment).left()).isEqualTo(Money.ofPounds(3));
        assertThat(as(() -> payments.apart(payment))).singleElement().satisfies(trace -> {
            assertThat(trace.isStanding()).isFalse();
            assertThat(trace.undoneWhy()).isEqualTo("It was a subscription after all");
        });
    }

    @Test
    void whatWasPaidTooMuchGoesBackOnceHoweverOftenOneClicks() {
        var invoice = issued(100);
        var payment = paid(mark, "", 150);
        as(() -> payments.match(payment, invoice, Money.ofPounds(120), How.BY_HAND));
        var refund = new PaymentId(UUID.randomUUID());

        as(() -> payments.refund(refund, payment, today, "Paid too much"));
        as(() -> payments.refund(refund, payment, today, "Paid too much"));

        assertThat(row(refund).amount()).isEqualTo(Money.ofPounds(-30));
        assertThat(row(refund).left()).isEqualTo(Money.ZERO);
        assertThat(row(payment).left()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatWeOweForAnInvoiceIsPaidBackInOneStep() {
        var invoice = issued(100);
        pay(invoice, 120);
        as(() -> invoices.credit(invoice, null, "Left before the year began"));
        var refund = new PaymentId(UUID.randomUUID());

        as(() -> payments.refund(refund, invoice, mark, today, "By bank transfer"));

        assertThat(as(() -> payments.openAmount(invoice))).isEqualTo(Money.ZERO);
        assertThatThrownBy(() ->
                        as(() -> payments.refund(new PaymentId(UUID.randomUUID()), invoice, mark, today, "Again")))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void aStatementOfAccountEndsWithWhatIsLeftToPay() {
        var invoice = issued(100);
        pay(invoice, 50);
        as(() -> invoices.credit(invoice, Money.ofPounds(10), "Agreed"));

        var statement = as(() -> accounts.statement(member, today.minusDays(30), today));

        assertThat(statement.opening()).isEqualTo(Money.ZERO);
        assertThat(statement.lines())
                .extracting(AccountStatement.Line::kind)
                .containsExactlyInAnyOrder(
                        AccountStatement.Kind.INVOICE,
                        AccountStatement.Kind.PAYMENT,
                        AccountStatement.Kind.CREDIT_NOTE);
        assertThat(statement.closing()).isEqualTo(Money.ofPounds(58));
        assertThat(as(() -> accounts.document(member, today.minusDays(30), today)))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void whatIsLeftOfAPaymentStandsOnTheAccountOfTheMemberItPaidFor() {
        var invoice = issued(100);
        var payment = paid(mark, "", 150);
        as(() -> payments.match(payment, invoice, Money.ofPounds(120), How.BY_HAND));

        var statement = as(() -> accounts.statement(member, today.minusDays(30), today));

        assertThat(statement.closing()).isEqualTo(Money.ofPounds(-30));
        assertThat(statement.lines())
                .extracting(AccountStatement.Line::kind)
                .contains(AccountStatement.Kind.ON_ACCOUNT);
    }

    @Test
    void debtorsAreSortedByAgeAsOfAnyDay() {
        var invoice = issued(100);
        issued(200);
        pay(invoice, 120);

        var now = debtor(today);
        var later = debtor(today.plusDays(61));
        var before = as(() -> reports.debtors(today.minusDays(1))).stream()
                .anyMatch(debtor -> member.equals(debtor.member()));

        assertThat(now.month()).isEqualTo(Money.ofPounds(240));
        assertThat(now.total()).isEqualTo(Money.ofPounds(240));
        assertThat(later.third()).isEqualTo(Money.ofPounds(240));
        assertThat(before).isFalse();
    }

    @Test
    void theVatOfAPeriodGoesByTaxPointAndTakesCreditNotesOff() {
        var point = LocalDate.of(1999, 5, 17).plusDays(Math.floorMod(mark.hashCode(), 3000));
        var invoice = as(() -> invoices.issue(new NewInvoice(
                UUID.randomUUID().toString(),
                payer(),
                null,
                point,
                List.of(
                        new NewInvoice.Line(
                                IncomeKind.SPONSORSHIP, "Sponsorship", Money.ofPence(100_050), Supply.TAXABLE),
                        new NewInvoice.Line(IncomeKind.DONATION, "Gift", Money.ofPounds(50), Supply.OUTSIDE_SCOPE)))));
        var report = as(() -> reports.vat(point, point));
        var entries = new ArrayList<VatEntry>();
        as(() -> {
            reports.vatEntries(point, point, entries::add);
            return true;
        });

        assertThat(report.parts()).hasSize(2);
        assertThat(report.dueOnSales()).isEqualTo(invoice.vat());
        assertThat(report.sales()).isEqualTo(Money.ofPounds(1000));
        assertThat(entries).extracting(VatEntry::number).containsOnly(invoice.number());

        var before = as(() -> reports.vat(today, today)).dueOnSales();
        as(() -> invoices.credit(invoice.number(), null, "Withdrawn"));
        var after = as(() -> reports.vat(today, today)).dueOnSales();

        assertThat(before.minus(after)).isEqualTo(invoice.vat());
        assertThat(as(() -> reports.vat(point, point)).dueOnSales()).isEqualTo(invoice.vat());
    }

    @Test
    void theYearTellsWhatWasAskedForAndWhatCameIn() {
        var before = as(() -> reports.year(today));
        var invoice = issued(100);
        pay(invoice, 20);

        var after = as(() -> reports.year(today));

        assertThat(after.asked().minus(before.asked())).isEqualTo(Money.ofPounds(120));
        assertThat(after.paid().minus(before.paid())).isEqualTo(Money.ofPounds(20));
        assertThat(after.openInAll().minus(before.openInAll())).isEqualTo(Money.ofPounds(100));
        assertThat(after.months()).hasSize(12);
        assertThat(after.from().plusYears(1).minusDays(1)).isEqualTo(after.until());
    }

    @Test
    void whoMayNotLookAtMoneyFindsNothing() {
        var applicant = new Actor(PersonId.random(), "Ben", Set.of(Role.BOARD));
        List<Supplier<Object>> looks = List.of(
                () -> book.page(InvoiceSearch.all(), 0, 1),
                () -> paymentBook.page(PaymentSearch.unmatched(), 0, 1),
                () -> reports.year(today),
                () -> reports.debtors(today),
                () -> accounts.statement(member, today, today));

        assertThat(looks).allSatisfy(look -> assertThatThrownBy(() -> currentActor.as(applicant, look))
                .isInstanceOf(NotFound.class));
    }

    private Payer payer() {
        return new Payer(member, mark + " Bikes", "12 Canal Street", null);
    }

    private InvoiceNumber issued(int netPounds) {
        var lines = List.of(new NewInvoice.Line(
                IncomeKind.SUBSCRIPTION, "Subscription", Money.ofPounds(netPounds), Supply.TAXABLE));
        return as(() -> invoices.issue(
                        new NewInvoice(UUID.randomUUID().toString(), payer(), null, LocalDate.of(2026, 11, 1), lines)))
                .number();
    }

    private PaymentId paid(String payer, String reference, int pounds) {
        var payment = new NewPayment(today, Money.ofPounds(pounds), payer, reference, null, "");
        return as(() -> payments.enter(new PaymentId(UUID.randomUUID()), payment))
                .id();
    }

    private void pay(InvoiceNumber invoice, int pounds) {
        var payment = paid(mark, "", pounds);
        as(() -> payments.match(payment, invoice, Money.ofPounds(pounds), How.BY_HAND));
    }

    private List<Suggestion> suggestions(PaymentId payment) {
        return as(() -> paymentBook.suggestions(List.of(payment))).getOrDefault(payment, List.of());
    }

    private PaymentRow row(PaymentId payment) {
        return as(() -> paymentBook.row(payment)).orElseThrow();
    }

    private Debtor debtor(LocalDate on) {
        return as(() -> reports.debtors(on)).stream()
                .filter(debtor -> member.equals(debtor.member()))
                .findFirst()
                .orElseThrow();
    }

    private InvoiceRow.State state(InvoiceNumber number) {
        return as(() -> book.row(number)).orElseThrow().state();
    }

    private InvoiceSearch of(Show show) {
        return new InvoiceSearch("", show, member, null, null, InvoiceSearch.Column.NUMBER, Sorting.UP);
    }

    private InvoiceSearch sorted(InvoiceSearch.Column by, Sorting sorting) {
        return new InvoiceSearch("", Show.ALL, member, null, null, by, sorting);
    }

    private List<InvoiceNumber> numbers(Show show) {
        return as(() -> book.page(of(show), 0, 50)).stream()
                .map(InvoiceRow::number)
                .toList();
    }

    private List<InvoiceNumber> found(String text) {
        return as(() -> book.page(of(Show.ALL).saying(text), 0, 50)).stream()
                .map(InvoiceRow::number)
                .toList();
    }

    private <T> T as(Supplier<T> work) {
        return currentActor.as(TREASURER, work);
    }
}
