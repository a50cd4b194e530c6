package coop.workers.workflow.engine;

import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class HouseCheck implements DiagramCheck {
    @Override
    public List<Finding> check(ProcessFolder folder) {
        return List.of();
    }

    @Override
    public List<Finding> check(ProcessFolder folder, Set<String> otherProcesses) {
        return List.of();
    }
}
