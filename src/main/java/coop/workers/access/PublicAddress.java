package coop.workers.access;

/** The address people outside know the office by, such as {@code https://office.workers.coop}; for links in letters. */
public interface PublicAddress {

    /** The full address of {@code path}, which starts with a slash. */
    String of(String path);
}
