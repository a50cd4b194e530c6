package coop.workers.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.groups.OwnMonthDesk;
import coop.workers.groups.ParticipationDesk.Sheet;
import coop.workers.shell.Capacity;
import coop.workers.shell.MyPageList;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** The months of which somebody who coordinates a group is asked who took part, on their own page. */
@SpringComponent
@Lazy
class OwnMonthsSection implements MyPageSection {

    private final OwnMonthDesk desk;
    private final Texts texts;

    OwnMonthsSection(OwnMonthDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public String headingKey() {
        return "groups.own.months";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        return capacity instanceof Capacity.Oneself ? MyPageList.of(desk.asked(), this::line) : Optional.empty();
    }

    private ListItem line(Sheet sheet) {
        var month = new Span(sheet.month());
        month.addClassName("my-page-what");
        var say = new Anchor(GroupNavigation.ownMonth(sheet.caseNumber()), texts.say("groups.own.months.say"));
        say.getElement()
                .setAttribute("aria-label", texts.say("groups.own.months.say.what", sheet.groupName(), sheet.month()));
        return new ListItem(new Div(new Div(sheet.groupName()), month), say);
    }
}
