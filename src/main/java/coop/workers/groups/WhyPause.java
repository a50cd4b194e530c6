package coop.workers.groups;

/** Why somebody pauses; no more is asked than this. */
public enum WhyPause {
    ILLNESS,
    PARENTAL_LEAVE,
    CARE,
    OTHER
}
