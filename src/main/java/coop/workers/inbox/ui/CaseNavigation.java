package coop.workers.inbox.ui;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.TaskId;

/** The ways to the pages of cases and of work. */
final class CaseNavigation {

    private CaseNavigation() {}

    static String toCase(CaseNumber number) {
        return "case/" + number;
    }

    static String toTab(CaseNumber number, String tab) {
        return "case/" + number + "/" + tab;
    }

    static String toTask(TaskId id) {
        return "task/" + id;
    }
}
