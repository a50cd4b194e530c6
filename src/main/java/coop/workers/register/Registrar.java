package coop.workers.register;

/** Who gives an organisation its registered number; numbers are unique only per registrar. */
public enum Registrar {
    COMPANIES_HOUSE,
    FCA_MUTUALS,
    COMPANIES_HOUSE_SCOTLAND,
    COMPANIES_HOUSE_NORTHERN_IRELAND,
    NORTHERN_IRELAND_MUTUALS,
    OTHER,
    NONE
}
