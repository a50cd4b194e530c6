package coop.workers.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import coop.workers.notices.Kind;
import coop.workers.notices.PreferenceDesk;
import coop.workers.notices.Preferences;
import coop.workers.shell.StatusLine;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which mails somebody gets, and when the daily one is written. */
class MailSection extends Section {

    private static final int STEP_IN_MINUTES = 30;
    private static final int STEPS = 48;

    private final transient PreferenceDesk desk;
    private final CheckboxGroup<Kind> kinds = new CheckboxGroup<>();
    private final Select<LocalTime> at = new Select<>();
    private final StatusLine status = new StatusLine();

    MailSection(PreferenceDesk desk, ZoneId zone) {
        this.desk = desk;
        var mine = desk.mine();
        kinds.setLabel(getTranslation("notices.kinds"));
        kinds.setItems(Kind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("notices.kind." + kind.word()));
        kinds.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        kinds.setValue(mine.wanted());
        kinds.addValueChangeListener(change -> at.setEnabled(change.getValue().contains(Kind.DIGEST)));
        at.setLabel(getTranslation("notices.at"));
        at.setHelperText(getTranslation("notices.at.help", zone.getDisplayName(TextStyle.FULL, getLocale())));
        at.setItems(times(mine.digestAt()));
        at.setValue(mine.digestAt());
        at.setEnabled(mine.want(Kind.DIGEST));
        var keep = new Button(getTranslation("notices.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var line = new Div(keep, status);
        line.addClassName("line");
        add(
                new H2(getTranslation("notices.mails")),
                new Paragraph(getTranslation("notices.mails.explanation")),
                kinds,
                at,
                line);
    }

    /** Every half hour, and {@code own} if it is none of these. */
    private static List<LocalTime> times(LocalTime own) {
        var halves =
                IntStream.range(0, STEPS).mapToObj(step -> LocalTime.MIN.plusMinutes((long) step * STEP_IN_MINUTES));
        return Stream.concat(halves, Stream.of(own)).distinct().sorted().toList();
    }

    private void keep() {
        desk.keep(new Preferences(kinds.getValue(), at.getValue()));
        status.say(getTranslation("notices.kept"));
    }
}
