package coop.workers.access;

import coop.workers.shared.EmailAddress;
import java.util.List;

/** Who may come in to a page of their own in the demonstration; the start page says so. There is no such bean outside it. */
public interface DemonstrationPeople {

    /**
     * Somebody to look around as.
     *
     * @param what who they are, in a few words
     */
    record Visitor(String name, EmailAddress email, String what) {}

    /** In the order of the start page. */
    List<Visitor> visitors();
}
