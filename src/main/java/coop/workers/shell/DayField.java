package coop.workers.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as people write it here: shown as 4 May 2027, typed so or as 4/5/2027. */
public class DayField extends DatePicker {

    public DayField(String label, @Nullable LocalDate day) {
        super(label);
        setLocale(Texts.WRITTEN_IN);
        var written = new DatePickerI18n();
        written.setDateFormats("d MMMM yyyy", "d/M/yyyy", "d MMM yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd");
        written.setFirstDayOfWeek(1);
        written.setBadInputErrorMessage(getTranslation("shell.day.unreadable"));
        setI18n(written);
        setValue(day);
    }
}
