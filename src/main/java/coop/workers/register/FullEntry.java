package coop.workers.register;

import coop.workers.shared.Money;

/**
 * The full statutory entry (2014 Act, s.30).
 *
 * @param inspected what members may inspect of it
 * @param shares held on the day asked about
 * @param paid paid up on those shares
 * @param otherProperty other property in the society held by the member; empty for none
 */
public record FullEntry(RegisterEntry inspected, int shares, Money paid, String otherProperty) {}
