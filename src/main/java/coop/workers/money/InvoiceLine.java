package coop.workers.money;

import coop.workers.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One line as it was issued: net and VAT in pence, the rate per cent. */
@Embeddable
class InvoiceLine {

    @Enumerated(EnumType.STRING)
    private IncomeKind kind;

    private String description;

    @Column(name = "net_pence")
    private long netPence;

    @Column(name = "vat_pence")
    private long vatPence;

    @Column(name = "vat_rate")
    private BigDecimal vatRate;

    @Enumerated(EnumType.STRING)
    private Supply supply;

    /** VAT is worked out on the line, to the penny, half up. */
    InvoiceLine(IncomeKind kind, String description, Money net, Supply supply, BigDecimal rate) {
        this.kind = kind;
        this.description = description;
        this.netPence = net.pence();
        this.supply = supply;
        this.vatRate = supply == Supply.TAXABLE ? rate : BigDecimal.ZERO;
        this.vatPence = net.times(vatRate.movePointLeft(2)).pence();
    }

    private InvoiceLine(InvoiceLine line, Money net, Money vat) {
        this.kind = line.kind;
        this.description = line.description;
        this.supply = line.supply;
        this.vatRate = line.vatRate;
        this.netPence = net.pence();
        this.vatPence = vat.pence();
    }

    /**
     * A part of this line that comes to exactly {@code gross}, its VAT the same share as of the whole, to the penny.
     *
     * @param vatGone VAT of this line that was given back before
     * @param netGone the same without VAT
     */
    InvoiceLine partOf(Money gross, Money netGone, Money vatGone) {
        var share = BigDecimal.valueOf(Math.multiplyExact(gross.pence(), vatPence))
                .divide(BigDecimal.valueOf(netPence + vatPence), 0, RoundingMode.HALF_UP)
                .longValueExact();
        var least = gross.pence() - (netPence - netGone.pence());
        var vat = Money.ofPence(Math.max(least, Math.min(share, vatPence - vatGone.pence())));
        return new InvoiceLine(this, gross.minus(vat), vat);
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected InvoiceLine() {}

    Money net() {
        return Money.ofPence(netPence);
    }

    Money vat() {
        return Money.ofPence(vatPence);
    }

    IssuedInvoice.Line asIssued() {
        return new IssuedInvoice.Line(kind, description, net(), supply, vatRate, vat());
    }
}
