package coop.workers.admission;

/** The pages of the public form, in their order. */
public enum JoinStep {
    CONTACT,
    COOP,
    CONTROL,
    SUBSCRIPTION,
    DECLARATIONS,
    REVIEW
}
