package coop.workers.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import coop.workers.inbox.InboxDesk;
import coop.workers.inbox.Line;
import coop.workers.inbox.Listing;
import coop.workers.inbox.ListingAddress;
import coop.workers.inbox.SavedViewDesk;
import coop.workers.shared.NotFound;
import coop.workers.shell.EmptyState;
import coop.workers.shell.StatusLine;
import coop.workers.workflow.TaskId;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/**
 * One piece of work on a page of its own: for phones, shared links and letters. Afterwards comes the next of the view one came
 * from, which the address names as the list does; the most pressing of one's own work where it names none.
 */
@Route("task")
@PermitAll
class TaskView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient InboxDesk inbox;
    private final transient SavedViewDesk savedViews;
    private final transient WorkNews workNews;
    private final TaskPanel panel;
    private final WaitingNote waiting;
    private final StatusLine status = new StatusLine();
    private final Div nothingMore = new Div();
    private Place from = new Place(Listing.MY_WORK, null, null);
    private int line;
    private boolean goingOn;
    private @Nullable Registration news;

    TaskView(InboxDesk inbox, SavedViewDesk savedViews, WorkNews workNews, TaskPanel panel, WaitingNote waiting) {
        this.inbox = inbox;
        this.savedViews = savedViews;
        this.workNews = workNews;
        this.panel = panel;
        this.waiting = waiting;
        waiting.onUndone(this::undone);
        waiting.onEffect((task, sentence) -> status.say(sentence));
        addClassName("task-page");
        panel.headPage();
        panel.onDone((task, next) -> goOn(next));
        nothingMore.add(
                new H1(getTranslation("inbox.task.nothing-more.title")),
                new EmptyState(
                        getTranslation("inbox.task.nothing-more"), getTranslation("inbox.task.nothing-more.help")));
        nothingMore.setVisible(false);
        add(status, waiting, panel, nothingMore);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        if (!goingOn) {
            status.say("");
        }
        goingOn = false;
        panel.setVisible(true);
        nothingMore.setVisible(false);
        var task = new TaskId(id);
        var parameters = event.getLocation().getQueryParameters().getParameters();
        from = cameFrom(parameters);
        line = parameters.isEmpty()
                ? 0
                : inbox.lineOf(inbox.sheet(from.listing()), task).orElse(0);
        panel.show(task);
        waiting.show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        news = workNews.follow(attached.getUI(), changed -> hear());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (news != null) {
            news.remove();
        }
    }

    /** Somebody changed work somewhere, or what waited has taken effect. */
    private void hear() {
        try {
            waiting.show();
        } catch (AuthenticationException noLongerSignedIn) {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private void undone(TaskId task, String sentence) {
        say(sentence, task);
    }

    private Place cameFrom(Map<String, List<String>> parameters) {
        return Place.viewIn(parameters)
                .flatMap(Place::id)
                .flatMap(this::ofView)
                .orElseGet(() ->
                        new Place(ListingAddress.read(parameters, inbox.known()).listing(), null, null));
    }

    private Optional<Place> ofView(UUID id) {
        try {
            return Optional.of(new Place(savedViews.open(id).listing(), id, null));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return panel.title().orElseGet(() -> getTranslation("inbox.task.not-found.title"));
    }

    private void goOn(String sentence) {
        inbox.nearest(inbox.sheet(from.listing()), line)
                .map(Line.Entry::task)
                .ifPresentOrElse(next -> goOn(sentence, next), () -> {
                    status.say(sentence);
                    panel.setVisible(false);
                    nothingMore.setVisible(true);
                });
    }

    private void goOn(String sentence, TaskId next) {
        say(getTranslation("inbox.task.and-next", sentence), next);
    }

    private void say(String sentence, TaskId next) {
        status.say(sentence);
        goingOn = true;
        getUI().ifPresent(ui -> ui.navigate("task/" + next.value(), from.parameters()));
    }
}
