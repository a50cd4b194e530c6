package coop.workers.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.workers.forms.Form.Answered;
import coop.workers.shared.CaseNumber;
import java.util.List;

/** Work that is done: what became of it, and where the case is. */
final class TaskDone extends Div {

    TaskDone(String title, String sentence, CaseNumber number, boolean ownPage) {
        addClassName("task-done");
        var words = new Paragraph(sentence);
        words.addClassName("sentence");
        add(
                TaskHeading.title(title, ownPage),
                words,
                new Anchor("case/" + number.value(), getTranslation("inbox.task.to-case", number.value())));
    }

    /** Shows what somebody had written who came second, so that it can still be copied. */
    TaskDone keeping(List<Answered> written) {
        if (!written.isEmpty()) {
            var heading = new Span(getTranslation("inbox.task.written"));
            heading.addClassName("label");
            var list = new DescriptionList();
            written.forEach(answer -> list.add(
                    new DescriptionList.Term(answer.label()), new DescriptionList.Description(answer.answer())));
            add(heading, list);
        }
        return this;
    }
}
