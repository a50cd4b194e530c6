package coop.workers.register.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.Limits;
import coop.workers.register.Office;
import coop.workers.register.OfficerDesk;
import coop.workers.register.OfficerDesk.Appointment;
import coop.workers.register.OfficerEntry;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.EmailAddress;
import coop.workers.shell.DayField;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Appointing officers and ending their terms, each in a dialog of its own. */
@Component
class OfficerChanges {

    private final OfficerDesk desk;
    private final Settings settings;
    private final RegisterWords words;

    OfficerChanges(OfficerDesk desk, Settings settings, RegisterWords words) {
        this.desk = desk;
        this.settings = settings;
        this.words = words;
    }

    void appoint(Runnable changed) {
        var dialog = new ChangeDialog(words.say("register.officers.appoint"));
        var name = dialog.text("fullName", words.say("register.form.full-name"), Limits.NAME, null);
        var email = dialog.text("email", words.say("register.form.email"), EmailAddress.MAX_LENGTH, null);
        email.setHelperText(words.say("register.form.email.help"));
        var address = dialog.text("address", words.say("register.form.address"), Limits.ADDRESS, null);
        var office = new Select<Office>();
        office.setLabel(words.say("register.form.office"));
        office.setItems(Office.values());
        office.setItemLabelGenerator(words::of);
        dialog.with("office", office);
        var seat = new Select<Integer>();
        seat.setLabel(words.say("register.form.seat"));
        seat.setItems(IntStream.rangeClosed(1, settings.get(Setting.BOARD_SEATS))
                .boxed()
                .toList());
        dialog.with("seat", seat);
        var casual = dialog.with("casual", new Checkbox(words.say("register.form.casual")));
        office.addValueChangeListener(change -> {
            seat.setVisible(change.getValue() == Office.DIRECTOR);
            casual.setVisible(change.getValue() == Office.DIRECTOR);
        });
        office.setValue(Office.DIRECTOR);
        var from = dialog.with("from", new DayField(words.say("register.form.from"), settings.today()));
        var last = new DayField(words.say("register.form.last-day"), null);
        last.setHelperText(words.say("register.form.last-day.help"));
        dialog.with("lastDay", last);
        dialog.ask(
                reason -> {
                    var director = office.getValue() == Office.DIRECTOR;
                    desk.appoint(
                            new Appointment(
                                    new NewPerson(
                                            name.getValue().strip(),
                                            ChangeDialog.emailOrNull(email),
                                            null,
                                            address.getValue().strip()),
                                    office.getValue(),
                                    director ? seat.getValue() : null,
                                    director && casual.getValue(),
                                    ChangeDialog.day("from", from),
                                    last.getValue()),
                            reason);
                },
                changed);
    }

    void endTerm(OfficerEntry officer, Runnable changed) {
        var dialog = new ChangeDialog(words.say("register.officers.end.of", officer.name()));
        var last = dialog.with("lastDay", new DayField(words.say("register.form.left"), settings.today()));
        dialog.ask(reason -> desk.endTerm(officer.id(), ChangeDialog.day("lastDay", last), reason), changed);
    }
}
