package coop.workers.studio;

import coop.workers.register.OwnMembers;
import coop.workers.shared.NotFound;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedProcesses;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where members read how work is done here, as far as the owners of the processes have opened them. */
@Service
@Transactional(readOnly = true)
public class OwnProcessDesk {

    /** A process that members may read about. */
    public record OpenedProcess(ProcessKey process, String name, String description) {}

    private final OpenToMembers open;
    private final StudioDesk studio;
    private final PublishedProcesses published;
    private final OwnMembers members;

    OwnProcessDesk(OpenToMembers open, StudioDesk studio, PublishedProcesses published, OwnMembers members) {
        this.open = open;
        this.studio = studio;
        this.published = published;
        this.members = members;
    }

    /** By name; none for whoever speaks for no member. */
    public List<OpenedProcess> all() {
        if (members.all().isEmpty()) {
            return List.of();
        }
        var keys = open.all();
        return published.all().stream()
                .filter(standing -> keys.contains(standing.process()))
                .map(standing -> new OpenedProcess(standing.process(), standing.name(), standing.description()))
                .sorted(Comparator.comparing(OpenedProcess::name))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound if members may not read about it, or the person speaks for no member
     */
    public OpenProcess read(ProcessKey process) {
        if (members.all().isEmpty() || !open.all().contains(process)) {
            throw new NotFound();
        }
        return studio.read(process);
    }
}
