package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.casework.Correspondence.State;
import coop.workers.casework.ui.LetterWords;
import coop.workers.shared.NotFound;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.StatusLine;
import coop.workers.workflow.Incidents;
import coop.workers.workflow.Incidents.Incident;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.ProcessLibrary.Finding;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** What the office could not do by itself: steps that failed, and processes that were refused at start. */
@Route("incidents")
@RolesAllowed({"PROCESS_OWNER", "ADMINISTRATOR"})
@Menu(order = 60, icon = "vaadin:exclamation-circle-o", title = "inbox.incidents.title")
class IncidentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_LETTERS = 50;

    private final transient Incidents incidents;
    private final transient ProcessLibrary library;
    private final transient CaseDesk cases;
    private final transient Correspondence correspondence;
    private final transient LetterWords words;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();
    private final Section failed = new Section();
    private final Section unsent = new Section();
    private final Section refused = new Section();

    IncidentsView(
            Incidents incidents,
            ProcessLibrary library,
            CaseDesk cases,
            Correspondence correspondence,
            LetterWords words,
            Dates dates) {
        this.correspondence = correspondence;
        this.words = words;
        this.incidents = incidents;
        this.library = library;
        this.cases = cases;
        this.dates = dates;
        addClassName("incidents");
        add(
                new PageHeading(
                                getTranslation("inbox.incidents.title"),
                                new Button(getTranslation("inbox.incidents.look-again"), click -> show()))
                        .explained(getTranslation("inbox.incidents.help")),
                status,
                failed,
                unsent,
                refused);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.incidents.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        failed.removeAll();
        failed.add(new H2(getTranslation("inbox.incidents.failed")));
        var lines = new UnorderedList();
        var open = incidents.open();
        open.forEach(incident -> lines.add(line(incident)));
        failed.add(
                open.isEmpty()
                        ? new EmptyState(
                                getTranslation("inbox.incidents.none"), getTranslation("inbox.incidents.none.help"))
                        : lines);
        showUnsent();
        showRefused();
    }

    /** Letters that did not arrive, with the address, for those who work in the post room. */
    private void showUnsent() {
        unsent.removeAll();
        var letters = correspondence.worksInPostRoom()
                ? correspondence.find("", State.FAILED, 0, MOST_LETTERS)
                : List.<Letter>of();
        unsent.setVisible(!letters.isEmpty());
        var lines = new UnorderedList();
        letters.forEach(letter -> lines.add(line(letter)));
        unsent.add(new H2(getTranslation("inbox.incidents.letters")), lines);
    }

    private ListItem line(Letter letter) {
        var detail = new Div(words.whatBecameOf(letter));
        detail.addClassName("detail");
        var said = new Div(
                new Paragraph(getTranslation("inbox.incidents.letter", letter.subject(), words.recipient(letter))),
                detail,
                new Anchor("post-room/" + letter.id(), getTranslation("inbox.incidents.letter.open")));
        var again = new Button(getTranslation("inbox.incidents.letter.again"), click -> {
            correspondence.resend(letter.id(), null);
            status.say(getTranslation("inbox.incidents.letter.queued", words.recipient(letter)));
            show();
        });
        again.setAriaLabel(
                getTranslation("inbox.incidents.letter.again.of", letter.subject(), words.recipient(letter)));
        return new ListItem(said, again);
    }

    private ListItem line(Incident incident) {
        var detail = new Div();
        detail.addClassName("detail");
        detail.add(getTranslation("inbox.incidents.since", incident.process(), dates.moment(incident.since())));
        var words = new Div(new Paragraph(incident.sentence()), detail);
        if (cases.mayRead(incident.caseNumber())) {
            words.add(new Anchor(
                    CaseNavigation.toCase(incident.caseNumber()),
                    getTranslation("inbox.incidents.case", incident.caseNumber().value())));
        }
        var retry = new Button(getTranslation("inbox.incidents.retry"), click -> retry(incident));
        retry.setAriaLabel(getTranslation(
                "inbox.incidents.retry.of",
                incident.step(),
                incident.caseNumber().value()));
        return new ListItem(words, retry);
    }

    private void retry(Incident incident) {
        try {
            incidents.retry(incident.id());
            status.say(getTranslation(
                    "inbox.incidents.retried",
                    incident.step(),
                    incident.caseNumber().value()));
        } catch (NotFound settled) {
            status.say(getTranslation("inbox.incidents.settled"));
        }
        show();
    }

    private void showRefused() {
        refused.removeAll();
        var findings = library.refused();
        refused.setVisible(!findings.isEmpty());
        refused.add(
                new H2(getTranslation("inbox.incidents.refused")),
                new Paragraph(getTranslation("inbox.incidents.refused.help")));
        findings.stream()
                .collect(Collectors.groupingBy(Finding::file))
                .forEach((file, its) -> refused.add(ofFile(file, its)));
    }

    private Component ofFile(String file, List<Finding> findings) {
        var lines = new UnorderedList();
        for (var finding : findings) {
            var line = new ListItem(new Paragraph(finding.sentence()));
            finding.element().ifPresent(element -> {
                var where = new Paragraph(getTranslation("inbox.incidents.element", element));
                where.addClassName("detail");
                line.add(where);
            });
            lines.add(line);
        }
        return new Div(new H3(file), lines);
    }
}
