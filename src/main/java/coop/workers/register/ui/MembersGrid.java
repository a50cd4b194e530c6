package coop.workers.register.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import coop.workers.register.Notified;
import coop.workers.register.RegisterFilter.Standing;
import coop.workers.register.RegisterOrder;
import coop.workers.register.RegisterReading;
import coop.workers.register.StatutoryRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of the register, fetched a page at a time as somebody scrolls. On narrow screens the name's column tells all. */
class MembersGrid extends Grid<Line> {

    static final int AT_ONCE = 50;

    /** A list as short as that is shown whole, so that the page scrolls and nothing in it. */
    private static final int SHORT = 60;

    /** Leaves the column out where there is no room for it; see the theme. */
    private static final String WHERE_ROOM = "where-room";

    private static final String WHERE_MUCH_ROOM = "where-much-room";

    private final transient StatutoryRegister register;
    private final transient RegisterWords words;
    private final Column<Line> ceased;
    private final List<Column<Line>> property = new ArrayList<>();
    private RegisterOrder order = RegisterOrder.BY_NUMBER;

    MembersGrid(StatutoryRegister register, RegisterWords words, Consumer<RegisterOrder> reordered) {
        this.register = register;
        this.words = words;
        setPageSize(AT_ONCE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("members");
        getElement().setAttribute("aria-label", getTranslation("register.title"));
        column(RegisterOrder.Column.NUMBER, line -> line.entry().number().toString(), WHERE_ROOM, 5)
                .setHeader(getTranslation("register.column.number.short"))
                .setTextAlign(ColumnTextAlign.END);
        nameColumn();
        addressColumn();
        representativeColumn();
        column(RegisterOrder.Column.ENTERED, line -> words.day(line.entry().enteredOn()), WHERE_ROOM, 10);
        ceased = column(
                RegisterOrder.Column.CEASED, line -> words.day(line.entry().ceasedOn()), WHERE_ROOM, 10);
        property.add(where(
                WHERE_ROOM,
                addColumn(Line::shares)
                        .setHeader(getTranslation("register.column.shares"))
                        .setWidth("5rem")
                        .setFlexGrow(0)
                        .setTextAlign(ColumnTextAlign.END)));
        property.add(paidColumn());
        addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                order = order(sorted.getSortOrder());
                reordered.accept(order);
            }
        });
    }

    /** Shows what is read, {@code found} lines in all. */
    void show(RegisterReading reading, boolean inFull, int found) {
        property.forEach(column -> column.setVisible(inFull));
        ceased.setVisible(reading.filter().standing() != Standing.MEMBER);
        order = reading.order();
        var direction = order.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        sort(Optional.ofNullable(getColumnByKey(order.column().name()))
                .map(column -> new GridSortOrder<>(column, direction))
                .stream()
                .toList());
        setAllRowsVisible(found <= SHORT);
        setItems(query -> lines(reading.ordered(order), inFull, query.getOffset(), query.getLimit()), query -> found);
    }

    private Stream<Line> lines(RegisterReading reading, boolean inFull, int offset, int limit) {
        return inFull
                ? register.full(reading.filter(), reading.order(), offset, limit).stream()
                        .map(Line::of)
                : register.inspect(reading.filter(), reading.order(), offset, limit).stream()
                        .map(Line::of);
    }

    private static RegisterOrder order(List<GridSortOrder<Line>> sorted) {
        return sorted.stream()
                .findFirst()
                .map(one -> new RegisterOrder(
                        RegisterOrder.Column.valueOf(one.getSorted().getKey()),
                        one.getDirection() == SortDirection.ASCENDING))
                .orElse(RegisterOrder.BY_NUMBER);
    }

    private Column<Line> column(
            RegisterOrder.Column key, ValueProvider<Line, String> text, String room, int widthInRem) {
        return where(
                room,
                addColumn(text)
                        .setKey(key.name())
                        .setSortProperty(key.name())
                        .setHeader(getTranslation("register.column." + lower(key.name())))
                        .setWidth(widthInRem + "rem")
                        .setFlexGrow(0));
    }

    private Column<Line> paidColumn() {
        var renderer = LitRenderer.<Line>of("${item.paid}<div class=\"second\">${item.property}</div>")
                .withProperty("paid", Line::paid)
                .withProperty(
                        "property",
                        line -> line.otherProperty().isEmpty()
                                ? ""
                                : words.say("register.row.property", line.otherProperty()));
        return where(
                WHERE_ROOM,
                addColumn(renderer)
                        .setHeader(getTranslation("register.column.paid"))
                        .setWidth("6rem")
                        .setFlexGrow(0)
                        .setTextAlign(ColumnTextAlign.END));
    }

    private void nameColumn() {
        var renderer = LitRenderer.<Line>of("""
                <a href="${item.address}">${item.name}</a>
                <div class="second">${item.kind}</div>
                <div class="second narrow">${item.dates}</div>
                <div class="second narrow">${item.represented}</div>
                """)
                .withProperty(
                        "address",
                        line -> RegisterNavigation.addressOf(line.entry().number()))
                .withProperty("name", line -> line.entry().name())
                .withProperty("kind", this::kind)
                .withProperty("dates", this::dates)
                .withProperty("represented", this::represented);
        addColumn(renderer)
                .setKey(RegisterOrder.Column.NAME.name())
                .setSortProperty(RegisterOrder.Column.NAME.name())
                .setHeader(getTranslation("register.column.name"))
                .setWidth("12rem")
                .setFlexGrow(3);
    }

    private String kind(Line line) {
        var registered = words.of(line.entry().registeredNumber());
        var kind = words.of(line.entry().memberClass());
        return registered.isEmpty() ? kind : kind + " · " + registered;
    }

    private String dates(Line line) {
        var entered = words.say("register.row.since", words.day(line.entry().enteredOn()));
        var until = line.entry().ceasedOn();
        return until == null ? entered : entered + " · " + words.say("register.row.until", words.day(until));
    }

    private String represented(Line line) {
        var representative = line.entry().representative();
        return representative == null ? "" : words.say("register.row.represented", representative);
    }

    private void addressColumn() {
        var renderer = LitRenderer.<Line>of("${item.postal}<div class=\"second\">${item.electronic}</div>")
                .withProperty("postal", line -> line.entry().postalAddress())
                .withProperty("electronic", line -> line.entry().notified().stream()
                        .map(Notified::address)
                        .collect(Collectors.joining(", ")));
        where(
                WHERE_MUCH_ROOM,
                addColumn(renderer)
                        .setHeader(getTranslation("register.column.address"))
                        .setWidth("11rem")
                        .setFlexGrow(3));
    }

    private void representativeColumn() {
        var renderer = LitRenderer.<Line>of("${item.name}<div class=\"second\">${item.nominee}</div>")
                .withProperty(
                        "name",
                        line -> line.entry().representative() == null
                                ? ""
                                : line.entry().representative())
                .withProperty(
                        "nominee",
                        line -> line.entry().nominee() == null
                                ? ""
                                : words.say("register.row.nominee", line.entry().nominee()));
        where(
                WHERE_ROOM,
                addColumn(renderer)
                        .setHeader(getTranslation("register.column.representative"))
                        .setWidth("8rem")
                        .setFlexGrow(2));
    }

    private static Column<Line> where(String room, Column<Line> column) {
        column.setPartNameGenerator(line -> room);
        column.setHeaderPartName(room);
        return column;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
