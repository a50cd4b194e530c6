package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks for a day, with the days that people choose most at hand. */
final class DayDialog extends Dialog {

    private final DatePicker day = new DatePicker();
    private final LocalDate earliest;
    private final String wrong;

    private DayDialog(String texts, int pieces, LocalDate earliest, Consumer<LocalDate> choose) {
        this.earliest = earliest;
        this.wrong = getTranslation(texts + ".wrong");
        setHeaderTitle(getTranslation(texts + ".title", pieces));
        addClassName("narrow-dialog");
        day.setLabel(getTranslation(texts + ".day"));
        day.setI18n(DayWords.of(this));
        day.setMin(earliest);
        day.setAutoOpen(false);
        day.setManualValidation(true);
        day.setHelperText(getTranslation("inbox.field.date"));
        day.setWidthFull();
        var confirm = new Button(getTranslation(texts + ".do"), click -> confirm(choose));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), confirm);
        add(new Paragraph(getTranslation(texts + ".explained")), day);
    }

    /** Until which day work is put off. */
    static DayDialog toPutOff(int pieces, Supplier<LocalDate> today, Consumer<LocalDate> choose) {
        var now = today.get();
        var dialog = new DayDialog("inbox.put-off", pieces, now.plusDays(1), choose);
        var often = new Div(
                dialog.often("inbox.put-off.tomorrow", now.plusDays(1)),
                dialog.often("inbox.put-off.monday", now.with(TemporalAdjusters.next(DayOfWeek.MONDAY))),
                dialog.often("inbox.put-off.fortnight", now.plusDays(14)));
        often.addClassName("often");
        dialog.addComponentAtIndex(1, often);
        return dialog;
    }

    /** On which day work is due. */
    static DayDialog forDue(int pieces, Supplier<LocalDate> today, Consumer<LocalDate> choose) {
        return new DayDialog("inbox.due-on", pieces, today.get(), choose);
    }

    private Button often(String text, LocalDate when) {
        var button = new Button(getTranslation(text), click -> day.setValue(when));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void confirm(Consumer<LocalDate> choose) {
        var chosen = day.getValue();
        if (chosen == null || chosen.isBefore(earliest)) {
            day.setErrorMessage(wrong);
            day.setInvalid(true);
            return;
        }
        close();
        choose.accept(chosen);
    }
}
