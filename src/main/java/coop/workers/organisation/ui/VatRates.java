package coop.workers.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import coop.workers.organisation.Change;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.VatRate;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rates of VAT, each with its first day. */
class VatRates extends Div {

    private final transient OrganisationDesk desk;
    private final transient Histories histories;
    private final SerializableConsumer<String> saved;

    VatRates(OrganisationDesk desk, Histories histories, SerializableConsumer<String> saved) {
        this.desk = desk;
        this.histories = histories;
        this.saved = saved;
        addClassName("rates");
        var list = new UnorderedList();
        inForce(desk.vatRates()).forEach(rate -> list.add(new ListItem(histories.shown(rate))));
        var actions = new Div();
        actions.addClassName("actions");
        actions.add(
                desk.isOpenForMoney()
                        ? new Button(getTranslation("organisation.vat.enter"), click -> enter())
                        : new Button(
                                getTranslation("organisation.history"),
                                click -> new HistoryDialog(title(), history()).open()));
        add(new Div(new Paragraph(getTranslation("organisation.vat.help")), list), actions);
    }

    /** Of two for the same day the later entered holds; latest day first. */
    private static List<VatRate> inForce(List<Change<VatRate>> latestEnteredFirst) {
        return latestEnteredFirst.stream()
                .map(Change::value)
                .collect(Collectors.toMap(VatRate::validFrom, rate -> rate, (entered, before) -> entered))
                .values()
                .stream()
                .sorted(Comparator.comparing(VatRate::validFrom).reversed())
                .toList();
    }

    private String title() {
        return getTranslation("organisation.vat");
    }

    private HistoryList history() {
        return histories.ofRates(desk.vatRates());
    }

    private void enter() {
        var perCent = new TextField(getTranslation("organisation.vat.perCent"));
        perCent.setHelperText(getTranslation("organisation.vat.perCent.help"));
        var from = new DayField(getTranslation("organisation.vat.validFrom"), null);
        var dialog = new ChangeDialog(title(), getTranslation("organisation.vat.help"), history());
        dialog.with("perCent", perCent);
        dialog.with("validFrom", from);
        dialog.ask(
                reason -> desk.enter(new VatRate(day(from), rate(perCent.getValue())), reason),
                () -> saved.accept(title()));
    }

    private static LocalDate day(DayField from) {
        return Optional.ofNullable(from.getValue())
                .orElseThrow(() -> new Rejection(Problem.at("validFrom", "organisation.problem.day")));
    }

    private static BigDecimal rate(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("\\d{1,3}(\\.\\d{1,4})?"))
                .map(BigDecimal::new)
                .orElseThrow(() -> new Rejection(Problem.at("perCent", "organisation.problem.vat-rate")));
    }
}
