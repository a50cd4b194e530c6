package coop.workers.renewal;

import java.util.List;

/** The cases of some members' years are open; published once, in the transaction that opens them. */
public record RenewalsStarted(List<RenewalStarted> all) {}
