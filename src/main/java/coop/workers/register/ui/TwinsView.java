package coop.workers.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.register.TwinDesk;
import coop.workers.register.TwinDesk.Merger;
import coop.workers.register.TwinDesk.Pair;
import coop.workers.register.TwinDesk.Somebody;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries that may be one person: look at them, make them one, or undo that. */
@Route(RegisterNavigation.TWINS)
@RolesAllowed({"MEMBERSHIP_TEAM", "SECRETARY", "ADMINISTRATOR"})
class TwinsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 100;

    private final transient TwinDesk desk;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();

    TwinsView(TwinDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        addClassName("register-twins");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register.twins.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var pairs = new UnorderedList();
        desk.likely(MOST).forEach(pair -> pairs.add(line(pair)));
        add(
                new PageHeading(getPageTitle()).explained(getTranslation("register.twins.text")),
                new RegisterPlaces(RegisterNavigation.TWINS),
                status,
                pairs.getChildren().findAny().isPresent()
                        ? pairs
                        : new EmptyState(
                                getTranslation("register.twins.none"), getTranslation("register.twins.none.text")));
        var mergers = new UnorderedList();
        desk.mergers(MOST).forEach(merger -> mergers.add(line(merger)));
        if (mergers.getChildren().findAny().isPresent()) {
            add(new Section(new H2(getTranslation("register.twins.mergers")), mergers));
        }
    }

    private ListItem line(Pair pair) {
        return new ListItem(somebody(pair.one(), pair.other()), somebody(pair.other(), pair.one()));
    }

    private Component somebody(Somebody one, Somebody other) {
        var known = Stream.of(one.email(), one.phone(), one.address())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        var keep = new Button(getTranslation("register.twins.keep"), click -> ask(one, other));
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        keep.setAriaLabel(getTranslation("register.twins.keep.what", one.name(), one.email()));
        var name = new Span(one.name());
        name.addClassName("register-twins-name");
        return new Div(name, new Span(known), keep);
    }

    private void ask(Somebody kept, Somebody gone) {
        var dialog = new ChangeDialog(getTranslation("register.twins.merge", kept.name()));
        dialog.explain(getTranslation("register.twins.merge.text", kept.name(), gone.name()));
        dialog.ask(reason -> desk.merge(kept.person(), gone.person(), reason), () -> done("register.twins.merged"));
    }

    private ListItem line(Merger merger) {
        var said = new Div(
                new Span(getTranslation(
                        "register.twins.merger", merger.gone(), merger.kept(), merger.by(), dates.moment(merger.at()))),
                new Span(merger.reason()));
        if (merger.undoneAt() != null) {
            said.add(new Span(getTranslation("register.twins.undone-at", dates.moment(merger.undoneAt()))));
            return new ListItem(said);
        }
        var undo = new Button(getTranslation("register.twins.undo"), click -> {
            desk.undo(merger.id());
            done("register.twins.undone");
        });
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        undo.setAriaLabel(getTranslation("register.twins.undo.what", merger.gone(), merger.kept()));
        return new ListItem(said, undo);
    }

    private void done(String key) {
        show();
        status.say(getTranslation(key));
    }
}
