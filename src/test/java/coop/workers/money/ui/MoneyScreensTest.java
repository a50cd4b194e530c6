package coop.workers.money.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.money.IncomeKind;
import coop.workers.money.InvoiceBook;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.InvoiceNumber;
import coop.workers.money.InvoiceSearch;
import coop.workers.money.NewInvoice;
import coop.workers.money.NewPayment;
import coop.workers.money.Payer;
import coop.workers.money.PaymentDesk;
import coop.workers.money.PaymentId;
import coop.workers.money.StatementDesk;
import coop.workers.money.Supply;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.SomeMembers;
import coop.workers.shared.Money;
import coop.workers.shell.Chart;
import coop.workers.shell.EmptyState;
import coop.workers.shell.ProblemList;
import coop.workers.shell.SearchBox;
import coop.workers.shell.StatusLine;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class MoneyScreensTest {

    private static final List<String> PLACES =
            List.of("money", "money/invoices", "money/payments", "money/bank", "money/bank/layouts", "money/reports");

    @Autowired
    Screens screens;

    @Autowired
    SomeMembers members;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    InvoiceBook book;

    @Autowired
    PaymentDesk payments;

    @Autowired
    StatementDesk statements;

    @Autowired
    Settings settings;

    @Autowired
    CurrentActor currentActor;

    /** Stands in every name, so that a test finds its own money only. */
    private final String mark = "W" + UUID.randomUUID().toString().substring(0, 7);

    private MemberNumber member = new MemberNumber(0);

    @BeforeEach
    void aMember() {
        member = members.coop(mark + " Weavers", LocalDate.of(2024, 1, 10));
    }

    @Test
    void everyNumberOfTheYearLeadsToTheListBehindIt() {
        issued(100);
        screens.signInAs("Kwame", Role.TREASURER);

        screens.go("money");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "money/invoices?show=open",
                        "money/invoices?show=overdue",
                        "money/invoices?show=owed",
                        "money/payments",
                        "money/bank")
                .anyMatch(address -> address.matches("money/invoices\\?show=paid&from=.*&until=.*"));
        assertThat(texts(Chart.class)).hasSize(2).last().asString().contains("Asked for", "Came in", "£");
    }

    @Test
    void whatIsExpectedOfSubscriptionsStandsBesideWhatCameOfIt() {
        issued(100);
        screens.signInAs("Kwame", Role.TREASURER);

        screens.go("money");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("renewals")
                .anyMatch(address -> address.contains("for=subscription") && !address.contains("show="))
                .anyMatch(address -> address.contains("for=subscription") && address.contains("show=paid"))
                .anyMatch(address -> address.contains("for=subscription") && address.contains("show=overdue"));
        assertThat(texts(Chart.class)).first().asString().contains("Expected", "Came in", "£");
    }

    @Test
    void aListOfInvoicesOfOneKindSaysSoAndLeavesOthersOut() {
        var subscription = issued(100);
        screens.signInAs("Kwame", Role.TREASURER);

        screens.go("money/invoices?for=grant&search=" + subscription);
        assertThat(_find(NativeTableRow.class)).isEmpty();

        screens.go("money/invoices?for=subscription&search=" + subscription);
        assertThat(_find(NativeTableRow.class)).hasSize(2);
        assertThat(texts(PeriodChip.class)).singleElement().asString().contains("Subscriptions only");
    }

    @Test
    void aGiftIsEnteredFromThePaymentItCameByAndTakenBackWithAReason() {
        var payment = new PaymentId(UUID.randomUUID());
        as(() -> payments.enter(
                payment, new NewPayment(LocalDate.of(2026, 11, 2), Money.ofPounds(35), mark + " Esme", "", null, "")));
        screens.signInAs("Kwame", Role.TREASURER);
        screens.go(MoneyNavigation.to(payment));

        _click(_get(Button.class, spec -> spec.withText("It is a grant or a gift…")));
        primary("Enter it");
        assertThat(said()).isEqualTo("Entered.");

        screens.go("money/income?year=2026-11-02");
        assertThat(texts(NativeTableRow.class))
                .anyMatch(row -> row.contains(mark + " Esme") && row.contains("Donation"));
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Take back: %s Esme".formatted(mark))));
        _setValue(_get(TextArea.class), "It was for the invoice");
        primary("Take back");

        assertThat(texts(NativeTableRow.class))
                .anyMatch(row -> row.contains(mark + " Esme") && row.contains("Taken back: It was for the invoice"));
    }

    @Test
    void aFundIsOpenedSpentFromAndClosed() {
        screens.signInAs("Kwame", Role.TREASURER);
        screens.go("money/funds");

        _click(_get(Button.class, spec -> spec.withText("Open a fund")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), mark + " mentors");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Given by")), "Rowan Trust");
        primary("Open it");
        assertThat(problems()).contains("Write something here");
        _setValue(_get(TextArea.class), "To train mentors");
        primary("Open it");
        assertThat(_get(H1.class).getText()).isEqualTo(mark + " mentors");

        primary("Note spending");
        _setValue(_get(TextField.class, spec -> spec.withLabel("What for")), "Train tickets");
        _setValue(_get(MoneyField.class), "40");
        primary("Note it");
        assertThat(texts(FundView.class))
                .singleElement()
                .asString()
                .contains("-£40.00: more was spent than has come in");

        _click(_get(Button.class, spec -> spec.withText("Close")));
        _setValue(_get(TextArea.class), "The money never came");
        primary("Close it");
        assertThat(said()).isEqualTo("Closed.");
        assertThat(buttons()).doesNotContain("Note spending");
    }

    @Test
    void whoHasNothingToDoWithMoneyFindsNoSuchPlaces() {
        var invoice = issued(100);
        screens.signInAs("Ben", Role.BOARD);

        for (var place :
                List.of("money", "money/invoices", MoneyNavigation.to(invoice), "money/payments", "money/reports")) {
            screens.go(place);

            assertThat(shown()).as(place).isEqualTo("NoSuchPage");
        }
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getPath).doesNotContain("money");
    }

    @Test
    void whoMayOnlyLookIsOfferedNothingToDo() {
        var invoice = issued(100);
        var payment = paid(mark + " Weavers", 120);
        screens.signInAs("Marged", Role.SECRETARY);

        screens.go(MoneyNavigation.to(invoice));
        assertThat(buttons()).doesNotContain("Give back…");
        screens.go("money/payments?search=" + mark);
        assertThat(buttons()).doesNotContain("Match £120.00", "Enter a payment");
        screens.go(MoneyNavigation.to(payment));
        assertThat(buttons()).doesNotContain("It is for no invoice…");
        screens.go("money/invoices/new");
        assertThat(shown()).isEqualTo("NoSuchPage");
    }

    @Test
    void everyPlaceOpensForTheTreasurer() {
        screens.signInAs("Kwame", Role.TREASURER);

        for (var place : PLACES) {
            screens.go(place);

            assertThat(_find(H1.class)).as(place).hasSize(1);
        }
    }

    @Test
    void theAddressSaysWhichInvoicesToShowInWhichOrder() {
        var small = issued(100);
        var large = issued(900);
        screens.signInAs("Kwame", Role.TREASURER);

        screens.go("money/invoices?search=%s&show=open&order=amount".formatted(mark));
        assertThat(numbers()).containsExactly(small.value(), large.value());
        screens.go("money/invoices?search=%s&show=open&order=-amount".formatted(mark));
        assertThat(numbers()).containsExactly(large.value(), small.value());

        screens.go("money/invoices?search=%s&show=paid".formatted(mark));
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("money/invoices.csv?search=%s&show=paid".formatted(mark));
    }

    @Test
    void anInvoiceIsGivenBackInPartWithItsReason() {
        var invoice = issued(100);
        screens.signInAs("Kwame", Role.TREASURER);
        screens.go(MoneyNavigation.to(invoice));

        _click(_get(Button.class, spec -> spec.withText("Give back…")));
        _setValue(_get(MoneyField.class), "£1,2O0");
        _setValue(_get(TextArea.class), "Half a year");
        _click(_get(Button.class, spec -> spec.withText("Issue the credit note")));
        assertThat(_get(MoneyField.class).getErrorMessage()).contains("“£1,2O0” is no amount");
        _setValue(_get(MoneyField.class), "50");
        _click(_get(Button.class, spec -> spec.withText("Issue the credit note")));

        assertThat(said()).isEqualTo("The credit note is issued.");
        assertThat(texts(NativeTableRow.class)).anyMatch(row -> row.contains("CN-"));
        assertThat(as(() -> payments.openAmount(invoice))).isEqualTo(Money.ofPounds(60));
    }

    @Test
    void anInvoiceWrittenByHandIsIssuedOnce() {
        screens.signInAs("Kwame", Role.TREASURER);
        screens.go("money/invoices/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), mark + " Festival");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Postal address")), "Fair Field");
        _setValue(_get(TextField.class, spec -> spec.withLabel("What for")), "Sponsorship");
        _setValue(_get(MoneyField.class), "1,000");
        var issue = _get(Button.class, spec -> spec.withText("Issue the invoice"));

        _click(issue);
        issue.setEnabled(true);
        issue.click();

        var issued = as(() -> book.page(InvoiceSearch.all().saying(mark + " Festival"), 0, 10));
        assertThat(issued).singleElement().satisfies(row -> assertThat(row.amount())
                .isEqualTo(Money.ofPounds(1200)));
        assertThat(_get(H1.class).getText()).contains(issued.get(0).number().value());
    }

    @Test
    void anInvoiceWithoutAPayerIsRefusedBesideItsField() {
        screens.signInAs("Kwame", Role.TREASURER);
        screens.go("money/invoices/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("What for")), "Sponsorship");
        _setValue(_get(MoneyField.class), "10");

        _click(_get(Button.class, spec -> spec.withText("Issue the invoice")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid())
                .isTrue();
    }

    @Test
    void aPaymentIsMatchedByASuggestionThatSaysWhy() {
        var invoice = issued(150);
        paid(mark + " WEAVERS", 180);
        screens.signInAs("Kwame", Role.TREASURER);
        screens.go("money/payments?search=" + mark);

        assertThat(_get(PaymentsView.class).getElement().getTextRecursively())
                .contains("It asks for exactly £180.00, and the name %s Weavers is alike.".formatted(mark));
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Match £180.00 to " + invoice)));

        assertThat(said()).isEqualTo("£180.00 matched to %s.".formatted(invoice));
        assertThat(as(() -> payments.openAmount(invoice))).isEqualTo(Money.ZERO);
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void aPaymentIsMatchedByHandInPartAndUndoneWithATrace() {
        var invoice = issued(150);
        var payment = paid("Somebody else", 500);
        screens.signInAs("Kwame", Role.TREASURER);
        screens.go(MoneyNavigation.to(payment));

        _setValue(_get(SearchBox.class), mark);
        assertThat(_get(MoneyField.class).getValue()).isEqualTo("£180.00");
        _setValue(_get(MoneyField.class), "100");
        _click(_get(Button.class, spec -> spec.withText("Match")));
        assertThat(as(() -> payments.openAmount(invoice))).isEqualTo(Money.ofPounds(80));

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        _setValue(_get(TextArea.class), "It was for last year");
        primary("Undo");

        assertThat(as(() -> payments.openAmount(invoice))).isEqualTo(Money.ofPounds(180));
        assertThat(texts(NativeTableRow.class))
                .anyMatch(row -> row.contains("Undone by Kwame") && row.contains("It was for last year"));
    }

    @Test
    void moreThanIsLeftIsRefusedInWords() {
        issued(150);
        var payment = paid("Somebody else", 50);
        screens.signInAs("Kwame", Role.TREASURER);
        screens.go(MoneyNavigation.to(payment));

        _setValue(_get(SearchBox.class), mark);
        _setValue(_get(MoneyField.class), "60");
        _click(_get(Button.class, spec -> spec.withText("Match")));

        assertThat(problems()).contains("Only £50.00 of this payment is left.");
    }

    @Test
    void moneyForNoInvoiceIsSetApartAndBroughtBack() {
        var payment = paid(mark + " interest", 3);
        screens.signInAs("Kwame", Role.TREASURER);
        screens.go(MoneyNavigation.to(payment));

        _click(_get(Button.class, spec -> spec.withText("It is for no invoice…")));
        _setValue(_get(TextArea.class), "Interest");
        primary("It is for no invoice…");
        assertThat(said()).isEqualTo("Set apart.");

        _click(_get(Button.class, spec -> spec.withText("Bring back")));
        _setValue(_get(TextArea.class), "A gift for the fund");
        primary("Bring back");

        assertThat(said()).isEqualTo("Brought back; it waits to be matched.");
    }

    @Test
    void aLineSetAsideIsToldWithItsReasonAndDealtWith() {
        var file = "Date,Description,Amount\n03/11/2026,%s,\"£1,2O0\"\n".formatted(mark);
        as(() -> statements.take(mark + ".csv", file.getBytes(StandardCharsets.UTF_8)));
        screens.signInAs("Kwame", Role.TREASURER);
        screens.go("money/bank");

        assertThat(_get(BankView.class).getElement().getTextRecursively())
                .contains("Line 2 of %s.csv. “£1,2O0” is no amount.".formatted(mark));
        _click(_get(
                Button.class,
                spec -> spec.withAttribute("aria-label", "Line 2 of %s.csv is dealt with".formatted(mark))));

        assertThat(_find(
                        Button.class,
                        spec -> spec.withAttribute("aria-label", "Line 2 of %s.csv is dealt with".formatted(mark))))
                .isEmpty();
    }

    @Test
    void debtorsLeadToTheirStatementsOfAccount() {
        issued(100);
        screens.signInAs("Kwame", Role.TREASURER);
        screens.go("money/reports?on=" + settings.today());

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(MoneyNavigation.toStatement(member));
        screens.go(MoneyNavigation.toStatement(member));

        assertThat(_get(H1.class).getText()).contains(mark + " Weavers");
        assertThat(texts(NativeTableRow.class)).last().asString().contains("£120.00");
    }

    @Test
    void theVatOfAPeriodIsSaidAsTheReturnAsksForIt() {
        issued(100);
        screens.signInAs("Kwame", Role.TREASURER);

        screens.go("money/reports?show=vat&from=%s&until=%s".formatted(settings.today(), settings.today()));

        assertThat(_get(ReportsView.class).getElement().getTextRecursively())
                .contains("Box 1: VAT due on sales", "Box 6: sales without VAT", "20%");
    }

    @Test
    void whatIsDownloadedOfAReportIsOfTheDaysThatAreShown() {
        screens.signInAs("Kwame", Role.TREASURER);

        screens.go("money/reports?show=vat");

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).anySatisfy(href -> assertThat(href)
                .startsWith("money/vat.csv?")
                .containsPattern("[?&]from=[0-9]{4}-[0-9]{2}-01")
                .containsPattern("[?&]until=[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    }

    @Test
    void aNumberThatNobodyHasIsNotFound() {
        screens.signInAs("Kwame", Role.TREASURER);

        for (var place :
                List.of("money/invoices/INV-99999999", "money/payments/nonsense", "money/statement/99999999")) {
            screens.go(place);

            assertThat(shown()).as(place).isEqualTo("NoSuchThing");
        }
    }

    private InvoiceNumber issued(int netPounds) {
        return as(() -> invoices.issue(new NewInvoice(
                        UUID.randomUUID().toString(),
                        new Payer(member, mark + " Weavers", "12 Canal Street", null),
                        null,
                        settings.today(),
                        List.of(new NewInvoice.Line(
                                IncomeKind.SUBSCRIPTION, "Subscription", Money.ofPounds(netPounds), Supply.TAXABLE)))))
                .number();
    }

    private PaymentId paid(String payer, int pounds) {
        var payment = new NewPayment(settings.today(), Money.ofPounds(pounds), payer, "", null, "");
        return as(() -> payments.enter(new PaymentId(UUID.randomUUID()), payment))
                .id();
    }

    private <T> T as(Supplier<T> work) {
        return currentActor.as(Actor.OFFICE, work);
    }

    private static String shown() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getClass()
                .getSimpleName();
    }

    private static List<String> numbers() {
        return _find(Anchor.class).stream()
                .map(Anchor::getText)
                .filter(text -> text.matches("INV-\\d+"))
                .toList();
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    /** The button of a dialog that does what its opener asked for. */
    private static void primary(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)
                .withPredicate(button -> button.getThemeNames().contains("primary"))));
    }

    private static String said() {
        return _find(StatusLine.class).stream().map(StatusLine::getText).collect(Collectors.joining());
    }

    private static String problems() {
        return _find(ProblemList.class).stream()
                .map(list -> list.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    private static List<String> texts(Class<? extends Component> kind) {
        return _find(kind).stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }
}
