package coop.workers.money;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is given back of an invoice, over very many amounts. */
class InvoiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final List<BigDecimal> RATES =
            List.of(new BigDecimal("20"), new BigDecimal("17.5"), new BigDecimal("5"), BigDecimal.ZERO);
    private static final long SEED = 1947;

    @Test
    void everyPartOfASmallInvoiceIsGivenBackToThePenny() {
        for (var net = 1L; net <= 120; net++) {
            var invoice = invoice(RATES.get(0), net);
            for (var part = 1L; part <= invoice.asIssued().gross().pence(); part++) {
                assertGivesBack(invoice, part, Money.ZERO, Money.ZERO);
            }
        }
    }

    @Test
    void anyPartOfAnyInvoiceIsGivenBackToThePennyWithItsShareOfVat() {
        var random = new Random(SEED);
        for (var round = 0; round < 20_000; round++) {
            var lines = random.longs(1 + random.nextInt(4), 1, 100_000_000).toArray();
            var invoice = invoice(RATES.get(random.nextInt(RATES.size())), lines);
            var part = 1 + random.nextLong(invoice.asIssued().gross().pence());

            assertGivesBack(invoice, part, Money.ZERO, Money.ZERO);
        }
    }

    @Test
    void whatIsLeftAfterAPartWasGivenBackIsGivenBackWithAllTheVatThatIsLeft() {
        var random = new Random(SEED);
        for (var round = 0; round < 20_000; round++) {
            var invoice = invoice(RATES.get(random.nextInt(RATES.size())), 1 + random.nextLong(1_000_000));
            var gross = invoice.asIssued().gross();
            var first = assertGivesBack(invoice, 1 + random.nextLong(gross.pence()), Money.ZERO, Money.ZERO);
            var left = gross.minus(first.gross());

            if (!left.equals(Money.ZERO)) {
                var second = assertGivesBack(invoice, left.pence(), first.net(), first.vat());

                assertThat(first.vat().plus(second.vat()))
                        .isEqualTo(invoice.asIssued().vat());
            }
        }
    }

    private static IssuedInvoice assertGivesBack(Invoice invoice, long part, Money netGone, Money vatGone) {
        var asked = invoice.asIssued();
        var credit = Invoice.creditOf(1, invoice, "key-credit", Money.ofPence(part), netGone, vatGone, "Closed", DAY)
                .asIssued();

        assertThat(credit.gross()).isEqualTo(Money.ofPence(part));
        assertThat(credit.net().isNegative()).isFalse();
        assertThat(credit.vat().isNegative()).isFalse();
        assertThat(credit.net().plus(netGone)).isLessThanOrEqualTo(asked.net());
        assertThat(credit.vat().plus(vatGone)).isLessThanOrEqualTo(asked.vat());
        var share = new BigDecimal(asked.vat().pence())
                .multiply(new BigDecimal(part))
                .divide(new BigDecimal(asked.gross().pence()), 6, RoundingMode.HALF_UP);
        assertThat(new BigDecimal(credit.vat().pence()).subtract(share).abs())
                .isLessThanOrEqualTo(new BigDecimal(asked.lines().size()));
        return credit;
    }

    private static Invoice invoice(BigDecimal rate, long... nets) {
        var lines = Arrays.stream(nets)
                .mapToObj(net -> new NewInvoice.Line(
                        IncomeKind.SUBSCRIPTION, "Subscription for a year", Money.ofPence(net), Supply.TAXABLE))
                .toList();
        return Invoice.issue(
                1, new NewInvoice("key", SomeMoney.CALDER_BIKES, null, DAY, lines), rate, DAY, DAY.plusDays(30));
    }
}
