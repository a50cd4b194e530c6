package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import coop.workers.shell.Texts;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/** How a picker of dates reads and writes them. */
final class DayWords {

    private DayWords() {}

    static DatePicker.DatePickerI18n of(Component picker) {
        return new DatePicker.DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd", "d/M/yy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL, Texts.WRITTEN_IN))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL))
                .setWeekdaysShort(weekdays(TextStyle.SHORT))
                .setToday(picker.getTranslation("inbox.field.date.today"))
                .setCancel(picker.getTranslation("inbox.field.date.cancel"));
    }

    /** Sunday first, as the picker counts. */
    private static List<String> weekdays(TextStyle style) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.minus(1).getDisplayName(style, Texts.WRITTEN_IN))
                .toList();
    }
}
