package coop.workers.register;

import coop.workers.register.RegisterDesk.MemberNumber;
import java.time.LocalDate;

/** A co-op became a member, for the first time or again. Published in the transaction that entered it. */
public record CoopEntered(MemberNumber number, String name, LocalDate enteredOn) {}
