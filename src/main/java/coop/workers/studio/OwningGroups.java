package coop.workers.studio;

import coop.workers.groups.Groups;
import coop.workers.groups.Groups.Group;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which group owns a folder of processes; the board, where nobody has said otherwise. */
@Component
class OwningGroups {

    private final JdbcClient database;
    private final Groups groups;

    OwningGroups(JdbcClient database, Groups groups) {
        this.database = database;
        this.groups = groups;
    }

    String of(String folder) {
        return database.sql("select group_key from studio.owning_group where folder = ?")
                .param(folder)
                .query(String.class)
                .optional()
                .orElse(Groups.BOARD);
    }

    /** What people call a group; its key where it is gone. */
    String name(String key) {
        return groups.all().stream()
                .filter(group -> group.key().equals(key))
                .map(Group::name)
                .findFirst()
                .orElse(key);
    }

    void settle(String folder, String group) {
        database.sql("""
                        insert into studio.owning_group (folder, group_key) values (?, ?)
                        on conflict (folder) do update set group_key = excluded.group_key""").params(folder, group).update();
    }
}
