package coop.workers.register;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.PersonId;
import java.time.LocalDate;

/** A person became a worker member, for the first time or again. Published in the transaction that entered them. */
public record WorkerMemberEntered(MemberNumber number, PersonId person, LocalDate enteredOn) {}
