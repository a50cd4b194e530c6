package coop.workers.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.workers.groups.ParticipationDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shell.AddressPart;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who took part in a group in a month: one screen with names to tick, for one thumb; later the place to correct it. */
@Route(TookPartView.ADDRESS)
@PermitAll
class TookPartView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ADDRESS = "took-part";

    private final transient ParticipationDesk desk;
    private final transient WorkQueue queue;
    private final transient WorkDesk work;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();
    private String title = "";

    TookPartView(ParticipationDesk desk, WorkQueue queue, WorkDesk work) {
        this.desk = desk;
        this.queue = queue;
        this.work = work;
        addClassName("took-part-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        show(AddressPart.read(number, CaseNumber::new));
    }

    private void show(CaseNumber number) {
        var sheet = desk.sheet(number).orElseThrow(NotFound::new);
        title = getTranslation("groups.round.title", sheet.groupName(), sheet.month());
        removeAll();
        var back = new Anchor(GroupNavigation.addressOf(sheet.group()), sheet.groupName());
        back.addClassName("back");
        var names = new TookPart(desk, sheet);
        add(back, new PageHeading(title).explained(getTranslation("groups.round.explained")), status, problems, names);
        asked(number)
                .ifPresent(task -> add(new MonthAnswers(answer -> work.complete(task, answer), problems, sentence -> {
                    show(number);
                    status.say(sentence);
                })));
    }

    /** The piece of work that asks whoever looks, where one does. */
    private Optional<TaskId> asked(CaseNumber number) {
        var ofCase = new WorkFilter(
                Scope.MINE_AND_MY_GROUPS, Set.of("participation"), Set.of(), Set.of(), "", number.value());
        return queue.page(ofCase, List.of(), 0, 1).stream().map(WorkItem::id).findFirst();
    }
}
