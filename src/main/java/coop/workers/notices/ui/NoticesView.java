package coop.workers.notices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.notices.CalendarDesk;
import coop.workers.notices.PreferenceDesk;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Signboard;
import jakarta.annotation.security.PermitAll;

/** Where people choose what they are told by mail, and get the link for their calendar. */
@Route(NoticesNavigation.PREFERENCES)
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {

    NoticesView(PreferenceDesk preferences, CalendarDesk calendars, Dates dates, Signboard signboard) {
        addClassNames("sheet", "notices");
        add(
                new PageHeading(getPageTitle()).explained(getTranslation("notices.explanation")),
                new MailSection(preferences, signboard.zone()),
                new CalendarSection(calendars, dates));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.title");
    }
}
