package coop.workers.funding;

/** What sort of giver it is. */
public enum FunderKind {
    FOUNDATION,
    PUBLIC_BODY,
    COMPANY,
    CO_OP,
    PERSON,
    OTHER
}
