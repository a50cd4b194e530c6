package coop.workers.money.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.NewInvoice;
import coop.workers.money.Payer;
import coop.workers.money.Supply;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterEntry;
import coop.workers.register.StatutoryRegister;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice by hand, for what is no subscription: sponsorship, a contract. A second click issues no second one. */
@Route(MoneyNavigation.NEW_INVOICE)
@RolesAllowed("TREASURER")
class NewInvoiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_NAME = 200;

    private final transient InvoiceDesk desk;
    private final transient Settings settings;
    private final transient MoneyWords words;
    private final String key = "by-hand-" + UUID.randomUUID();
    private final ProblemList problems = new ProblemList();
    private final MemberChoice member;
    private final TextField name = new TextField(getTranslation("money.new.name"));
    private final TextArea address = new TextArea(getTranslation("money.new.address"));
    private final EmailField email = new EmailField(getTranslation("money.new.email"));
    private final DayField taxPoint;
    private final Div lines = new Div();
    private final List<InvoiceLineFields> written = new ArrayList<>();
    private final Paragraph sum = new Paragraph();
    private final Button issue = new Button(getTranslation("money.new.issue"));

    NewInvoiceView(InvoiceDesk desk, StatutoryRegister register, Settings settings, MoneyWords words) {
        this.desk = desk;
        this.settings = settings;
        this.words = words;
        addClassName("new-invoice");
        member = new MemberChoice(getTranslation("money.new.member"), register, settings.today());
        member.setHelperText(getTranslation("money.new.member.help"));
        member.addValueChangeListener(chosen -> fillIn(chosen.getValue()));
        taxPoint = new DayField(getTranslation("money.invoice.fact.tax-point"), settings.today());
        taxPoint.setHelperText(getTranslation("money.new.tax-point.help"));
        taxPoint.addValueChangeListener(change -> reckon());
        name.setMaxLength(LONGEST_NAME);
        address.setMaxLength(InvoiceDesk.LONGEST_TEXT);
        address.setMinRows(3);
        name.setRequiredIndicatorVisible(true);
        address.setRequiredIndicatorVisible(true);
        sum.addClassName("sum");
        sum.getElement().setAttribute("aria-live", "polite");
        issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        issue.setDisableOnClick(true);
        issue.addClickListener(click -> issue());
        problems.with("payer", name).with("email", email).with("taxPoint", taxPoint);
        var back = new Anchor(MoneyNavigation.INVOICES, getTranslation("money.invoice.back"));
        back.addClassName("back");
        add(
                back,
                new PageHeading(getTranslation("money.new.title")).explained(getTranslation("money.new.help")),
                problems,
                payer(),
                what());
    }

    private Section payer() {
        var fields = new Div(member, name, address, email);
        fields.addClassName("stack");
        return new Section(new H2(getTranslation("money.new.payer")), fields);
    }

    private Section what() {
        lines.addClassName("lines");
        addLine();
        var more = new Button(getTranslation("money.new.line"), click -> addLine());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Section(new H2(getTranslation("money.new.what")), taxPoint, lines, more, sum, issue);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("money.new.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.isOpenForHandling()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void fillIn(@Nullable RegisterEntry chosen) {
        if (chosen == null) {
            return;
        }
        name.setValue(chosen.name());
        address.setValue(chosen.postalAddress());
        chosen.notified().stream().findFirst().ifPresent(notified -> email.setValue(notified.address()));
    }

    private void addLine() {
        var line = new InvoiceLineFields(this::reckon, this::remove);
        written.add(line);
        lines.add(line);
        problems.with("description", written.get(0).description())
                .with("net", written.get(0).net());
        reckon();
    }

    private void remove(InvoiceLineFields line) {
        written.remove(line);
        lines.remove(line);
        reckon();
    }

    /** What it comes to with the VAT of the tax point. */
    private void reckon() {
        written.forEach(line -> line.removable(written.size() > 1));
        var rate = settings.vatRateOn(day());
        var net = Money.ZERO;
        var vat = Money.ZERO;
        for (var line : written) {
            net = net.plus(line.amount());
            vat = vat.plus(line.supply() == Supply.TAXABLE ? line.amount().times(rate.movePointLeft(2)) : Money.ZERO);
        }
        sum.setText(getTranslation(
                "money.new.sum",
                net.toString(),
                vat.toString(),
                words.rate(Supply.TAXABLE, rate),
                net.plus(vat).toString()));
    }

    private LocalDate day() {
        return Optional.ofNullable(taxPoint.getValue()).orElseGet(settings::today);
    }

    private void issue() {
        try {
            var issued = desk.issue(new NewInvoice(
                    key,
                    new Payer(
                            member.getValue() == null ? null : member.getValue().number(),
                            name.getValue().strip(),
                            address.getValue().strip(),
                            emailOrNull()),
                    null,
                    day(),
                    written.stream().map(InvoiceLineFields::written).toList()));
            getUI().ifPresent(ui -> ui.navigate(MoneyNavigation.to(issued.number())));
        } catch (Rejection refused) {
            problems.show(refused.problems());
            issue.setEnabled(true);
        }
    }

    private @Nullable EmailAddress emailOrNull() {
        return email.getValue().isBlank()
                ? null
                : EmailAddress.parse(email.getValue())
                        .orElseThrow(() -> new Rejection(Problem.at("email", "money.problem.email")));
    }
}
