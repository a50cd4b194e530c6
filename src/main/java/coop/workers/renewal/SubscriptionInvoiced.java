package coop.workers.renewal;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.time.LocalDate;

/** The amount of a year and when it is due are settled, or settled anew; published in the transaction that does. */
public record SubscriptionInvoiced(CaseNumber caseNumber, Money net, LocalDate payBy) {}
