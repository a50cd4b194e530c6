package coop.workers.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.forms.Form;
import coop.workers.forms.FormElement.Field;
import coop.workers.forms.FormValues;
import coop.workers.shared.Problem;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The form of a piece of work: what is typed is kept as it is typed, what is handed in is held against its rules first. */
@NamedInterface("forms")
public final class TaskForm extends Div {

    /** What is done with what stands in the form. */
    interface Desk {
        /** Keeps it for later. */
        void keep(FormValues typed);

        /** Hands it in. */
        void handIn(FormValues answers);
    }

    private final Form form;
    private final Desk desk;
    private final FormSheet sheet;
    private final Verbs verbs;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();
    private final Paragraph effect = new Paragraph();

    /**
     * A form to play with: nothing of it is kept, no documents are taken.
     *
     * @param handIn takes what would be handed in
     */
    public static TaskForm rehearsed(Form form, Consumer<FormValues> handIn) {
        return new TaskForm(form, FormValues.NONE, null, new Desk() {
            @Override
            public void keep(FormValues typed) {
                // a rehearsal keeps no drafts
            }

            @Override
            public void handIn(FormValues answers) {
                handIn.accept(answers);
            }
        });
    }

    TaskForm(Form form, FormValues values, @Nullable CaseFiles files, Desk desk) {
        this.form = form;
        this.desk = desk;
        addClassName("task-form");
        sheet = new FormSheet(form, values, files, this::keep);
        verbs = new Verbs(form, this::press);
        sheet.registerWith(problems);
        sheet.outcome().ifPresent(verbs::settleOn);
        effect.addClassNames("help", "effect");
        effect.setVisible(false);
        add(problems, sheet, verbs, effect, status);
    }

    /** Shows it to people who may look but not act. */
    void lock(boolean locked) {
        sheet.lock(locked);
        verbs.setVisible(!locked);
        effect.setVisible(!locked && !effect.getText().isEmpty());
    }

    /** Says beside the verbs when what is handed in takes effect; nothing where that needs no saying. */
    void explain(String sentence) {
        effect.setText(sentence);
        effect.setVisible(!sentence.isEmpty() && verbs.isVisible());
    }

    void say(String sentence) {
        status.say(sentence);
    }

    /** Says what is wrong; nothing that was typed is lost. */
    void refuse(List<Problem> wrong) {
        problems.show(wrong);
    }

    /** Questions and answers in words, as they stand. */
    List<Form.Answered> written() {
        return form.summary(sheet.answers());
    }

    private void keep() {
        desk.keep(sheet.typed());
    }

    /** What a verb needs appears at its first press, and is handed in at the second. */
    private void press(String outcome) {
        if (form.outcome().isPresent()) {
            verbs.settleOn(outcome);
            var appeared = sheet.choose(outcome);
            if (!appeared.isEmpty()) {
                problems.clear();
                keep();
                status.say(getTranslation("inbox.task.asks", labels(appeared)));
                sheet.focus(appeared.get(0));
                return;
            }
        }
        var wrong = form.validate(sheet.answers());
        if (!wrong.isEmpty()) {
            refuse(wrong);
            return;
        }
        problems.clear();
        desk.handIn(sheet.answers());
    }

    private static String labels(List<Field> fields) {
        return fields.stream().map(Field::label).collect(Collectors.joining(", "));
    }
}
