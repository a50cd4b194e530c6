package coop.workers.money;

import static coop.workers.money.SomeMoney.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.organisation.Settings;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@OfficeTest
class MoneyDownloadTest {

    private static final Actor BOARD_MEMBER = new Actor(PersonId.random(), "Ben", Set.of(Role.BOARD));

    @Autowired
    MoneyDownload download;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    PaymentDesk payments;

    @Autowired
    Settings settings;

    @Autowired
    CurrentActor currentActor;

    private final String mark = "D" + UUID.randomUUID().toString().substring(0, 7);

    /** Writes one of the lists. */
    private interface ListOfMoney {
        void write(MultiValueMap<String, String> said, HttpServletResponse response) throws IOException;
    }

    @Test
    void invoicesAreWrittenAsTheyAreFilteredWithFiguresToReckonWithAndNothingOfThemRuns() {
        var invoice = issued("=HYPERLINK(\"x\") " + mark);
        issued(mark + " Other");

        var lines = read(download::invoices, TREASURER, "order", "number");

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("\uFEFFNumber,Kind,Issued,Due");
        assertThat(lines.get(1))
                .startsWith(invoice + ",Invoice,")
                .contains("'=HYPERLINK")
                .contains(",1240.80,0.00,0.00,1240.80,Open,");
    }

    @Test
    void paymentsAreWrittenWithWhatIsLeftOfThem() {
        var payment =
                new NewPayment(settings.today(), Money.ofPence(12_345), mark + " payer", "+44 reference", null, "");
        currentActor.as(TREASURER, () -> payments.enter(new PaymentId(UUID.randomUUID()), payment));

        var lines = read(download::payments, TREASURER, "show", "all");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains("'+44 reference,123.45,0.00,0.00,123.45,By hand,");
    }

    @Test
    void theDayBookHasEveryLineOfThePeriod() {
        var invoice = issued(mark + " Day book");

        var lines = read(download::vat, TREASURER, "from", settings.today().toString());

        assertThat(lines).anyMatch(line -> line.contains(invoice + ",") && line.endsWith(",1034.00,206.80"));
    }

    @Test
    void whoMayNotLookAtMoneyGetsNoList() {
        for (ListOfMoney list :
                List.<ListOfMoney>of(download::invoices, download::payments, download::debtors, download::vat)) {
            assertThatThrownBy(() -> read(list, BOARD_MEMBER, "show", "all")).isInstanceOf(NotFound.class);
        }
        var invoice = issued(mark);
        assertThatThrownBy(() -> currentActor.as(BOARD_MEMBER, () -> download.document(invoice.value(), "no")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDocumentIsThePdfThatWasSent() {
        var invoice = issued(mark);

        var answer = currentActor.as(TREASURER, () -> download.document(invoice.value(), "yes"));

        assertThat(answer.getBody()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo(invoice + ".pdf");
    }

    private InvoiceNumber issued(String payer) {
        var line = new NewInvoice.Line(IncomeKind.SPONSORSHIP, "Sponsorship", Money.ofPounds(1034), Supply.TAXABLE);
        var wanted = new NewInvoice(
                UUID.randomUUID().toString(),
                new Payer(null, payer, "Fair Field", null),
                null,
                settings.today(),
                List.of(line));
        return currentActor.as(TREASURER, () -> invoices.issue(wanted)).number();
    }

    private List<String> read(ListOfMoney list, Actor actor, String asked, String value) {
        var said = new LinkedMultiValueMap<String, String>();
        said.add("search", mark);
        said.add(asked, value);
        var response = new MockHttpServletResponse();
        currentActor.as(actor, () -> {
            try {
                list.write(said, response);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
