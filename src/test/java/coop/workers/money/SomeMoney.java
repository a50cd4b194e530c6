package coop.workers.money;

import coop.workers.access.Actor;
import coop.workers.access.Role;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Invoices and payments for tests of this room. */
final class SomeMoney {

    static final Actor TREASURER = new Actor(PersonId.random(), "Kwame Mensah", Set.of(Role.TREASURER));
    static final Payer CALDER_BIKES = new Payer(null, "Calder Bikes", "2 Canal Street\nHebden Bridge\nHX7 8AD", null);

    private SomeMoney() {}

    static NewInvoice subscription(Money net) {
        return subscription(UUID.randomUUID().toString(), net);
    }

    static NewInvoice subscription(String key, Money net) {
        return new NewInvoice(
                key,
                CALDER_BIKES,
                null,
                LocalDate.of(2026, 11, 1),
                List.of(new NewInvoice.Line(IncomeKind.SUBSCRIPTION, "Subscription for a year", net, Supply.TAXABLE)));
    }

    static NewPayment payment(Money amount) {
        return new NewPayment(LocalDate.of(2026, 11, 2), amount, "CALDER BIKES LTD", "", null, "");
    }
}
