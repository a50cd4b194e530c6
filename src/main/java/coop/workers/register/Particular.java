package coop.workers.register;

/** The things that an entry says, each of which has a history of its own. */
public enum Particular {
    NAME,
    LEGAL_FORM,
    REGISTRAR,
    REGISTERED_NUMBER,
    WEBSITE,
    NOMINEE,
    POSTAL_ADDRESS,
    NOTIFIED_ADDRESSES,
    REPRESENTATIVE,
    SHARES,
    OTHER_PROPERTY,
    CEASED_ON,
    /** The first day in an office. */
    APPOINTED,
    /** The last day in an office. */
    LAST_DAY
}
