package coop.workers.register;

/** The classes of members that the annual return counts. */
public enum MemberClass {
    COOP_MEMBER,
    WORKER_MEMBER
}
