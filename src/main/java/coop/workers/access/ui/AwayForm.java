package coop.workers.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import coop.workers.access.AbsenceDesk;
import coop.workers.access.AbsenceDesk.Colleague;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import coop.workers.shell.ProblemList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters an absence: from when to when, who stands in, and what they should know. */
class AwayForm extends Div {

    private static final String NOTE_HEIGHT = "8rem";

    private final transient AbsenceDesk desk;
    private final transient SerializableRunnable arranged;
    private final ComboBox<Colleague> who = new ComboBox<>();
    private final ComboBox<Colleague> cover = new ComboBox<>();
    private final DayField from = new DayField(getTranslation("access.away.from"), null);
    private final DayField until = new DayField(getTranslation("access.away.until"), null);
    private final TextArea note = new TextArea();
    private final ProblemList problems = new ProblemList();

    AwayForm(AbsenceDesk desk, @Nullable PersonId me, SerializableRunnable arranged) {
        this.desk = desk;
        this.arranged = arranged;
        addClassName("stack");
        var colleagues = desk.colleagues();
        who.setLabel(getTranslation("access.away.who"));
        who.setItemLabelGenerator(Colleague::name);
        who.setItems(colleagues);
        colleagues.stream()
                .filter(colleague -> colleague.person().equals(me))
                .findFirst()
                .ifPresent(who::setValue);
        who.setVisible(desk.maySayItOfOthers());
        cover.setLabel(getTranslation("access.away.cover"));
        cover.setHelperText(getTranslation("access.away.cover.help"));
        cover.setItemLabelGenerator(Colleague::name);
        offerOthers(colleagues);
        who.addValueChangeListener(change -> offerOthers(colleagues));
        until.setHelperText(getTranslation("access.away.until.help"));
        note.setLabel(getTranslation("access.away.note"));
        note.setHelperText(getTranslation("access.away.note.help"));
        note.setMinHeight(NOTE_HEIGHT);
        note.setWidthFull();
        List.of(from, until).forEach(day -> day.setManualValidation(true));
        var days = new Div(from, until);
        days.addClassName("away-days");
        var save = new Button(getTranslation("access.away.do"), click -> arrange());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        problems.with("who", who)
                .with("cover", cover)
                .with("from", from)
                .with("until", until)
                .with("note", note);
        add(new H2(getTranslation("access.away.new")), problems, who, days, cover, note, save);
    }

    private void offerOthers(List<Colleague> colleagues) {
        var absent = who.getValue();
        cover.setItems(colleagues.stream()
                .filter(colleague -> !colleague.equals(absent))
                .toList());
    }

    private void arrange() {
        var absent = who.getValue();
        if (absent == null) {
            problems.show(Problem.at("who", "access.away.problem.who"));
            return;
        }
        var standIn = cover.getValue();
        try {
            desk.arrange(
                    absent.person(),
                    standIn == null ? null : standIn.person(),
                    from.getValue(),
                    until.getValue(),
                    note.getValue());
            problems.clear();
            arranged.run();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
