package coop.workers.organisation.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import coop.workers.organisation.BankAccount;
import coop.workers.organisation.Organisation;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.ui.Histories.Particular;
import java.util.List;

/** Where members pay to; the treasurer's to change as well. */
class BankDetails extends ParticularRows {

    private static final List<Particular> PARTICULARS = List.of(
            Particular.of("bankAccountName", Organisation::bankAccountName),
            Particular.of("bankSortCode", Organisation::bankSortCode),
            Particular.of("bankAccountNumber", Organisation::bankAccountNumber));

    private final transient OrganisationDesk desk;
    private final transient Histories histories;
    private final SerializableConsumer<String> saved;

    BankDetails(OrganisationDesk desk, Histories histories, SerializableConsumer<String> saved) {
        this.desk = desk;
        this.histories = histories;
        this.saved = saved;
        show(PARTICULARS, desk.organisation(), histories);
        offer(desk.isOpenForMoney(), title(), this::edit, this::history);
    }

    private String title() {
        return getTranslation("organisation.bank");
    }

    private HistoryList history() {
        return histories.of(PARTICULARS, desk.organisationHistory());
    }

    private void edit() {
        var now = desk.organisation().bank();
        var name = text("bankAccountName", now.name());
        var sortCode = text("bankSortCode", now.sortCode());
        sortCode.setHelperText(getTranslation("organisation.field.bankSortCode.help"));
        var number = text("bankAccountNumber", now.number());
        number.setHelperText(getTranslation("organisation.field.bankAccountNumber.help"));
        var dialog = new ChangeDialog(title(), getTranslation("organisation.bank.help"), history());
        dialog.with("bankAccountName", name);
        dialog.with("bankSortCode", sortCode);
        dialog.with("bankAccountNumber", number);
        dialog.ask(
                reason -> desk.change(new BankAccount(name.getValue(), sortCode.getValue(), number.getValue()), reason),
                () -> saved.accept(title()));
    }

    private TextField text(String key, String value) {
        var field = new TextField(getTranslation("organisation.field." + key));
        field.setValue(value);
        return field;
    }
}
