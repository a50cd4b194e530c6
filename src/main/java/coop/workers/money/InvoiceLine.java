package coop.workers.money;

import coop.workers.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

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
