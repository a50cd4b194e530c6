package coop.workers.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.workers.register.Limits;
import coop.workers.register.MemberClass;
import coop.workers.register.RegisterFilter;
import coop.workers.register.RegisterFilter.Standing;
import coop.workers.register.RegisterOrder;
import coop.workers.register.RegisterReading;
import coop.workers.shell.DayField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What of the register is wanted: looked for by text, class, standing and day, and in which view. */
class FilterBar extends Div {

    private final TextField search = new TextField(getTranslation("register.search"));
    private final Select<Optional<MemberClass>> memberClass = new Select<>();
    private final Select<Standing> standing = new Select<>();
    private final Select<Boolean> inspection = new Select<>();
    private final DayField day = new DayField(getTranslation("register.filter.day"), null);
    private final Consumer<RegisterReading> wanted;
    private final LocalDate today;
    private RegisterReading reading;

    /**
     * @param choiceOfView whether the view may be chosen
     * @param wanted told whenever something else is wanted
     */
    FilterBar(LocalDate today, boolean choiceOfView, RegisterWords words, Consumer<RegisterReading> wanted) {
        this.today = today;
        this.reading = RegisterReading.of(today);
        this.wanted = wanted;
        addClassName("filters");
        search.setPlaceholder(getTranslation("register.search.placeholder"));
        search.setPrefixComponent(new Icon("vaadin:search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(Limits.NAME);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        memberClass.setLabel(getTranslation("register.filter.class"));
        memberClass.setItems(Stream.concat(
                        Stream.of(Optional.<MemberClass>empty()),
                        Arrays.stream(MemberClass.values()).map(Optional::of))
                .toList());
        memberClass.setItemLabelGenerator(
                one -> one.map(words::of).orElseGet(() -> getTranslation("register.filter.class.all")));
        standing.setLabel(getTranslation("register.filter.standing"));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(one -> getTranslation("register.standing." + one.name()));
        inspection.setLabel(getTranslation("register.view"));
        inspection.setItems(false, true);
        inspection.setItemLabelGenerator(
                one -> getTranslation(one ? "register.view.inspection" : "register.view.full"));
        inspection.setVisible(choiceOfView);
        add(search, memberClass, standing, day, inspection);
        show(reading);
        search.addValueChangeListener(change -> ask(change.isFromClient()));
        memberClass.addValueChangeListener(change -> ask(change.isFromClient()));
        standing.addValueChangeListener(change -> ask(change.isFromClient()));
        inspection.addValueChangeListener(change -> ask(change.isFromClient()));
        day.addValueChangeListener(change -> ask(change.isFromClient()));
    }

    /** Shows what is read, without asking for it. */
    final void show(RegisterReading read) {
        reading = read;
        var filter = read.filter();
        search.setValue(filter.search());
        memberClass.setValue(Optional.ofNullable(filter.memberClass()));
        standing.setValue(filter.standing());
        day.setValue(filter.on());
        inspection.setValue(read.inspection());
    }

    /** Keeps in step with the order that was chosen elsewhere. */
    void ordered(RegisterOrder order) {
        reading = reading.ordered(order);
    }

    private void ask(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        reading = reading.filtered(
                new RegisterFilter(
                        search.getValue(), memberClass.getValue().orElse(null), standing.getValue(), chosenDay()),
                inspection.getValue(),
                today);
        wanted.accept(reading);
    }

    /** No day chosen means the day that was read before. */
    private LocalDate chosenDay() {
        return Optional.ofNullable(day.getValue()).orElse(reading.filter().on());
    }
}
