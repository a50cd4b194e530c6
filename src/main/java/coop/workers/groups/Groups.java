package coop.workers.groups;

import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Who belongs to which group, when. The board is a group whose members are the officers whose term runs. */
public interface Groups {

    /** The key of the board among groups. */
    String BOARD = "board";

    record Group(String key, String name, GroupKind kind) {}

    record GroupMember(PersonId person, String name) {}

    List<Group> all();

    /** The groups that somebody belongs to on a day, by name. */
    List<Group> of(PersonId person, LocalDate date);

    /** Those who coordinate a group on a day, always in the same order; nobody where it is closed or unknown. */
    List<PersonId> coordinatorsOn(String groupKey, LocalDate date);

    /**
     * Members of a group on a day, by name.
     *
     * @throws coop.workers.shared.NotFound if there is no such group
     */
    List<GroupMember> membersOn(String groupKey, LocalDate date);
}
