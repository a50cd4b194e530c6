package coop.workers.election;

import coop.workers.register.MemberClass;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.PersonId;

/**
 * One member with a vote, and the one person who casts it.
 *
 * @param name the member's
 */
public record RollEntry(MemberNumber member, MemberClass memberClass, String name, PersonId voter, String voterName) {}
