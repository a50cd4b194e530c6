package coop.workers.admission;

import coop.workers.money.LabourCosts;
import coop.workers.shared.Money;
import jakarta.persistence.Column;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a co-op declares towards its subscription: its labour costs in pence, or an amount in pence with a reason.
 *
 * @param wageBill null where the co-op asks to pay what it can and did not say
 * @param paidToSelfEmployed null likewise
 * @param payWhatWeCan the net amount offered; null where the co-op pays in full
 * @param reason why it asks to pay what it can
 */
public record Offer(
        @Column(name = "wage_bill") @Nullable Long wageBill,
        @Column(name = "paid_to_self_employed") @Nullable Long paidToSelfEmployed,
        @Column(name = "pay_what_we_can") @Nullable Long payWhatWeCan,

        @Column(name = "pay_what_we_can_asked_because") @Nullable String reason) {

    /** The subscription as the tariff works it out of these costs. */
    public static Offer inFull(LabourCosts costs) {
        return new Offer(costs.wageBill().pence(), costs.paidToSelfEmployed().pence(), null, null);
    }

    /**
     * Less than that, as a co-op that begins or has it hard may ask.
     *
     * @param net for a year, before VAT
     * @param costs null where the co-op did not say
     */
    public static Offer whatWeCan(Money net, String reason, @Nullable LabourCosts costs) {
        return costs == null
                ? new Offer(null, null, net.pence(), reason)
                : new Offer(costs.wageBill().pence(), costs.paidToSelfEmployed().pence(), net.pence(), reason);
    }

    /** Last year's; empty where the co-op asks to pay what it can and did not say. */
    public Optional<LabourCosts> labourCosts() {
        return wageBill == null || paidToSelfEmployed == null
                ? Optional.empty()
                : Optional.of(new LabourCosts(Money.ofPence(wageBill), Money.ofPence(paidToSelfEmployed)));
    }

    /** What the co-op says it can pay for a year, before VAT; empty where it pays in full. */
    public Optional<Money> offered() {
        return Optional.ofNullable(payWhatWeCan).map(Money::ofPence);
    }
}
