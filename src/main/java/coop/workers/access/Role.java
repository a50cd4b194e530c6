package coop.workers.access;

import java.util.Arrays;
import java.util.Optional;

/** What a person does in the office. The key is the name of the role's queue in diagrams ({@code camunda:candidateGroups}). */
public enum Role {
    MEMBERSHIP_TEAM("membership-team"),
    BOARD("board"),
    SECRETARY("secretary"),
    TREASURER("treasurer"),
    RETURNING_OFFICER("returning-officer"),
    GROUP_COORDINATOR("group-coordinator"),
    PROCESS_OWNER("process-owner"),
    ADMINISTRATOR("administrator");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** Its name in diagrams, as a group of candidates, and in the database. */
    public String key() {
        return key;
    }

    /** The authority that Spring Security and {@code @RolesAllowed} know it by: its enum name. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The role of that key; empty for a group that is no role, such as a working group. */
    public static Optional<Role> withKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
