package coop.workers.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import coop.workers.forms.FormValues;
import coop.workers.groups.ParticipationDesk;
import coop.workers.groups.ParticipationDesk.Sheet;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who took part in a group in a month, in the office. */
@Route(TookPartView.ADDRESS)
@PermitAll
class TookPartView extends MonthPage {

    static final String ADDRESS = "took-part";

    private final transient WorkQueue queue;
    private final transient WorkDesk work;

    TookPartView(ParticipationDesk desk, WorkQueue queue, WorkDesk work) {
        super(desk);
        this.queue = queue;
        this.work = work;
    }

    @Override
    Anchor back(Sheet sheet) {
        return new Anchor(GroupNavigation.addressOf(sheet.group()), sheet.groupName());
    }

    /** By the piece of work that asks whoever looks, where one does. */
    @Override
    Optional<Function<FormValues, Completion>> asked(CaseNumber number) {
        var ofCase = new WorkFilter(
                Scope.MINE_AND_MY_GROUPS, Set.of("participation"), Set.of(), Set.of(), "", number.value());
        return queue.page(ofCase, List.of(), 0, 1).stream()
                .map(WorkItem::id)
                .<Function<FormValues, Completion>>map(task -> answer -> work.complete(task, answer))
                .findFirst();
    }
}
