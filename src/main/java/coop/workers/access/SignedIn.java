package coop.workers.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** Who a session belongs to. What the person may do is not kept in it but read afresh. */
record SignedIn(UUID account, String displayName) implements Principal, Serializable {

    @Override
    public String getName() {
        return displayName;
    }
}
