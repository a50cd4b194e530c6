package coop.workers.casework;

import coop.workers.shared.CaseNumber;

/**
 * What a closed case held was let go of, since the time for keeping it was over: rooms that keep something of the case let
 * go of it too. Published in the transaction that does it.
 */
public record CaseErased(CaseNumber number) {}
