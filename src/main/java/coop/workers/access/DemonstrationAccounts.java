package coop.workers.access;

import java.util.List;
import java.util.Set;

/** Who may sign in to the demonstration; the start page says so. There is no such bean outside it. */
public interface DemonstrationAccounts {

    /** An account to look around with. */
    record Visitor(String name, String email, String password, Set<Role> roles) {}

    /** In the order of the start page. */
    List<Visitor> visitors();
}
