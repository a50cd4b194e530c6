package coop.workers.groups;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The groups, those that were among them; none is deleted. */
interface WorkingGroups extends Repository<WorkingGroup, String> {

    WorkingGroup saveAndFlush(WorkingGroup group);

    Optional<WorkingGroup> findById(String key);

    boolean existsById(String key);

    @Query("select count(below) > 0 from WorkingGroup below where below.parent = :key and below.until is null")
    boolean hasBelow(String key);

    /** Is {@code key} the group {@code above} itself, or somewhere below it? */
    @Query(value = """
            with recursive up (key, parent) as (
                select key, parent from groups.working_group where key = :key
                union select g.key, g.parent from groups.working_group g join up on g.key = up.parent)
            select exists (select from up where key = :above)
            """, nativeQuery = true)
    boolean isWithin(String key, String above);
}
