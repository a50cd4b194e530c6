package coop.workers.organisation.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A day that comes every year, such as the year end; there is no way to choose one that does not exist. */
class DayOfTheYear extends CustomField<MonthDay> {

    private final Select<Integer> day = new Select<>();
    private final Select<Month> month = new Select<>();

    DayOfTheYear(String label) {
        setLabel(label);
        day.setItems(days(Month.JANUARY));
        day.setAriaLabel(getTranslation("organisation.field.yearEndDay"));
        month.setItems(Month.values());
        month.setItemLabelGenerator(each -> each.getDisplayName(TextStyle.FULL, getLocale()));
        month.setAriaLabel(getTranslation("organisation.field.yearEndMonth"));
        month.addValueChangeListener(chosen -> {
            var chosenDay = day.getValue();
            if (chosen.getValue() != null && chosenDay != null) {
                offer(chosen.getValue(), chosenDay);
            }
        });
        var parts = new Div(day, month);
        parts.addClassName("line");
        add(parts);
    }

    private void offer(Month chosen, int chosenDay) {
        day.setItems(days(chosen));
        day.setValue(Math.min(chosenDay, chosen.maxLength()));
    }

    private static Integer[] days(Month month) {
        return IntStream.rangeClosed(1, month.maxLength()).boxed().toArray(Integer[]::new);
    }

    @Override
    protected @Nullable MonthDay generateModelValue() {
        return day.getValue() == null || month.getValue() == null
                ? null
                : MonthDay.of(
                        month.getValue(),
                        Math.min(day.getValue(), month.getValue().maxLength()));
    }

    @Override
    protected void setPresentationValue(@Nullable MonthDay value) {
        if (value != null) {
            month.setValue(value.getMonth());
            offer(value.getMonth(), value.getDayOfMonth());
        }
    }
}
