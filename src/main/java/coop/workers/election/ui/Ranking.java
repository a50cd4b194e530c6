package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import coop.workers.election.PublicElectionDesk.Profile;
import coop.workers.shell.StatusLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Candidates in the order in which somebody wants them: by buttons, which the keyboard reaches too, or by dragging. Nothing of
 * it leaves the page before the vote is cast.
 */
final class Ranking extends Div {

    private final transient List<Profile> candidates;
    private final boolean ordered;
    private final transient Function<Profile, Component> about;
    private final transient List<Integer> chosen = new ArrayList<>();
    private final StatusLine status = new StatusLine();
    private final Div lists = new Div();

    /**
     * @param ordered whether the order counts
     * @param about what is shown of a candidate below their name
     */
    Ranking(List<Profile> candidates, boolean ordered, Function<Profile, Component> about) {
        this.candidates = candidates;
        this.ordered = ordered;
        this.about = about;
        addClassName("election-ranking");
        lists.addClassName("election-lists");
        add(status, lists);
        show(null);
    }

    /** Numbers of the candidates, the most wanted first. */
    List<Integer> chosen() {
        return List.copyOf(chosen);
    }

    String name(int number) {
        return candidates.get(number - 1).name();
    }

    /** Those who are not ranked and could be. */
    List<String> left() {
        return candidates.stream()
                .filter(profile -> !profile.withdrawn() && !chosen.contains(profile.number()))
                .map(Profile::name)
                .toList();
    }

    private void show(@Nullable String focus) {
        lists.removeAll();
        lists.add(mine(), others());
        if (focus != null) {
            // the button pressed is not there any more; its neighbour takes the focus
            getElement()
                    .executeJs(
                            "const b=this.querySelector('[data-key=\"'+$0+'\"]:not([disabled])')"
                                    + "||this.querySelector('[data-key=\"'+$1+'\"]:not([disabled])'); if (b) b.focus();",
                            focus,
                            focus.startsWith("up") ? focus.replace("up", "down") : focus.replace("down", "up"));
        }
    }

    private Section mine() {
        var list = new OrderedList();
        list.addClassName("election-mine");
        for (var place = 0; place < chosen.size(); place++) {
            list.add(row(chosen.get(place), place));
        }
        var section = new Section(new H2(getTranslation(ordered ? "election.vote.mine" : "election.vote.chosen")));
        if (!chosen.isEmpty()) {
            section.add(list);
        }
        if (!left().isEmpty()) {
            section.add(free());
        }
        return section;
    }

    /** The next place, for whoever drags. */
    private Paragraph free() {
        var words = chosen.isEmpty()
                ? getTranslation(ordered ? "election.vote.none" : "election.vote.none-chosen")
                : getTranslation(ordered ? "election.vote.next" : "election.vote.next-chosen", chosen.size() + 1);
        var free = new Paragraph(words);
        free.addClassName("election-free");
        dropHere(free, dragged -> put(dragged, chosen.size()));
        return free;
    }

    private ListItem row(int number, int place) {
        var name = name(number);
        var words = new Span(name);
        words.addClassName("election-name");
        var row = new ListItem(words);
        row.addClassName("election-choice");
        var tools = new Span();
        tools.addClassName("election-tools");
        if (ordered) {
            var rank = new Span(String.valueOf(place + 1));
            rank.addClassName("election-rank");
            row.addComponentAsFirst(rank);
            var up = tool("vaadin:arrow-up", "election.vote.up", "up-" + number, name, () -> move(number, place - 1));
            up.setEnabled(place > 0);
            var down = tool(
                    "vaadin:arrow-down", "election.vote.down", "down-" + number, name, () -> move(number, place + 1));
            down.setEnabled(place < chosen.size() - 1);
            tools.add(up, down);
        }
        tools.add(tool("vaadin:close-small", "election.vote.out", "out-" + number, name, () -> takeOut(number)));
        row.add(tools);
        DragSource.create(row).setDragData(number);
        dropHere(row, dragged -> put(dragged, place));
        return row;
    }

    private Button tool(String icon, String text, String key, String name, Runnable deed) {
        var button = new Button(new Icon(icon), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(text, name));
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    private Section others() {
        var list = new UnorderedList();
        list.addClassName("election-others");
        candidates.stream()
                .filter(profile -> !chosen.contains(profile.number()))
                .forEach(profile -> list.add(card(profile)));
        var section = new Section(new H2(getTranslation("election.vote.candidates")));
        section.add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(getTranslation("election.vote.all-ranked")));
        dropHere(section, this::takeOut);
        return section;
    }

    private ListItem card(Profile profile) {
        var name = new Span(profile.name());
        name.addClassName("election-name");
        var head = new Div(name);
        head.addClassName("election-card-head");
        var card = new ListItem(head);
        card.addClassName("election-card");
        if (profile.withdrawn()) {
            head.add(new Span(getTranslation("election.vote.withdrawn")));
        } else {
            var add = new Button(
                    ordered
                            ? getTranslation("election.vote.add", chosen.size() + 1)
                            : getTranslation("election.vote.choose"),
                    click -> put(profile.number(), chosen.size()));
            add.setAriaLabel(getTranslation(
                    ordered ? "election.vote.add.label" : "election.vote.choose.label",
                    profile.name(),
                    chosen.size() + 1));
            add.getElement().setAttribute("data-key", "add-" + profile.number());
            head.add(add);
            DragSource.create(card).setDragData(profile.number());
            card.add(about.apply(profile));
        }
        return card;
    }

    private static void dropHere(Component target, IntConsumer taken) {
        var zone = DropTarget.create(target);
        zone.setDropEffect(DropEffect.MOVE);
        zone.addDropListener(drop -> drop.getDragData()
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .ifPresent(taken::accept));
    }

    private void put(int number, int place) {
        chosen.remove((Integer) number);
        chosen.add(Math.min(place, chosen.size()), number);
        say(number);
        show(nextToAdd());
    }

    private String nextToAdd() {
        return candidates.stream()
                .filter(profile -> !profile.withdrawn() && !chosen.contains(profile.number()))
                .map(profile -> "add-" + profile.number())
                .findFirst()
                .orElse("out-" + chosen.get(chosen.size() - 1));
    }

    private void move(int number, int place) {
        var before = chosen.indexOf(number);
        chosen.remove((Integer) number);
        chosen.add(place, number);
        say(number);
        show((place < before ? "up-" : "down-") + number);
    }

    private void takeOut(int number) {
        if (!chosen.remove((Integer) number)) {
            return;
        }
        status.say(getTranslation("election.vote.taken-out", name(number)));
        show("add-" + number);
    }

    private void say(int number) {
        status.say(
                ordered
                        ? getTranslation("election.vote.is-now", name(number), chosen.indexOf(number) + 1)
                        : getTranslation("election.vote.is-chosen", name(number)));
    }
}
