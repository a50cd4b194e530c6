package coop.workers.money.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.StatementDesk;
import coop.workers.money.bank.CsvLayout;
import coop.workers.money.bank.StatementReader;
import coop.workers.shell.PageHeading;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How banks lay out their CSV files: what the office knows, and how to describe another by a file of that bank. */
@Route(MoneyNavigation.LAYOUTS)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
class LayoutsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StatementDesk desk;
    private final boolean handling;
    private final StatusLine status = new StatusLine();
    private final Div described = new Div();
    private final Div known = new Div();

    LayoutsView(StatementDesk desk, InvoiceDesk invoices) {
        this.desk = desk;
        this.handling = invoices.isOpenForHandling();
        addClassName("layouts");
        var back = new Anchor(MoneyNavigation.BANK, getTranslation("money.layouts.back"));
        back.addClassName("back");
        add(
                back,
                new PageHeading(getTranslation("money.bank.layouts")).explained(getTranslation("money.layouts.help")),
                status);
        if (handling) {
            add(new Section(
                    new H2(getTranslation("money.layouts.describe")),
                    new Paragraph(getTranslation("money.layouts.describe.help")),
                    new StatementDrop(
                            getTranslation("money.layouts.choose"),
                            getTranslation("money.layouts.limits", StatementReader.MAX_MEGABYTES),
                            this::sample),
                    described));
        }
        add(known);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("money.bank.layouts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        status.say("");
        described.removeAll();
        show();
    }

    private void sample(String name, byte[] content) {
        var sample = desk.sample(name, content);
        described.removeAll();
        described.add(new LayoutFields(desk, sample, name, content, this::kept));
    }

    private void kept(CsvLayout layout) {
        described.removeAll();
        show();
        status.say(getTranslation("money.layouts.kept", layout.name()));
    }

    private void show() {
        known.removeAll();
        var table = new MoneyTable(getTranslation("money.layouts.known"))
                .text(getTranslation("money.layouts.name"))
                .text(getTranslation("money.layouts.date"))
                .text(getTranslation("money.layouts.amount"))
                .text(getTranslation("money.layouts.texts"));
        desk.layouts()
                .forEach(layout -> table.row(
                        layout.name(),
                        "%s (%s)".formatted(layout.date(), layout.datePattern()),
                        Stream.of(layout.amount(), layout.in(), layout.out())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", ")),
                        Stream.concat(Stream.of(layout.party()), layout.references().stream())
                                .filter(column -> !column.isEmpty())
                                .collect(Collectors.joining(", "))));
        known.add(new Section(new H2(getTranslation("money.layouts.known")), table));
    }
}
