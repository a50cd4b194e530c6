package coop.workers.election.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.shell.PageHeading;
import coop.workers.shell.PublicLayout;
import java.util.stream.IntStream;

/** What is promised of the secrecy of ballots, and what is not, in plain words. */
@Route(value = ElectionNavigation.SECRECY, layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class SecrecyView extends Div implements HasDynamicTitle {

    private static final int PROMISES = 6;
    private static final int LIMITS = 5;
    private static final int AT_MEETINGS = 4;

    SecrecyView() {
        addClassName("election-page");
        add(
                new PageHeading(getTranslation("election.secrecy.title"))
                        .explained(getTranslation("election.secrecy.explained")),
                part("election.secrecy.promised", PROMISES),
                part("election.secrecy.not-promised", LIMITS),
                part("election.secrecy.at-meetings", AT_MEETINGS));
    }

    private Section part(String key, int lines) {
        var list = new UnorderedList();
        IntStream.rangeClosed(1, lines).forEach(line -> list.add(new ListItem(getTranslation(key + "." + line))));
        return new Section(new H2(getTranslation(key)), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("election.secrecy.title");
    }
}
