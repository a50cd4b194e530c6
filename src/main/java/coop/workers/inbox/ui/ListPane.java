package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ClientItemToggleEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.inbox.Columns;
import coop.workers.inbox.InboxDesk;
import coop.workers.inbox.Line;
import coop.workers.inbox.Listing;
import coop.workers.inbox.ListingAddress;
import coop.workers.inbox.Row;
import coop.workers.inbox.RowWords;
import coop.workers.inbox.Tidings;
import coop.workers.inbox.WholeStacks;
import coop.workers.inbox.WholeStacks.Outcome;
import coop.workers.inbox.WorkColumn;
import coop.workers.shell.EmptyState;
import coop.workers.shell.Signboard;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The list with what narrows it above and what can be done with its lines. Where it stands is for the page to say. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ListPane extends Section implements ChosenBar.Deeds {

    /** What the page does when something is asked for here. */
    interface Page {
        void list(Listing listing);

        void open(TaskId task);

        void rearranged(Columns columns);

        /** Work has changed hands from here. */
        void moved();
    }

    private final transient InboxDesk inbox;
    private final transient WholeStacks stacks;
    private final transient StacksUnderWay underWay;
    private final transient Supplier<LocalDate> today;
    private final Filters filters;
    private final ListNews news;
    private final WorkGrid grid;
    private final ChosenBar chosen = new ChosenBar(this);
    private final OutcomeList outcomes = new OutcomeList();
    private final StackProgress progress;
    /** Everything that matches, where all of it is chosen and the list shows only the first of it; else empty. */
    private transient List<Row> everything = List.of();

    private final Div empty = new Div();
    private transient @Nullable Page page;
    private @Nullable TaskId anchor;

    ListPane(
            InboxDesk inbox,
            WholeStacks stacks,
            RowWords words,
            Tidings tidings,
            Signboard signboard,
            StacksUnderWay underWay) {
        this.today = signboard::today;
        this.inbox = inbox;
        this.stacks = stacks;
        this.underWay = underWay;
        this.progress = new StackProgress(underWay, this::told);
        this.grid = new WorkGrid(inbox, words);
        this.filters = new Filters(inbox, listing -> page().list(listing));
        this.news = new ListNews(inbox, tidings, grid, this::refresh);
        addClassName("list");
        setAriaLabel(getTranslation("inbox.list"));
        empty.addClassName("nothing");
        add(filters, news, progress, outcomes, chosen, grid, empty);
        grid.onOpen(task -> page().open(task));
        grid.addSortListener(sort -> {
            if (sort.isFromClient()) {
                page().list(listing().orderedBy(WorkGrid.order(sort.getSortOrder())));
            }
        });
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                everything = List.of();
            }
            showChosen();
        });
        grid.onToggle(this::toggled);
        grid.addColumnReorderListener(event -> {
            if (event.isFromClient()) {
                rearranged(grid.columns().arranged(grid.withThoseLeftOut(columns(event.getColumns()))));
            }
        });
        grid.addColumnResizeListener(event -> resized(event.getResizedColumn()));
    }

    void attendTo(Page other) {
        page = other;
    }

    Filters filters() {
        return filters;
    }

    ListNews news() {
        return news;
    }

    /** Lists anew; what was chosen or told of another listing goes. */
    void show(Listing listing, Columns columns) {
        if (!listing.equals(listing())) {
            chooseNone();
            outcomes.clear();
            news.quieten();
        }
        grid.show(inbox.sheet(listing));
        if (!columns.equals(grid.columns())) {
            grid.show(columns);
        }
        grid.sortAs(listing);
        filters.show(listing);
        showChosen();
        showEmptiness();
    }

    /** Brings the same list up to date. */
    void refresh() {
        grid.show(inbox.sheet(listing()));
        news.offer(false);
        showChosen();
        showEmptiness();
    }

    Listing listing() {
        return grid.sheet().listing();
    }

    Columns columns() {
        return grid.columns();
    }

    void asCards(boolean wanted) {
        grid.asCards(wanted);
    }

    /** Shows as many of the columns as there is room for; all of them where {@code pixels} is 0. */
    void fit(int pixels) {
        grid.fit(pixels);
    }

    /** Marks the line at which somebody is, brings it into sight, and says which it is. */
    OptionalInt mark(TaskId task) {
        grid.mark(task);
        var line = lineOf(task);
        line.ifPresent(grid::bringIntoSight);
        return line;
    }

    @Nullable TaskId marked() {
        return grid.current();
    }

    OptionalInt lineOf(@Nullable TaskId task) {
        if (task == null) {
            return OptionalInt.empty();
        }
        return grid.listed(task)
                .map(entry -> inbox.lineOf(grid.sheet(), task, entry.row().urgency()))
                .filter(OptionalInt::isPresent)
                .orElseGet(() -> inbox.lineOf(grid.sheet(), task));
    }

    /** The work to do once that on {@code line} is gone. */
    Optional<Line.Entry> nearest(int line) {
        return inbox.nearest(grid.sheet(), line);
    }

    /** The work after the marked line, or before it where {@code by} is negative. */
    Optional<Line.Entry> step(int by) {
        return inbox.step(grid.sheet(), lineOf(grid.current()).orElse(-1), by);
    }

    void claimMarked() {
        Optional.ofNullable(grid.current())
                .flatMap(grid::listed)
                .ifPresent(entry -> told(stacks.claim(List.of(entry.row()))));
    }

    @Override
    public void claim() {
        move(chosenRows(), stacks::claim);
    }

    @Override
    public void release() {
        move(chosenRows(), stacks::release);
    }

    @Override
    public void assign() {
        var rows = chosenRows();
        new AssignDialog(rows.size(), stacks.mayBeGiven(rows), to -> move(rows, piece -> stacks.assign(piece, to)))
                .open();
    }

    @Override
    public void putOff() {
        var rows = chosenRows();
        DayDialog.toPutOff(rows.size(), today, day -> move(rows, piece -> stacks.putOff(piece, day)))
                .open();
    }

    @Override
    public void dueOn() {
        var rows = chosenRows();
        DayDialog.forDue(rows.size(), today, day -> move(rows, piece -> stacks.dueOn(piece, day)))
                .open();
    }

    @Override
    public void comment() {
        var rows = chosenRows();
        new CommentDialog(rows.size(), text -> {
                    var said = stacks.comment(text);
                    move(rows, said::apply);
                })
                .open();
    }

    @Override
    public void chooseAll() {
        everything = inbox.everything(listing());
        grid.asMultiSelect()
                .select(everything.stream()
                        .limit(InboxDesk.AT_ONCE)
                        .<Line>map(row -> new Line.Entry(row, ""))
                        .toList());
        showChosen();
    }

    @Override
    public void chooseNone() {
        everything = List.of();
        grid.deselectAll();
    }

    private List<Row> chosenRows() {
        return everything.isEmpty() ? grid.chosen() : everything;
    }

    /** A few at once, many piece by piece. */
    private void move(List<Row> rows, Function<List<Row>, List<Outcome>> deed) {
        if (rows.size() <= StacksUnderWay.PIECE) {
            told(deed.apply(rows));
        } else {
            outcomes.clear();
            underWay.move(rows, deed);
        }
    }

    private void told(List<Outcome> results) {
        outcomes.show(results);
        chooseNone();
        refresh();
        page().moved();
    }

    /** With the shift key, everything from the line toggled before becomes as this one. */
    private void toggled(ClientItemToggleEvent<Line> toggle) {
        if (!(toggle.getItem() instanceof Line.Entry entry)) {
            return;
        }
        var from = lineOf(anchor);
        var to = lineOf(entry.task());
        anchor = entry.task();
        if (!toggle.isShiftKey() || from.isEmpty() || to.isEmpty()) {
            return;
        }
        var first = Math.min(from.getAsInt(), to.getAsInt());
        var length = Math.min(Math.abs(from.getAsInt() - to.getAsInt()) + 1, InboxDesk.AT_ONCE);
        var range = inbox.lines(grid.sheet(), first, length).stream()
                .filter(Line.Entry.class::isInstance)
                .toList();
        if (toggle.isSelected()) {
            grid.asMultiSelect().select(range);
        } else {
            grid.asMultiSelect().deselect(range);
        }
    }

    private void showChosen() {
        chosen.show(
                everything.isEmpty() ? grid.getSelectedItems().size() : everything.size(),
                grid.sheet().work(),
                grid.sheet().isCutShort());
    }

    private void showEmptiness() {
        var nothing = grid.sheet().work() == 0;
        grid.setVisible(!nothing);
        empty.setVisible(nothing);
        empty.removeAll();
        if (nothing) {
            empty.add(emptyState());
        }
    }

    private Component emptyState() {
        if (listing().isFiltered()) {
            return new EmptyState(
                    getTranslation("inbox.empty.filtered"),
                    getTranslation("inbox.empty.filtered.explained"),
                    new Button(getTranslation("inbox.chip.clear"), click -> page().list(
                                    listing().unfiltered())));
        }
        var key = "inbox.empty." + ListingAddress.word(listing().scope());
        var all = new Place(Listing.MY_WORK.with(WorkFilter.Scope.ALL), null, null);
        return listing().scope() == WorkFilter.Scope.ALL
                ? new EmptyState(getTranslation(key), getTranslation(key + ".explained"))
                : new EmptyState(
                        getTranslation(key),
                        getTranslation(key + ".explained"),
                        new Anchor(all.address(), getTranslation("inbox.empty.look-around")));
    }

    private void resized(Grid.Column<Line> column) {
        WorkColumn.withKey(column.getKey()).ifPresent(resized -> pixels(column.getWidth())
                .ifPresent(width -> rearranged(grid.columns().resized(resized, width))));
    }

    private void rearranged(Columns columns) {
        grid.show(columns);
        page().rearranged(columns);
    }

    private static OptionalInt pixels(@Nullable String width) {
        return width != null && width.matches("\\d{1,5}(\\.\\d+)?px")
                ? OptionalInt.of((int) Math.round(Double.parseDouble(width.substring(0, width.length() - 2))))
                : OptionalInt.empty();
    }

    private static List<WorkColumn> columns(List<Grid.Column<Line>> columns) {
        return columns.stream()
                .filter(Component::isVisible)
                .flatMap(column -> WorkColumn.withKey(column.getKey()).stream())
                .toList();
    }

    private Page page() {
        if (page == null) {
            throw new IllegalStateException("nobody attends to the list");
        }
        return page;
    }
}
