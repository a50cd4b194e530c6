package coop.workers.renewal;

import coop.workers.money.LabourCosts;
import coop.workers.shared.Money;
import jakarta.persistence.Column;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a co-op declares for a year: its labour costs in pence, or what it can pay in pence with a reason, or both.
 *
 * @param offered the net amount it asks to pay instead; null where it pays in full
 */
public record Declaration(
        @Column(name = "wage_bill") @Nullable Long wageBill,
        @Column(name = "paid_to_self_employed") @Nullable Long paidToSelfEmployed,
        @Column(name = "offered") @Nullable Long offered,

        @Column(name = "offered_because") @Nullable String offeredBecause) {

    public static Declaration inFull(LabourCosts costs) {
        return new Declaration(
                costs.wageBill().pence(), costs.paidToSelfEmployed().pence(), null, null);
    }

    public static Declaration whatWeCan(Money net, String reason, @Nullable LabourCosts costs) {
        return costs == null
                ? new Declaration(null, null, net.pence(), reason)
                : new Declaration(
                        costs.wageBill().pence(), costs.paidToSelfEmployed().pence(), net.pence(), reason);
    }

    public Optional<LabourCosts> labourCosts() {
        return wageBill == null || paidToSelfEmployed == null
                ? Optional.empty()
                : Optional.of(new LabourCosts(Money.ofPence(wageBill), Money.ofPence(paidToSelfEmployed)));
    }

    public Optional<Money> offer() {
        return Optional.ofNullable(offered).map(Money::ofPence);
    }

    Declaration offering(Money net, String reason) {
        return new Declaration(wageBill, paidToSelfEmployed, net.pence(), reason);
    }
}
