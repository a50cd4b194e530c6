package coop.workers.funding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.funding.Lesson;
import coop.workers.shell.Dates;
import java.util.List;

/** What was learned, newest first. */
class LessonLines extends UnorderedList {

    /** @param funders whether each line says of whom it was learned */
    LessonLines(List<Lesson> lessons, boolean funders, Dates dates) {
        addClassNames("lines", "funding-lessons");
        for (var lesson : lessons) {
            var line = new ListItem();
            if (funders) {
                line.add(new Anchor(FundingNavigation.to(lesson.funder()), lesson.funderName()));
            }
            line.add(new Paragraph(lesson.said()));
            var day = dates.day(lesson.on());
            var by = new Span(lesson.by().isBlank() ? day : getTranslation("funding.lesson.by", lesson.by(), day));
            by.addClassName("second");
            line.add(by);
            var number = lesson.caseNumber();
            if (number != null) {
                line.add(new Anchor(FundingNavigation.to(number), number.value()));
            }
            add(line);
        }
    }
}
