package coop.workers.register;

import coop.workers.register.RegisterDesk.MemberNumber;
import java.time.LocalDate;

/** A member ceased to be one. Published in the transaction that says so. */
public record MembershipCeased(MemberNumber number, LocalDate ceasedOn) {}
