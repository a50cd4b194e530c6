package coop.workers.inbox.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.access.CurrentActor;
import coop.workers.inbox.Columns;
import coop.workers.inbox.InboxDesk;
import coop.workers.inbox.Listing;
import coop.workers.inbox.ListingAddress;
import coop.workers.inbox.RowWords;
import coop.workers.inbox.SavedView;
import coop.workers.inbox.SavedViewDesk;
import coop.workers.shell.Dates;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What can be done with the list as a whole. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class InboxMenu extends MenuBar {

    /** What the page does when something is asked for here. */
    interface Page {
        void rearranged(Columns columns);

        void useKeys(boolean wanted);

        boolean usesKeys();

        /** Opens a kept view, or the list as it opens. */
        void openView(@Nullable SavedView view);
    }

    private static final String PRINT = """
            this.classList.add('printing');
            addEventListener('afterprint', () => this.classList.remove('printing'), { once: true });
            print();
            """;

    private final transient InboxDesk inbox;
    private final transient SavedViewDesk savedViews;
    private final transient CurrentActor current;
    private final transient RowWords words;
    private final transient Dates dates;
    private final transient Clock clock;
    private final MenuItem forget;
    private transient @Nullable Page page;
    private Listing listing = Listing.MY_WORK;
    private Columns columns = Columns.USUAL;
    private @Nullable SavedView view;
    private @Nullable PrintSheet printed;

    InboxMenu(
            InboxDesk inbox, SavedViewDesk savedViews, CurrentActor current, RowWords words, Dates dates, Clock clock) {
        this.inbox = inbox;
        this.savedViews = savedViews;
        this.current = current;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addItem(getTranslation("inbox.columns"), click -> arrangeColumns());
        var more = addItem(new Icon("vaadin:ellipsis-dots-h"));
        more.setAriaLabel(getTranslation("inbox.more"));
        var items = more.getSubMenu();
        items.addItem(getTranslation("inbox.view.keep"), click -> keep());
        forget = items.addItem(getTranslation("inbox.view.forget"), click -> forget());
        items.addSeparator();
        items.addItem(getTranslation("inbox.csv"), click -> download());
        items.addItem(getTranslation("inbox.print"), click -> print());
        items.addSeparator();
        items.addItem(getTranslation("inbox.keys"), click -> showKeys());
    }

    void attendTo(Page other) {
        page = other;
    }

    void show(Place place, @Nullable SavedView open, Columns shown) {
        listing = place.listing();
        view = open;
        columns = shown;
        forget.setVisible(open != null && open.own());
    }

    void showKeys() {
        new KeysDialog(page().usesKeys(), page()::useKeys).open();
    }

    private void arrangeColumns() {
        new ColumnsDialog(columns, page()::rearranged).open();
    }

    private void keep() {
        new KeepDialog(current.get().roles(), (name, role) -> {
                    var id = savedViews.keep(name, role, listing, columns);
                    Notification.show(getTranslation("inbox.view.kept", name.strip()));
                    page().openView(savedViews.open(id));
                })
                .open();
    }

    private void forget() {
        var gone = view;
        if (gone == null) {
            return;
        }
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("inbox.view.forget.title", gone.name()));
        ask.setText(
                getTranslation(gone.sharedWith() == null ? "inbox.view.forget.explained" : "inbox.view.forget.shared"));
        ask.setConfirmText(getTranslation("inbox.view.forget.do"));
        ask.setCancelText(getTranslation("inbox.cancel"));
        ask.setCancelable(true);
        ask.addConfirmListener(confirmed -> {
            savedViews.forget(gone.id());
            Notification.show(getTranslation("inbox.view.forgotten", gone.name()));
            page().openView(null);
        });
        ask.open();
    }

    private void download() {
        getUI().ifPresent(ui -> ui.getPage().setLocation(spreadsheetAddress()));
    }

    /** Where the file comes from: the same parameters as the list, and its columns. */
    String spreadsheetAddress() {
        var parameters = new LinkedHashMap<>(ListingAddress.parameters(listing));
        parameters.put("columns", List.of(columns.written()));
        return new Location(Place.ROUTE + "/list.csv", new QueryParameters(parameters)).getPathWithQueryParameters();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        clearPrinter();
    }

    private void clearPrinter() {
        if (printed != null) {
            printed.removeFromParent();
        }
    }

    private void print() {
        clearPrinter();
        var rows = inbox.all(listing);
        var number = inbox.count(listing);
        var title = view == null ? getTranslation("inbox.scope." + ListingAddress.word(listing.scope())) : view.name();
        var sheet = new PrintSheet(
                getTranslation("inbox.printed", title, dates.moment(clock.instant())),
                rows.size() < number
                        ? getTranslation("inbox.printed.first", rows.size(), Numbers.upTo(number, getLocale()))
                        : null,
                columns,
                rows,
                words);
        printed = sheet;
        getUI().ifPresent(ui -> ui.add(sheet));
        sheet.getElement().executeJs(PRINT);
    }

    private Page page() {
        if (page == null) {
            throw new IllegalStateException("nobody attends to the menu");
        }
        return page;
    }
}
