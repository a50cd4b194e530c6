package coop.workers.groups;

import coop.workers.shared.PersonId;

/** Somebody belongs to a group, from that day or one to come. Published in the transaction that takes them in. */
public record GroupJoined(String group, PersonId person) {}
