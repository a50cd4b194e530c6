package coop.workers.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import coop.workers.inbox.Columns;
import coop.workers.inbox.HabitDesk;
import coop.workers.inbox.Habits;
import coop.workers.inbox.InboxDesk;
import coop.workers.inbox.Line;
import coop.workers.inbox.Listing;
import coop.workers.inbox.ListingAddress;
import coop.workers.inbox.SavedView;
import coop.workers.inbox.SavedViewDesk;
import coop.workers.shared.NotFound;
import coop.workers.shell.PageHeading;
import coop.workers.workflow.TaskId;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.AuthenticationException;

/**
 * The work of whoever is signed in: the list, and beside it, where there is room, the piece of work that lies open. Everything
 * that is chosen stands in the address.
 */
@Route(Place.ROUTE)
@Menu(order = 10, icon = "vaadin:inbox", title = "inbox.work")
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle, ListPane.Page, InboxMenu.Page {

    /** Calls for the list to be brought up to date at once, or when pointer and focus have left it. */
    private static final String WAIT_FOR_CALM = """
            const list = $0;
            const calm = () => !list.matches(':hover') && !list.matches(':focus-within');
            this.waitsForCalm?.abort();
            const until = this.waitsForCalm = new AbortController();
            const look = () => {
              if (!until.signal.aborted && calm()) { until.abort(); this.$server.calm(); }
            };
            ['mouseleave', 'focusout'].forEach(event =>
              list.addEventListener(event, () => setTimeout(look, 300), { signal: until.signal }));
            look();
            """;

    /** As much as is said of what an address asks for in vain. */
    private static final int LONGEST_KEY = 60;

    private final transient InboxDesk inbox;
    private final transient SavedViewDesk savedViews;
    private final transient HabitDesk habitDesk;
    private final transient WorkNews workNews;

    private final PageHeading heading;
    private final Paragraph remark = new Paragraph();
    private final AwayNote away;
    private final WaitingNote waiting;
    private final Rail rail;
    private final ListPane list;
    private final TaskPane beside;
    private final InboxMenu menu;

    private Place place = new Place(Listing.MY_WORK, null, null);
    private @Nullable SavedView view;
    /** The address of the list that is shown, but for the work beside it; null at first. */
    private transient @Nullable Map<String, List<String>> shown;

    private Habits habits;
    private Room room = Room.WIDE;
    /** In pixels; 0 until the window has told. */
    private int listAlone;

    private int listBeside;
    private int line;
    /** Somebody has just opened work, and wants to go on in it. */
    private boolean goingIn;

    private @Nullable Registration news;

    InboxView(
            InboxDesk inbox,
            SavedViewDesk savedViews,
            HabitDesk habitDesk,
            WorkNews workNews,
            ListPane list,
            InboxMenu menu,
            AwayNote away,
            WaitingNote waiting,
            ObjectProvider<TaskPanel> panels) {
        this.inbox = inbox;
        this.savedViews = savedViews;
        this.habitDesk = habitDesk;
        this.workNews = workNews;
        this.list = list;
        this.menu = menu;
        this.away = away;
        this.waiting = waiting;
        waiting.onUndone(this::undone);
        waiting.onEffect((task, sentence) -> moved(sentence));
        this.habits = habitDesk.habits();
        addClassName("inbox");
        heading = new PageHeading(getTranslation("inbox.scope.mine"));
        remark.addClassName("remark");
        rail = new Rail(inbox);
        beside = new TaskPane(panels::getObject, this::done, this::moved, () -> go(place.beside(null)));
        list.attendTo(this);
        menu.attendTo(this);
        list.filters().beside(menu);
        var desk = new Div(rail, list, beside);
        desk.addClassName("desk");
        add(heading, remark, away, waiting, desk);
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var before = shown;
        shown = ofList(parameters);
        if (shown.equals(before) && !Objects.equals(place.task(), Place.taskIn(parameters))) {
            // the list is shown already, and news of it come by themselves
            place = place.beside(Place.taskIn(parameters));
            showWork();
            return;
        }
        view = null;
        var wanted = Place.viewIn(parameters);
        if (wanted.isPresent()) {
            view = wanted.flatMap(Place::id).flatMap(this::find).orElse(null);
        }
        if (view != null) {
            place = new Place(view.listing(), view.id(), Place.taskIn(parameters));
            remark(Stream.concat(view.gone().stream(), ListingAddress.strange(parameters, Place.OF_A_VIEW).stream())
                    .toList());
        } else {
            var read = ListingAddress.read(parameters, inbox.known());
            place = new Place(read.listing(), null, Place.taskIn(parameters));
            remark(read.gone());
            if (wanted.isPresent()) {
                remark(getTranslation("inbox.view.none"));
            }
        }
        show();
    }

    private static Map<String, List<String>> ofList(Map<String, List<String>> parameters) {
        var list = new HashMap<>(parameters);
        list.remove(Place.TASK);
        return list;
    }

    private Optional<SavedView> find(UUID id) {
        try {
            return Optional.of(savedViews.open(id));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private void show() {
        heading.retitle(title());
        list.show(place.listing(), view == null ? habits.columns() : view.columns());
        rail.show(place, savedViews.views());
        menu.show(place, view, list.columns());
        away.show();
        waiting.show();
        showWork();
    }

    private void showWork() {
        var task = place.task();
        if (task != null && !room.hasRoomBeside && !beside.isShowing(task)) {
            leaveFor(task);
            return;
        }
        beside.show(task);
        setClassName("with-work", task != null);
        setClassName("work-alone", task != null && !room.hasRoomBeside);
        list.asCards(room == Room.NARROW);
        list.fit(roomForList(task != null));
        if (task != null) {
            if (goingIn) {
                beside.takeFocus();
            }
            list.mark(task).ifPresent(found -> line = found);
        }
        goingIn = false;
    }

    /** Whoever has arranged columns of their own sees all of them, unless work lies open beside the list. */
    private int roomForList(boolean withWork) {
        return withWork ? listBeside : list.columns().equals(Columns.USUAL) ? listAlone : 0;
    }

    private String title() {
        return view == null
                ? getTranslation(
                        "inbox.scope." + ListingAddress.word(place.listing().scope()))
                : view.name();
    }

    private void remark(List<ListingAddress.Gone> gone) {
        remark(
                gone.isEmpty()
                        ? ""
                        : getTranslation(
                                "inbox.gone",
                                gone.stream()
                                        .map(each -> getTranslation("inbox.gone." + each.kind(), shortened(each.key())))
                                        .collect(Collectors.joining(", "))));
    }

    private static String shortened(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY) + "…";
    }

    private void remark(String sentence) {
        remark.setText(sentence);
        remark.setVisible(!sentence.isEmpty());
    }

    private void go(Place other) {
        getUI().ifPresent(ui -> ui.navigate(Place.ROUTE, other.parameters()));
    }

    @Override
    public void list(Listing listing) {
        go(new Place(listing, null, place.task()));
    }

    @Override
    public void open(TaskId task) {
        if (room.hasRoomBeside) {
            goingIn = true;
            go(place.beside(task));
        } else {
            leaveFor(task);
        }
    }

    /** The page of the work is told where one came from, so that what comes next is of the same view. */
    private void leaveFor(TaskId task) {
        var from = place.beside(null).parameters();
        getUI().ifPresent(ui -> ui.navigate("task/" + task.value(), from));
    }

    /** The work beside the list was handed in: the list stays where it is, and what stands next in it is laid open. */
    private void done(TaskId task, String next) {
        moved();
        waiting.show();
        var following = list.nearest(line);
        list.news()
                .say(following
                        .map(entry -> getTranslation(
                                "inbox.next",
                                next,
                                entry.row().item().title(),
                                entry.row().item().caseTitle()))
                        .orElseGet(() -> getTranslation("inbox.last", next)));
        goingIn = following.isPresent();
        go(place.beside(following.map(Line.Entry::task).orElse(null)));
    }

    /** Lays open again what was handed in. */
    private void undone(TaskId task, String sentence) {
        moved(sentence);
        open(task);
    }

    private void moved(String sentence) {
        moved();
        list.news().say(sentence);
    }

    @Override
    public void moved() {
        list.refresh();
        rail.show(place, savedViews.views());
    }

    @Override
    public void rearranged(Columns columns) {
        list.show(place.listing(), columns);
        list.fit(roomForList(place.task() != null));
        menu.show(place, view, columns);
        if (view == null) {
            keep(new Habits(columns, habits.keys()));
        }
    }

    @Override
    public void useKeys(boolean wanted) {
        keep(new Habits(habits.columns(), wanted));
        Keys.listen(this, wanted);
    }

    @Override
    public boolean usesKeys() {
        return habits.keys();
    }

    private void keep(Habits changed) {
        habits = changed;
        habitDesk.keep(changed);
    }

    @Override
    public void openView(@Nullable SavedView other) {
        go(
                other == null
                        ? new Place(Listing.MY_WORK, null, place.task())
                        : new Place(other.listing(), other.id(), place.task()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        news = workNews.follow(attached.getUI(), this::hear);
        Keys.listen(this, habits.keys());
        Room.watch(this);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (news != null) {
            news.remove();
        }
    }

    /** Somebody changed work somewhere. */
    private void hear(Set<TaskId> changed) {
        try {
            list.news().hear(changed);
            waiting.show();
            rail.show(place, savedViews.views());
        } catch (AuthenticationException noLongerSignedIn) {
            getUI().ifPresent(ui -> ui.getPage().reload());
            return;
        }
        if (list.news().isOffering()) {
            getElement().executeJs(WAIT_FOR_CALM, list.getElement());
        }
    }

    @ClientCallable
    void calm() {
        if (list.news().isOffering()) {
            list.refresh();
        }
    }

    /** A window that grows narrow keeps the work that lies open, so that what is being typed stays under the hands. */
    @ClientCallable
    void measured(String name, int alone, int beside) {
        room = Room.named(name);
        listAlone = Math.max(0, alone);
        listBeside = Math.max(0, beside);
        if (!hasClassName("measured")) {
            addClassName("measured");
            if (!room.hasRoomBeside) {
                this.beside.show(null);
            }
        }
        showWork();
    }

    @ClientCallable
    void pressed(String key) {
        switch (key) {
            case "/" -> list.filters().focusSearch();
            case "j" -> step(1);
            case "k" -> step(-1);
            case "Enter" -> Optional.ofNullable(list.marked()).ifPresent(this::open);
            case "c" -> claimMarked();
            default -> menu.showKeys();
        }
    }

    private void claimMarked() {
        list.claimMarked();
        if (place.task() != null) {
            beside.renew();
        }
    }

    private void step(int by) {
        list.step(by).ifPresent(entry -> {
            if (place.task() != null) {
                open(entry.task());
            } else {
                list.mark(entry.task());
                var item = entry.row().item();
                list.news()
                        .say(getTranslation(
                                "inbox.at",
                                item.title(),
                                item.caseTitle(),
                                item.caseNumber().value()));
            }
        });
    }
}
