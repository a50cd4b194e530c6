package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.AnswerSheet;
import coop.workers.casework.CaseDesk.CaseFile;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.Texts;
import java.util.OptionalInt;
import org.springframework.core.annotation.Order;

/** Answers to questions that the owner of the process added: kept with the case, sheet by sheet. */
@org.springframework.stereotype.Component
@Order(50)
class AnswersTab implements CaseTab {

    private final CaseDesk cases;
    private final Dates dates;
    private final Texts texts;

    AnswersTab(CaseDesk cases, Dates dates, Texts texts) {
        this.cases = cases;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public OptionalInt count(CaseFile file) {
        return OptionalInt.of(cases.answers(file.number()).size());
    }

    @Override
    public Component of(CaseFile file) {
        var sheets = cases.answers(file.number());
        if (sheets.isEmpty()) {
            return new EmptyState(texts.say("inbox.case.answers.empty"), texts.say("inbox.case.answers.empty.help"));
        }
        var all = new Div();
        sheets.forEach(sheet -> all.add(inFull(sheet)));
        return all;
    }

    private Component inFull(AnswerSheet sheet) {
        var list = new DescriptionList();
        sheet.answers()
                .forEach(answer -> list.add(
                        new DescriptionList.Term(answer.label()), new DescriptionList.Description(answer.answer())));
        var who = new Paragraph(texts.say("inbox.case.answers.by", sheet.who(), dates.moment(sheet.at())));
        who.addClassName("detail");
        var section = new Section(new H2(sheet.heading()), who, list);
        section.addClassName("answers");
        return section;
    }
}
