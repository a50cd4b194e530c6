package coop.workers.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import coop.workers.organisation.Organisation;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.OrganisationLimits;
import coop.workers.organisation.ui.Histories.Particular;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Who we are. */
class OrganisationDetails extends ParticularRows {

    private static final List<Particular> PARTICULARS = List.of(
            Particular.of("name", Organisation::name),
            Particular.of("legalName", Organisation::legalName),
            Particular.of("registrationNumber", Organisation::registrationNumber),
            Particular.of("vatNumber", Organisation::vatNumber),
            Particular.of("address", Organisation::address),
            Particular.of("email", organisation -> organisation.email().value()),
            Particular.of("website", Organisation::website),
            Particular.of("yearEnd", organisation -> DateTimeFormatter.ofPattern(
                            "d MMMM", coop.workers.shell.Texts.WRITTEN_IN)
                    .format(organisation.yearEnd())),
            Particular.of("zone", organisation -> organisation.zone().getId()));

    private final transient OrganisationDesk desk;
    private final transient Histories histories;
    private final SerializableConsumer<String> saved;

    OrganisationDetails(OrganisationDesk desk, Histories histories, SerializableConsumer<String> saved) {
        this.desk = desk;
        this.histories = histories;
        this.saved = saved;
        show(PARTICULARS, desk.organisation(), histories);
        offer(desk.isOpenForWriting(), title(), this::edit, this::history);
    }

    private String title() {
        return getTranslation("organisation.details");
    }

    private HistoryList history() {
        return histories.of(PARTICULARS, desk.organisationHistory());
    }

    private void edit() {
        var now = desk.organisation();
        var name = text("name", now.name(), OrganisationLimits.NAME);
        var legalName = text("legalName", now.legalName(), OrganisationLimits.NAME);
        var number = text("registrationNumber", now.registrationNumber(), OrganisationLimits.REGISTRATION_NUMBER);
        var vatNumber = text("vatNumber", now.vatNumber(), OrganisationLimits.REGISTRATION_NUMBER);
        var address = new TextArea(label("address"));
        address.setValue(now.address());
        address.setHelperText(getTranslation("organisation.at-most", OrganisationLimits.ADDRESS));
        var email = new EmailField(label("email"));
        email.setValue(now.email().value());
        var website = text("website", now.website(), OrganisationLimits.WEBSITE);
        var yearEnd = new DayOfTheYear(label("yearEnd"));
        yearEnd.setValue(now.yearEnd());
        var zone = new ComboBox<ZoneId>(label("zone"));
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setValue(now.zone());
        var dialog = new ChangeDialog(title(), getTranslation("organisation.details.help"), history());
        dialog.with("name", name);
        dialog.with("legalName", legalName);
        dialog.with("registrationNumber", number);
        dialog.with("vatNumber", vatNumber);
        dialog.with("address", address);
        dialog.with("email", email);
        dialog.with("website", website);
        dialog.with("yearEnd", yearEnd);
        dialog.with("zone", zone);
        dialog.ask(
                reason -> desk.change(
                        new Organisation(
                                name.getValue().strip(),
                                legalName.getValue().strip(),
                                number.getValue().strip(),
                                vatNumber.getValue().strip(),
                                address.getValue().strip(),
                                address(email.getValue()),
                                website.getValue().strip(),
                                yearEnd.getValue(),
                                Optional.ofNullable(zone.getValue()).orElse(now.zone()),
                                now.bankAccountName(),
                                now.bankSortCode(),
                                now.bankAccountNumber()),
                        reason),
                () -> saved.accept(title()));
    }

    private static EmailAddress address(String typed) {
        return EmailAddress.parse(typed)
                .orElseThrow(() -> new Rejection(Problem.at("email", "organisation.problem.email")));
    }

    private TextField text(String key, String value, int most) {
        var field = new TextField(label(key));
        field.setValue(value);
        field.setHelperText(
                switch (key) {
                    case "name", "website", "vatNumber" -> getTranslation("organisation.field.%s.help".formatted(key));
                    default -> getTranslation("organisation.at-most", most);
                });
        return field;
    }

    private String label(String key) {
        return getTranslation("organisation.field." + key);
    }
}
