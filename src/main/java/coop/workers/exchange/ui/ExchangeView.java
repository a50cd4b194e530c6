package coop.workers.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import coop.workers.exchange.MemberExchangeDesk;
import coop.workers.exchange.MemberExchangeDesk.Part;
import coop.workers.exchange.MemberImport;
import coop.workers.exchange.Verdict;
import coop.workers.shell.AddressPart;
import coop.workers.shell.Choices;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.Sentences;
import coop.workers.shell.Signboard;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.UUID;

/** Lists of members: brought, compared with the register, looked at, and taken in; and everybody, to take away. */
@Route(ExchangeNavigation.EXCHANGE)
@RolesAllowed({"MEMBERSHIP_TEAM", "SECRETARY", "ADMINISTRATOR"})
@Menu(order = 80, icon = "vaadin:exchange", title = "exchange.menu")
class ExchangeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int RECENT = 5;

    private final transient MemberExchangeDesk desk;
    private final transient Signboard signboard;
    private final transient Sentences sentences;
    private final transient Dates dates;
    private final Div shown = new Div();

    ExchangeView(MemberExchangeDesk desk, Signboard signboard, Sentences sentences, Dates dates) {
        this.desk = desk;
        this.signboard = signboard;
        this.sentences = sentences;
        this.dates = dates;
        addClassName("exchange");
        var takeAway = new Anchor(ExchangeNavigation.MEMBERS, getTranslation("exchange.take-away"));
        takeAway.setRouterIgnore(true);
        add(
                new PageHeading(getTranslation("exchange.title"), takeAway).explained(getTranslation("exchange.help")),
                shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var said = event.getLocation().getQueryParameters();
        shown.removeAll();
        said.getSingleParameter("list")
                .map(typed -> AddressPart.read(typed, UUID::fromString))
                .ifPresentOrElse(list -> show(desk.find(list), part(said), said), this::showBeginning);
    }

    private void showBeginning() {
        shown.add(new ListDrop(
                signboard.today(),
                (name, content, since) -> ExchangeNavigation.toList(
                        desk.compare(name, content, since).id())));
        var recent = desk.recent(RECENT);
        if (!recent.isEmpty()) {
            var list = new UnorderedList();
            recent.forEach(file -> list.add(new ListItem(new Anchor(
                    ExchangeNavigation.list(file.id(), Part.ALL),
                    getTranslation(
                            "exchange.recent", file.name(), dates.moment(file.preparedAt()), file.preparedBy())))));
            shown.add(new Section(new H2(getTranslation("exchange.recent.title")), list));
        }
    }

    private void show(MemberImport file, Part part, QueryParameters said) {
        var back = new Anchor(ExchangeNavigation.EXCHANGE, getTranslation("exchange.back"));
        back.addClassName("back");
        shown.add(back, new H2(file.name()));
        if (file.startedAt() == null) {
            shown.add(offer(file));
        } else {
            shown.add(new ImportProgress(file, desk));
        }
        if (!file.unread().isEmpty()) {
            var unread = new Paragraph(getTranslation("exchange.unread", String.join(", ", file.unread())));
            unread.addClassName("unread");
            shown.add(unread);
        }
        shown.add(choices(file, part), lines(file, part, said));
    }

    private Component offer(MemberImport file) {
        var offer = new Div(new Paragraph(getTranslation(
                "exchange.comes-to",
                file.lines(),
                file.count(Verdict.ENTERS),
                file.count(Verdict.DECLARES),
                file.count(Verdict.KNOWN),
                file.count(Verdict.DIFFERS),
                file.count(Verdict.SET_ASIDE))));
        offer.addClassName("offer");
        if (file.toDo() == 0) {
            offer.add(new Paragraph(getTranslation("exchange.nothing-to-do")));
        } else {
            var start = new Button(getTranslation("exchange.start", file.toDo()), click -> {
                desk.start(file.id());
                ExchangeNavigation.toList(file.id());
            });
            start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            start.setDisableOnClick(true);
            offer.add(start);
        }
        return offer;
    }

    private Component choices(MemberImport file, Part shownPart) {
        var choices = new Choices(getTranslation("exchange.which"));
        for (var part : Part.values()) {
            var count = count(file, part);
            if (count > 0 || part == shownPart) {
                choices.with(
                        getTranslation("exchange.part." + part.name(), count),
                        ExchangeNavigation.list(file.id(), part),
                        part == shownPart);
            }
        }
        return choices;
    }

    private int count(MemberImport file, Part part) {
        return switch (part) {
            case ALL -> file.lines();
            case FAILED -> file.failed();
            default -> file.count(Verdict.valueOf(part.name()));
        };
    }

    private Component lines(MemberImport file, Part part, QueryParameters said) {
        var total = count(file, part);
        if (total == 0) {
            return new EmptyState(getTranslation("exchange.none"), getTranslation("exchange.none.help"));
        }
        var page = Pager.pageOf(said.getSingleParameter("page").orElse("1"), total);
        var lines = new Div(new ComparedTable(desk.lines(file.id(), part, Pager.first(page), Pager.PAGE), sentences));
        if (part == Part.SET_ASIDE || part == Part.FAILED) {
            var takeAway =
                    new Anchor(ExchangeNavigation.setAside(file.id()), getTranslation("exchange.take-away.aside"));
            takeAway.setRouterIgnore(true);
            lines.addComponentAsFirst(new Paragraph(takeAway));
        }
        lines.add(new Pager(
                page,
                total,
                number -> ExchangeNavigation.list(file.id(), part) + (number == 1 ? "" : "&page=" + number)));
        return lines;
    }

    private static Part part(QueryParameters said) {
        return said.getSingleParameter("show")
                .flatMap(word -> Arrays.stream(Part.values())
                        .filter(part -> ExchangeNavigation.word(part).equals(word))
                        .findFirst())
                .orElse(Part.ALL);
    }
}
