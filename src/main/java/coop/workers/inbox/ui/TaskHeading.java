package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import coop.workers.shell.Dates;
import coop.workers.workflow.WorkItem;
import java.time.LocalDate;

/** Which case, what is asked, and by when. */
final class TaskHeading extends Header {

    /**
     * @param ownPage true where it heads a page of its own
     */
    TaskHeading(WorkItem item, Dates dates, LocalDate today, boolean ownPage) {
        addClassName("task-heading");
        add(caseLink(item), title(item.title(), ownPage), terms(item, dates, today));
    }

    static HtmlContainer title(String text, boolean ownPage) {
        return ownPage ? new H1(text) : new H2(text);
    }

    private static Component caseLink(WorkItem item) {
        var number = new Span(item.caseNumber().value());
        number.addClassName("number");
        var link = new Anchor("case/" + item.caseNumber().value(), number, new Span(item.caseTitle()));
        link.addClassName("case-link");
        return link;
    }

    private Component terms(WorkItem item, Dates dates, LocalDate today) {
        var terms = new Div();
        terms.addClassName("terms");
        if (item.due() != null) {
            var day = dates.dayOf(item.due());
            var due = new Span(dates.due(day));
            due.addClassName(day.isBefore(today) ? "late" : "due");
            terms.add(due, new Span(dates.day(day)));
        }
        if (item.amount() != null) {
            terms.add(new Span(item.amount().toString()));
        }
        terms.add(new Span(item.processName()), new Span(dates.waiting(item.waitingSince())));
        return terms;
    }
}
