package coop.workers.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.grid.ClientItemToggleEvent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import coop.workers.inbox.Columns;
import coop.workers.inbox.InboxDesk;
import coop.workers.inbox.Line;
import coop.workers.inbox.Listing;
import coop.workers.inbox.ListingAddress;
import coop.workers.inbox.Row;
import coop.workers.inbox.RowWords;
import coop.workers.inbox.Sheet;
import coop.workers.inbox.WorkColumn;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkFilter.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list itself: lines as a table with columns, or as cards where there is little room. Reads a page at a time. */
class WorkGrid extends Grid<Line> {

    private static final String CARD = "card";

    /** In pixels: the column of check boxes, and what a bar for scrolling takes. */
    private static final int CHECK_BOX = 60;

    /** So many lines a window remembers of what it was shown, to tell what has become of them. */
    private static final int REMEMBERED = 400;

    private static final String LINK = """
            <a class="open" href="task/${item.task}" tabindex="0" @click="${event => {
              if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) { event.preventDefault(); open(); }
            }}">${item.text}</a>
            """;

    /** A window that opens with work beside the list is told of the line before the list stands in it. */
    private static final String BRING_INTO_SIGHT = """
            const bring = frames => {
              if (!this.$) {
                if (frames > 0) { requestAnimationFrame(() => bring(frames - 1)); }
              } else if (!($0 >= this._firstVisibleIndex && $0 <= this._lastVisibleIndex)) {
                this.scrollToIndex(Math.max(0, $0 - 2));
              }
            };
            bring(120);
            """;

    /** Vaadin names the check boxes on their hosts, where nobody who listens hears it. */
    private static final String NAME_CHECK_BOXES = """
            const column = this.querySelector('vaadin-grid-flow-selection-column');
            const row = column._defaultRenderer;
            column._defaultRenderer = function (root, ...rest) {
              row.call(this, root, ...rest);
              const box = root.querySelector('vaadin-checkbox');
              if (box) { box.accessibleName = $0; }
            };
            column.headerRenderer = root => { root.innerHTML = ''; const said = document.createElement('span');
              said.className = 'unseen'; said.textContent = $1; root.append(said); };
            this.requestContentUpdate();
            """;

    private final transient InboxDesk inbox;
    private final transient RowWords words;
    private final Map<TaskId, Line.Entry> seen = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TaskId, Line.Entry> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Sheet sheet;
    private Columns columns = Columns.USUAL;
    private @Nullable TaskId current;
    private boolean cards;
    private int room;
    private Consumer<TaskId> opened = task -> {};

    WorkGrid(InboxDesk inbox, RowWords words) {
        this.inbox = inbox;
        this.words = words;
        this.sheet = new Sheet(Listing.MY_WORK, Map.of());
        addClassName("lines");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        setAriaLabel(getTranslation("inbox.list"));
        setMultiSort(true, MultiSortPriority.APPEND, true);
        setColumnReorderingAllowed(true);
        setPartNameGenerator(this::parts);
        chooseByCheckBox();
        Arrays.stream(WorkColumn.values()).forEach(this::addColumn);
        addCard();
        addItemClickListener(click -> openIfWork(click.getItem()));
        setDataProvider(new CallbackDataProvider<>(this::fetch, query -> sheet.lines(), Line::id));
        show(columns);
    }

    private void chooseByCheckBox() {
        var model = (GridMultiSelectionModel<Line>) setSelectionMode(SelectionMode.MULTI);
        model.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        setItemSelectableProvider(Line.Entry.class::isInstance);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(NAME_CHECK_BOXES, getTranslation("inbox.choose"), getTranslation("inbox.choose.column"));
    }

    /** Shows another sheet, from what is the case now. */
    void show(Sheet other) {
        sheet = other;
        seen.clear();
        getDataProvider().refreshAll();
    }

    Sheet sheet() {
        return sheet;
    }

    Columns columns() {
        return columns;
    }

    void show(Columns other) {
        columns = other;
        arrange();
    }

    /** Cards where there is little room, a table where there is much. */
    void asCards(boolean wanted) {
        if (cards != wanted) {
            cards = wanted;
            arrange();
        }
    }

    /** Leaves out the columns for which there is no room within {@code pixels}; none where it is 0. */
    void fit(int pixels) {
        if (room != pixels) {
            var before = fitting();
            room = pixels;
            if (!fitting().equals(before)) {
                arrange();
            }
        }
    }

    private Columns fitting() {
        return room == 0 ? columns : columns.fitting(room - CHECK_BOX);
    }

    /** The order that somebody gave to the columns that are there, with the others of theirs after it. */
    List<WorkColumn> withThoseLeftOut(List<WorkColumn> order) {
        return Stream.concat(order.stream(), columns.order().stream().filter(column -> !order.contains(column)))
                .toList();
    }

    boolean isCards() {
        return cards;
    }

    void onOpen(Consumer<TaskId> listener) {
        opened = listener;
    }

    /** Marks the line at which somebody is, and no other. */
    void mark(@Nullable TaskId task) {
        var before = current;
        current = task;
        Stream.of(before, task).filter(Objects::nonNull).distinct().forEach(each -> listed(each)
                .ifPresent(getDataProvider()::refreshItem));
    }

    @Nullable TaskId current() {
        return current;
    }

    /** The line as this window was shown it. */
    Optional<Line.Entry> listed(TaskId task) {
        return Optional.ofNullable(seen.get(task));
    }

    /** Shows in its place what has become of a line. */
    void retell(Line.Entry entry) {
        seen.put(entry.task(), entry);
        getDataProvider().refreshItem(entry);
    }

    /** Sorts the heads of the columns as the listing is sorted. */
    void sortAs(Listing listing) {
        var order = listing.order().stream()
                .map(by -> new GridSortOrder<>(
                        getColumnByKey(by.column().key()),
                        by.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING))
                .toList();
        if (!order.equals(getSortOrder())) {
            sort(order);
        }
    }

    static List<Listing.By> order(List<GridSortOrder<Line>> heads) {
        return heads.stream()
                .flatMap(head -> WorkColumn.withKey(head.getSorted().getKey())
                        .map(column -> new Listing.By(column, head.getDirection() == SortDirection.ASCENDING))
                        .stream())
                .toList();
    }

    void onToggle(ComponentEventListener<ClientItemToggleEvent<Line>> listener) {
        ((GridMultiSelectionModel<Line>) getSelectionModel()).addClientItemToggleListener(listener);
    }

    List<Row> chosen() {
        return getSelectedItems().stream()
                .filter(Line.Entry.class::isInstance)
                .map(line -> ((Line.Entry) line).row())
                .toList();
    }

    /** Brings a line into sight, moving nothing where it is in sight already. */
    void bringIntoSight(int line) {
        getElement().executeJs(BRING_INTO_SIGHT, line);
    }

    private Stream<Line> fetch(Query<Line, Void> query) {
        var lines = inbox.lines(sheet, query.getOffset(), query.getLimit());
        lines.forEach(line -> {
            if (line instanceof Line.Entry entry) {
                seen.put(entry.task(), entry);
            }
        });
        return lines.stream();
    }

    private void openIfWork(Line line) {
        if (line instanceof Line.Entry entry) {
            opened.accept(entry.task());
        }
    }

    private void addColumn(WorkColumn column) {
        var added = addColumn(cell(column))
                .setKey(column.key())
                .setHeader(getTranslation("inbox.column." + column.key()))
                .setSortable(true)
                .setSortProperty(column.key())
                .setResizable(true);
        if (column == WorkColumn.MATTERS) {
            added.setTextAlign(ColumnTextAlign.END);
        }
    }

    private Renderer<Line> cell(WorkColumn column) {
        var template = column == WorkColumn.WHAT
                ? "${item.task ? html`" + LINK + "` : html`<span class=\"${item.look}\">${item.text}</span>`}"
                : "<span class=\"${item.look}\" title=\"${item.exactly}\">${item.text}</span>";
        return LitRenderer.<Line>of(template)
                .withProperty("task", line -> line instanceof Line.Entry entry ? entry.id() : "")
                .withProperty("text", line -> text(column, line))
                .withProperty("exactly", line -> line instanceof Line.Entry entry ? exactly(column, entry) : "")
                .withProperty("look", line -> look(column, line))
                .withFunction("open", this::openIfWork);
    }

    private void addCard() {
        addColumn(LitRenderer.<Line>of("""
                        ${item.task ? html`<div class="card">
                          <span class="first">""" + LINK + """
                          <span class="${item.look}">${item.due}</span></span>
                          <span class="case">${item.case}</span>
                          <span class="more">${item.more}</span>
                        </div>` : html`<span class="${item.look}">${item.text}</span>`}""")
                        .withProperty("task", line -> line instanceof Line.Entry entry ? entry.id() : "")
                        .withProperty("text", line -> text(WorkColumn.WHAT, line))
                        .withProperty(
                                "due", line -> line instanceof Line.Entry entry ? text(WorkColumn.DUE, entry) : "")
                        .withProperty(
                                "case", line -> line instanceof Line.Entry entry ? text(WorkColumn.CASE, entry) : "")
                        .withProperty("more", this::more)
                        .withProperty("look", line -> look(WorkColumn.DUE, line))
                        .withFunction("open", this::openIfWork))
                .setKey(CARD)
                .setHeader(getTranslation("inbox.work"))
                .setFlexGrow(1);
    }

    /** The small line of a card. */
    private String more(Line line) {
        return line instanceof Line.Entry entry
                ? Stream.of(WorkColumn.NUMBER, WorkColumn.MATTERS, WorkColumn.WHO, WorkColumn.WAITING)
                        .filter(column -> column != WorkColumn.WAITING || words.isPutOff(entry.row()))
                        .map(column -> text(column, entry))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "))
                : "";
    }

    private String text(WorkColumn column, Line line) {
        if (line instanceof Line.Heading heading) {
            return isFirst(column) ? heading(heading) : "";
        }
        if (line instanceof Line.Entry entry) {
            return column == WorkColumn.DUE && !entry.news().isEmpty() ? entry.news() : words.cell(column, entry.row());
        }
        return "";
    }

    private String exactly(WorkColumn column, Line.Entry entry) {
        return words.exactly(column, entry.row());
    }

    private String heading(Line.Heading heading) {
        var shown = "%s  %s".formatted(urgency(heading.urgency()), Numbers.upTo(heading.count(), getLocale()));
        return heading.count() > Sheet.LISTED ? getTranslation("inbox.heading.first", shown, Sheet.LISTED) : shown;
    }

    private String urgency(Urgency urgency) {
        return getTranslation("inbox.urgency." + ListingAddress.word(urgency));
    }

    private static String look(WorkColumn column, Line line) {
        if (line instanceof Line.Heading heading) {
            return "heading " + ListingAddress.word(heading.urgency());
        }
        if (line instanceof Line.Entry entry) {
            return column == WorkColumn.DUE && entry.news().isEmpty()
                    ? "due " + ListingAddress.word(entry.row().urgency())
                    : column.key();
        }
        return "gap";
    }

    private boolean isFirst(WorkColumn column) {
        return cards || columns.order().get(0) == column;
    }

    private String parts(Line line) {
        if (line instanceof Line.Entry entry) {
            return Stream.of(
                            entry.task().equals(current) ? "current" : "",
                            entry.news().isEmpty() ? "" : "told")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return "apart";
    }

    private void arrange() {
        var order = new ArrayList<Grid.Column<Line>>();
        var shown = cards ? Set.<WorkColumn>of() : Set.copyOf(fitting().order());
        columns.shown().forEach(each -> order.add(arranged(each)));
        for (var column : WorkColumn.values()) {
            if (!columns.order().contains(column)) {
                order.add(getColumnByKey(column.key()));
            }
            getColumnByKey(column.key()).setVisible(shown.contains(column));
        }
        var card = getColumnByKey(CARD);
        card.setVisible(cards);
        order.add(card);
        setColumnOrder(order);
        setClassName("cards", cards);
        getDataProvider().refreshAll();
    }

    private Grid.Column<Line> arranged(Columns.Shown shown) {
        var column = shown.column();
        var width = shown.width();
        var grows = width == null && (column == WorkColumn.WHAT || column == WorkColumn.CASE);
        return getColumnByKey(column.key())
                .setWidth((width == null ? column.usualWidth() : width) + "px")
                .setFlexGrow(grows ? 1 : 0);
    }
}
