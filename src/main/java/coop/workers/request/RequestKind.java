package coop.workers.request;

/** What somebody asks for (UK GDPR, articles 15 and 16; Data (Use and Access) Act 2025 for complaints). */
public enum RequestKind {
    /** To see what is kept of them. */
    ACCESS,
    CORRECTION,
    /** About how their data is handled. */
    COMPLAINT
}
