package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.CaseFile;
import coop.workers.shell.Choices;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.SearchAddress;
import coop.workers.shell.SearchBox;
import coop.workers.shell.Sentences;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Every case that the reader may see, newest first, to be searched. */
@Route("cases")
@PermitAll
@Menu(order = 20, icon = "vaadin:folder-open-o", title = "inbox.cases.title")
class CasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "cases";

    /** What stands in the address when closed cases are shown too. */
    private static final String ALL = "all";

    private final transient CaseDesk cases;
    private final transient ProcessLibrary library;
    private final transient Sentences sentences;
    private final transient Dates dates;
    private SearchAddress address = new SearchAddress(PATH, "", "", "1");
    private final SearchBox search =
            new SearchBox(getTranslation("inbox.cases.search"), typed -> address.searching(typed)
                    .open());
    private final Div list = new Div();

    CasesView(CaseDesk cases, ProcessLibrary library, Sentences sentences, Dates dates) {
        this.cases = cases;
        this.library = library;
        this.sentences = sentences;
        this.dates = dates;
        addClassName("cases");
        add(
                new PageHeading(getTranslation("inbox.cases.title")).explained(getTranslation("inbox.cases.help")),
                search,
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.cases.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SearchAddress.in(PATH, event.getLocation());
        search.setValue(address.search());
        showList();
    }

    private void showList() {
        var openOnly = !address.choice().equals(ALL);
        var open = cases.count(address.search(), true);
        var all = cases.count(address.search(), false);
        var total = openOnly ? open : all;
        var page = Pager.pageOf(address.page(), total);
        list.removeAll();
        list.add(new Choices(getTranslation("inbox.cases.which"))
                .with(
                        getTranslation("inbox.cases.open", open),
                        address.choosing("").toString(),
                        openOnly)
                .with(
                        getTranslation("inbox.cases.all", all),
                        address.choosing(ALL).toString(),
                        !openOnly));
        if (total == 0) {
            list.add(nothing(all));
        } else {
            list.add(table(cases.find(address.search(), openOnly, Pager.first(page), Pager.PAGE).stream(), !openOnly));
        }
        list.add(new Pager(page, total, number -> address.page(number).toString()));
    }

    /** @param all how many there are, closed ones with them */
    private EmptyState nothing(int all) {
        var reason = all > 0 ? "closed" : address.search().isBlank() ? "none" : "search";
        return new EmptyState(
                getTranslation("inbox.cases.empty." + reason), getTranslation("inbox.cases.empty." + reason + ".help"));
    }

    private static Stream<String> columns(boolean withClosed) {
        return Stream.of("case", "process", "status", "opened", "closed")
                .filter(column -> withClosed || !column.equals("closed"));
    }

    private Component table(Stream<CaseFile> files, boolean withClosed) {
        var names = library.processNames();
        var headings = new NativeTableRow();
        columns(withClosed)
                .map(column -> new NativeTableHeaderCell(getTranslation("inbox.cases." + column)))
                .forEach(cell -> {
                    cell.getElement().setAttribute("scope", "col");
                    headings.add(cell);
                });
        var rows = new NativeTableBody();
        files.forEach(file -> rows.add(row(file, names, withClosed)));
        var table = new NativeTable(new NativeTableHeader(headings), rows);
        table.addClassName("list-table");
        table.getElement().setAttribute("aria-label", getTranslation("inbox.cases.title"));
        return table;
    }

    private NativeTableRow row(CaseFile file, Map<ProcessKey, String> names, boolean withClosed) {
        var number = new Anchor(CaseNavigation.toCase(file.number()), file.title());
        var detail = new Div(file.number().value());
        detail.addClassName("detail");
        var what = new NativeTableCell(number, detail);
        what.addClassName("what");
        var row = new NativeTableRow(
                what,
                new NativeTableCell(Objects.requireNonNullElseGet(
                        names.get(new ProcessKey(file.process())), () -> getTranslation(file.process() + ".process"))),
                new NativeTableCell(sentences.of(file.status())),
                day(dates.day(file.openedAt())));
        if (withClosed) {
            row.add(day(file.closedAt() == null ? "" : dates.day(file.closedAt())));
        }
        return row;
    }

    private static NativeTableCell day(String day) {
        var cell = new NativeTableCell(day);
        cell.addClassName("day");
        return cell;
    }
}
