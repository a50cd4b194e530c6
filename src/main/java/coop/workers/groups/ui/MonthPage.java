package coop.workers.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import coop.workers.forms.FormValues;
import coop.workers.groups.ParticipationDesk.Sheet;
import coop.workers.groups.WhoTookPart;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shell.AddressPart;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import coop.workers.workflow.WorkDesk.Completion;
import java.util.Optional;
import java.util.function.Function;

/** Who took part in a group in a month: one screen with names to tick, for one thumb; later the place to correct it. */
abstract class MonthPage extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient WhoTookPart desk;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();
    private String title = "";

    MonthPage(WhoTookPart desk) {
        this.desk = desk;
        addClassName("took-part-page");
    }

    /** The way to where one came from. */
    abstract Anchor back(Sheet sheet);

    /** What takes the answer of whoever looks; empty where they are not asked. */
    abstract Optional<Function<FormValues, Completion>> asked(CaseNumber number);

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
        var back = back(sheet);
        back.addClassName("back");
        add(
                back,
                new PageHeading(title).explained(getTranslation("groups.round.explained")),
                status,
                problems,
                new TookPart(desk, sheet));
        asked(number)
                .ifPresent(answer -> add(new MonthAnswers(answer, problems, sentence -> {
                    show(number);
                    status.say(sentence);
                })));
    }
}
