package coop.workers.money.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.money.ImportedStatement;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.StatementDesk;
import coop.workers.money.WaitingLine;
import coop.workers.money.bank.StatementReader;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.Sentences;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Watch;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Bank statements: taken in here; what came of each; lines that a person must look at. */
@Route(MoneyNavigation.BANK)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
class BankView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LINES_AT_ONCE = 25;

    private final transient StatementDesk desk;
    private final transient Sentences sentences;
    private final transient MoneyWords words;
    private final boolean handling;
    private final StatusLine status = new StatusLine();
    private final Div aside = new Div();
    private final Div files = new Div();
    private boolean working;
    private final Watch watch = new Watch(this, Watch.EVERY_SECOND, this::look);
    private MoneyAddress address = new MoneyAddress(MoneyNavigation.BANK, Map.of());

    BankView(StatementDesk desk, InvoiceDesk invoices, Sentences sentences, MoneyWords words) {
        this.desk = desk;
        this.sentences = sentences;
        this.words = words;
        this.handling = invoices.isOpenForHandling();
        addClassName("bank");
        var heading = new PageHeading(
                        getTranslation("money.bank.title"),
                        new Anchor(MoneyNavigation.LAYOUTS, getTranslation("money.bank.layouts")))
                .explained(getTranslation("money.bank.help"));
        add(heading, new MoneyPlaces(MoneyNavigation.BANK));
        if (handling) {
            add(new StatementDrop(
                    getTranslation("money.bank.add"),
                    getTranslation("money.bank.limits", StatementReader.MAX_MEGABYTES),
                    this::take));
        }
        add(status, aside, files);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("money.bank.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = MoneyAddress.in(MoneyNavigation.BANK, event.getLocation());
        status.say("");
        if (isAttached()) {
            show();
        }
    }

    private void take(String name, byte[] content) {
        var known = desk.isKnown(content);
        var imported = desk.take(name, content);
        show();
        status.say(
                known
                        ? same(name, imported.get(0))
                        : String.join(" ", imported.stream().map(this::outcome).toList()));
    }

    private String same(String name, ImportedStatement before) {
        return getTranslation(
                "money.bank.same", name, before.name(), words.dates().moment(before.importedAt()), before.importedBy());
    }

    /** What came of a file, in one line. */
    private String outcome(ImportedStatement file) {
        if (!file.finished()) {
            return getTranslation("money.bank.begun", file.name(), file.lines());
        }
        return getTranslation(
                "money.bank.outcome",
                file.name(),
                file.format(),
                file.fresh(),
                file.known(),
                file.matched(),
                file.bad());
    }

    private void show() {
        showAside();
        showFiles();
    }

    /** A long file is worked through while people go on; says whether one still is. */
    private boolean look() {
        show();
        return working;
    }

    private void showAside() {
        aside.removeAll();
        var waiting = desk.countWaiting();
        if (waiting == 0) {
            return;
        }
        aside.add(new Section(
                new H2(getTranslation("money.bank.aside", waiting)),
                new Paragraph(getTranslation("money.bank.aside.help")),
                new LinesAside(desk.waiting(0, LINES_AT_ONCE), sentences, handling ? this::settle : null)));
        if (waiting > LINES_AT_ONCE) {
            aside.add(new Paragraph(getTranslation("money.bank.aside.more", waiting - LINES_AT_ONCE)));
        }
    }

    private void settle(WaitingLine waiting) {
        desk.settle(waiting.file(), waiting.line().position());
        show();
        status.say(getTranslation("money.bank.aside.said", waiting.line().position()));
    }

    private void showFiles() {
        files.removeAll();
        working = false;
        var total = desk.countFiles();
        var page = address.page(1, total);
        files.add(new H2(getTranslation("money.bank.files")));
        if (total == 0) {
            files.add(new EmptyState(getTranslation("money.bank.none"), getTranslation("money.bank.none.help")));
            return;
        }
        var shown = desk.files(Pager.first(page), Pager.PAGE);
        files.add(table(shown), new Pager(page, total, number -> address.page(number)
                .toString()));
        working = shown.stream().anyMatch(file -> !file.finished());
        if (working) {
            watch.begin();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    private Component table(List<ImportedStatement> page) {
        var table = new MoneyTable(getTranslation("money.bank.files"))
                .text(getTranslation("money.bank.column.file"))
                .text(getTranslation("money.bank.column.taken-in"))
                .figure(getTranslation("money.bank.column.fresh"))
                .figure(getTranslation("money.bank.column.known"))
                .figure(getTranslation("money.bank.column.matched"))
                .figure(getTranslation("money.bank.column.bad"));
        for (var file : page) {
            var format = new Span(
                    file.finished()
                            ? file.format()
                            : getTranslation("money.bank.working", file.format(), file.done(), file.lines()));
            format.addClassName("detail");
            table.row(
                    new Div(new Span(file.name()), format),
                    new Span(getTranslation(
                            "money.bank.taken-in", words.dates().moment(file.importedAt()), file.importedBy())),
                    new Span(Integer.toString(file.fresh())),
                    new Span(Integer.toString(file.known())),
                    new Span(Integer.toString(file.matched())),
                    new Span(Integer.toString(file.bad())));
        }
        return table;
    }
}
