package coop.workers.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.funding.Asked;
import coop.workers.funding.Connection;
import coop.workers.funding.FunderDesk;
import coop.workers.funding.FunderDesk.Row;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.NewOpportunity;
import coop.workers.groups.Groups.Group;
import coop.workers.money.IncomeKind;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.DayField;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where somebody of a group registers money that could be asked for, and sees at once how much would hang on it. */
@Route(FundingNavigation.REGISTER)
@PermitAll
class RegisterView extends Div implements HasDynamicTitle {

    private static final int NAME = 200;
    private static final int TEXT = 4000;

    private final transient FundingDesk desk;
    private final transient FunderDesk funders;
    private final transient Texts texts;
    private final transient Dates dates;
    private final ProblemList problems = new ProblemList();
    private final ComboBox<Row> funder = new ComboBox<>(getTranslation("funding.paper.funder"));
    private final TextField programme = new TextField(getTranslation("funding.form.programme"));
    private final TextField title = new TextField(getTranslation("funding.form.title"));
    private final TextArea summary = new TextArea(getTranslation("funding.form.summary"));
    private final RadioButtonGroup<IncomeKind> kind = new RadioButtonGroup<>(getTranslation("funding.form.kind"));
    private final Checkbox restricted = new Checkbox(getTranslation("funding.form.restricted"));
    private final PoundsField amount = new PoundsField(getTranslation("funding.form.amount"));
    private final TextField currency = new TextField(getTranslation("funding.form.currency"));
    private final BigDecimalField foreign = new BigDecimalField(getTranslation("funding.form.foreign"));
    private final DayField rateOn = new DayField(getTranslation("funding.form.rate-day"), null);
    private final DayField deadline = new DayField(getTranslation("funding.form.deadline"), null);
    private final Checkbox rolling = new Checkbox(getTranslation("funding.form.rolling"));
    private final IntegerField effort = new IntegerField(getTranslation("funding.form.effort"));
    private final Select<Group> group = new Select<>();
    private final RadioButtonGroup<Connection> connection =
            new RadioButtonGroup<>(getTranslation("funding.form.connection"));
    private final TextArea connectionWords = new TextArea(getTranslation("funding.form.connection-words"));
    private final Div gauge = new Div();
    private final Button save = new Button(getTranslation("funding.register.do"));

    RegisterView(FundingDesk desk, FunderDesk funders, Texts texts, Dates dates) {
        this.desk = desk;
        this.funders = funders;
        this.texts = texts;
        this.dates = dates;
        addClassNames("funding", "funding-register");
        fit();
        listen();
        save.addClickListener(click -> register());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        var form = new Div(
                problems,
                beside(funder, new Button(getTranslation("funding.funder.new"), click -> newFunder())),
                programme,
                title,
                summary,
                kind,
                restricted,
                beside(amount, currency),
                beside(foreign, rateOn),
                beside(deadline, effort),
                rolling,
                group,
                connection,
                connectionWords,
                save);
        form.addClassName("stack");
        gauge.addClassName("funding-beside");
        var both = new Div(form, gauge);
        both.addClassName("funding-columns");
        add(
                new PageHeading(getTranslation("funding.register"))
                        .explained(getTranslation("funding.register.explained")),
                both);
        showGauge();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.register");
    }

    private static Div beside(Component... parts) {
        var row = new Div(parts);
        row.addClassName("funding-row");
        return row;
    }

    private void fit() {
        funder.setItems(
                query -> funders.list(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        funder.setItemLabelGenerator(Row::name);
        programme.setMaxLength(NAME);
        title.setMaxLength(NAME);
        title.setHelperText(getTranslation("funding.form.title.help"));
        summary.setMaxLength(TEXT);
        kind.setItems(IncomeKind.GRANT, IncomeKind.DONATION, IncomeKind.SPONSORSHIP, IncomeKind.CONTRACT);
        kind.setItemLabelGenerator(each -> getTranslation("funding.kind." + each.name()));
        kind.setValue(IncomeKind.GRANT);
        currency.setMaxLength(3);
        currency.setValue(Asked.STERLING);
        rolling.setValue(false);
        effort.setMin(1);
        effort.setHelperText(getTranslation("funding.form.effort.help"));
        var groups = desk.ownGroups();
        group.setLabel(getTranslation("funding.form.group"));
        group.setItems(groups);
        group.setItemLabelGenerator(Group::name);
        group.setValue(groups.isEmpty() ? null : groups.get(0));
        connection.setItems(Connection.values());
        connection.setItemLabelGenerator(each -> getTranslation("funding.form.connection." + each.name()));
        connection.setValue(Connection.NONE);
        connectionWords.setMaxLength(TEXT);
        problems.with("funder", funder)
                .with("programme", programme)
                .with("title", title)
                .with("summary", summary)
                .with("kind", kind)
                .with("restricted", restricted)
                .with("amount", amount)
                .with("currency", currency)
                .with("foreign", foreign)
                .with("rateOn", rateOn)
                .with("deadline", deadline)
                .with("effortDays", effort)
                .with("group", group)
                .with("connection", connection)
                .with("connectionWords", connectionWords);
    }

    private void listen() {
        funder.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                var known = desk.known(change.getValue().id());
                connection.setValue(known.connection());
                connectionWords.setValue(known.words());
            }
            showGauge();
        });
        amount.addValueChangeListener(change -> showGauge());
        restricted.addValueChangeListener(change -> showGauge());
        currency.addValueChangeListener(change -> showForeign());
        connection.addValueChangeListener(change -> connectionWords.setVisible(change.getValue() != Connection.NONE));
        connectionWords.setVisible(false);
        showForeign();
    }

    private void showForeign() {
        var other = !currencyTyped().equals(Asked.STERLING);
        foreign.setVisible(other);
        rateOn.setVisible(other);
    }

    private String currencyTyped() {
        return currency.getValue().strip().toUpperCase(Locale.ROOT);
    }

    private void showGauge() {
        gauge.removeAll();
        gauge.add(new H2(getTranslation("funding.paper.gauge")));
        var chosen = funder.getValue();
        var sum = amount.typed();
        if (chosen == null || sum.isEmpty()) {
            gauge.add(new Paragraph(getTranslation("funding.gauge.wait")));
            return;
        }
        gauge.add(new GaugePicture(desk.gauge(chosen.id(), sum.get(), restricted.getValue()), texts, dates));
    }

    private void newFunder() {
        new NewFunderDialog(getTranslation("funding.funder.new"), null)
                .enter(funders, id -> funder.setValue(funders.row(id)));
    }

    private void register() {
        try {
            FundingNavigation.open(desk.register(typed()));
        } catch (Rejection refused) {
            problems.show(refused.problems());
            save.setEnabled(true);
        }
    }

    /** @throws Rejection with what is missing, before the desk sees it */
    private NewOpportunity typed() {
        var missing = new ArrayList<Problem>();
        require(missing, "funder", funder.getValue());
        require(missing, "deadline", deadline.getValue());
        require(missing, "group", group.getValue());
        if (amount.typed().isEmpty()) {
            missing.add(Problem.at("amount", "funding.problem.no-amount"));
        }
        if (!missing.isEmpty()) {
            throw new Rejection(missing);
        }
        var other = !currencyTyped().equals(Asked.STERLING);
        return new NewOpportunity(
                funder.getValue().id(),
                programme.getValue(),
                title.getValue(),
                summary.getValue(),
                kind.getValue(),
                restricted.getValue(),
                new Asked(
                        amount.amount("amount"),
                        currencyTyped(),
                        other ? foreign.getValue() : null,
                        other ? rateOn.getValue() : null),
                deadline.getValue(),
                rolling.getValue(),
                Objects.requireNonNullElse(effort.getValue(), 0),
                group.getValue().key(),
                connection.getValue(),
                connectionWords.getValue());
    }

    private static void require(List<Problem> missing, String field, @Nullable Object value) {
        if (value == null) {
            missing.add(Problem.at(field, "funding.problem.required"));
        }
    }
}
