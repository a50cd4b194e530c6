package coop.workers.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.workers.access.OwnPage;
import coop.workers.groups.OwnMonthDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shell.AddressPart;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;

/** Who took part in a group in a month, for whoever coordinates it and comes by their own page: one screen, for one thumb. */
@Route(value = GroupNavigation.OWN_MONTHS, layout = PublicLayout.class, autoLayout = false)
@RolesAllowed({OwnPage.OUTSIDE, OwnPage.STAFF})
class OwnMonthView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient OwnMonthDesk desk;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();
    private String title = "";

    OwnMonthView(OwnMonthDesk desk) {
        this.desk = desk;
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
        var back = new Anchor(OwnPage.PATH, getTranslation("groups.own.back"));
        back.addClassName("back");
        add(
                back,
                new PageHeading(title).explained(getTranslation("groups.round.explained")),
                status,
                problems,
                new TookPart(desk, sheet));
        if (desk.isAsked(number)) {
            add(new MonthAnswers(answer -> desk.answer(number, answer), problems, sentence -> {
                show(number);
                status.say(sentence);
            }));
        }
    }
}
