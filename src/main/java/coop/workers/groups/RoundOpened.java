package coop.workers.groups;

import coop.workers.shared.CaseNumber;

/** A month of a group is to be confirmed. Published in the transaction that opened its round. */
public record RoundOpened(CaseNumber caseNumber, String title) {}
