package coop.workers.register;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.PersonId;
import java.time.LocalDate;

/** A co-op member named somebody else to cast its vote. Published in the transaction that says so. */
public record RepresentativeChanged(MemberNumber number, PersonId representative, LocalDate from) {}
