package coop.workers.groups;

/** What a group is for. The board is the one group whose people are the register's officers. */
public enum GroupKind {
    BOARD,
    OPERATIONS,
    STRATEGIC,
    /** Works on one thing, for as long as that takes. */
    WORKING,
    PEER_NETWORK
}
