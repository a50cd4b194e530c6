package coop.workers.access;

import java.util.List;

/**
 * What a room keeps of people and hands out to them when they ask for everything about themselves. Offered as a Spring
 * bean; whoever hands it out knows none of the rooms.
 */
public interface KeptOfPeople {

    /**
     * One kind of record.
     *
     * @param headingKey the key of the text that says what it is
     * @param sql finds the records of {@code :person}, an id, or of {@code :address}, an e-mail address that is empty where none is
     *     known; what is another person's or a secret is left out
     */
    record Drawer(String headingKey, String sql) {}

    /** Every kind of record the room keeps of people, in the order in which they are handed out. */
    List<Drawer> drawers();
}
