package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.CaseFile;
import coop.workers.casework.ui.LetterPanel;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shell.AddressPart;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Sentences;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;

/**
 * One case: who and what it is about and how it stands, and below that one side of it at a time. It names what its sides are
 * made of, since sides come as beans and the browser is sent only what can be seen to be used.
 */
@Route("case/:number/:tab?")
@PermitAll
@Uses(CaseHistory.class)
@Uses(CaseDocuments.class)
@Uses(Evidence.class)
@Uses(LetterPanel.class)
@Uses(WhereItIs.class)
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** All sides below each other, for paper. */
    private static final String WHOLE = "whole";

    private final transient CaseDesk cases;
    private final transient ProcessLibrary library;
    private final transient List<CaseTab> tabs;
    private final transient Sentences sentences;
    private final transient Dates dates;
    private String title = "";

    CaseView(CaseDesk cases, ProcessLibrary library, List<CaseTab> tabs, Sentences sentences, Dates dates) {
        this.cases = cases;
        this.library = library;
        this.tabs = tabs;
        this.sentences = sentences;
        this.dates = dates;
        addClassName("case");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var file = cases.read(AddressPart.read(parameters.get("number").orElse(""), CaseNumber::new));
        title = getTranslation("inbox.case.title", file.number().value(), file.title());
        show(file, parameters.get("tab").orElse(tabs.get(0).name()));
    }

    private void show(CaseFile file, String tab) {
        removeAll();
        add(heading(file));
        if (tab.equals(WHOLE)) {
            add(toPrint());
            tabs.forEach(each -> add(side(each, file, true)));
        } else {
            var shown = tabs.stream()
                    .filter(each -> each.name().equals(tab))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            add(navigation(file, shown), side(shown, file, false));
        }
    }

    private Component heading(CaseFile file) {
        var number = new Paragraph(getTranslation(
                "inbox.case.what", file.number().value(), processName(file), dates.day(file.openedAt())));
        number.addClassName("what");
        var print = new Anchor(CaseNavigation.toTab(file.number(), WHOLE), getTranslation("inbox.case.whole"));
        print.addClassName("to-print");
        var heading = new Div(number, new PageHeading(file.title(), print).explained(sentences.of(file.status())));
        heading.addClassName("case-heading");
        heading.addClassName(file.closedAt() == null ? "open" : "closed");
        return heading;
    }

    private String processName(CaseFile file) {
        return Objects.requireNonNullElseGet(
                library.processNames().get(new ProcessKey(file.process())),
                () -> getTranslation(file.process() + ".process"));
    }

    private Component navigation(CaseFile file, CaseTab shown) {
        var navigation = new Nav();
        navigation.addClassName("case-tabs");
        navigation.setAriaLabel(getTranslation("inbox.case.tabs"));
        for (var tab : tabs) {
            var link = new Anchor(CaseNavigation.toTab(file.number(), tab.name()), label(tab, file));
            if (tab == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            navigation.add(link);
        }
        return navigation;
    }

    private String label(CaseTab tab, CaseFile file) {
        var name = getTranslation("inbox.case.tab." + tab.name());
        var count = tab.count(file);
        return count.isPresent() ? getTranslation("inbox.case.tab", name, count.getAsInt()) : name;
    }

    private Component side(CaseTab tab, CaseFile file, boolean withHeading) {
        var side = new Section();
        side.addClassName("case-side");
        if (withHeading) {
            side.add(new H2(getTranslation("inbox.case.tab." + tab.name())));
        } else {
            side.setAriaLabel(getTranslation("inbox.case.tab." + tab.name()));
        }
        side.add(tab.of(file));
        return side;
    }

    private Component toPrint() {
        var print = new Button(getTranslation("inbox.case.print"), click -> getUI().ifPresent(
                        ui -> ui.getPage().executeJs("window.print()")));
        print.addClassName("to-print");
        return print;
    }
}
