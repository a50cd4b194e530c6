package coop.workers.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.forms.FormValues;
import coop.workers.shell.ProblemList;
import coop.workers.workflow.WorkDesk.Completion;
import java.util.function.Consumer;
import java.util.function.Function;

/** The two answers to the question who took part in a month. */
class MonthAnswers extends Div {

    private final transient Function<FormValues, Completion> desk;
    private final ProblemList problems;
    private final transient Consumer<String> settled;

    /**
     * @param desk takes the answer
     * @param problems where it is said what keeps the month from being settled
     * @param settled what to do with the sentence that says what has happened
     */
    MonthAnswers(Function<FormValues, Completion> desk, ProblemList problems, Consumer<String> settled) {
        this.desk = desk;
        this.problems = problems;
        this.settled = settled;
        var confirm = new Button(getTranslation("groups.round.confirm"), click -> answer("tookPart"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var none = new Button(getTranslation("groups.round.none"), click -> answer("noMeeting"));
        var verbs = new Div(confirm, none);
        verbs.addClassName("verbs");
        add(new Paragraph(getTranslation("groups.round.verbs")), verbs);
    }

    private void answer(String outcome) {
        var completion = desk.apply(FormValues.NONE.with("monthOutcome", outcome));
        if (completion instanceof Completion.Refused refused) {
            problems.show(refused.problems());
            return;
        }
        problems.clear();
        if (completion instanceof Completion.Completed completed) {
            var next = completed.next();
            settled.accept(getTranslation(next.key(), next.arguments().toArray()));
        } else {
            settled.accept(getTranslation("groups.round.settled-meanwhile"));
        }
    }
}
