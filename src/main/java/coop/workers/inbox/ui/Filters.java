package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.workers.inbox.InboxDesk;
import coop.workers.inbox.Listing;
import coop.workers.inbox.ListingAddress;
import coop.workers.shared.PersonId;
import coop.workers.workflow.WorkFilter.Urgency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Narrows the list: a search, what else can be chosen, and a chip for each choice that takes it back. */
class Filters extends Div {

    private static final int SEARCH_AFTER_MILLISECONDS = 450;

    private final Map<String, String> processNames;
    private final Map<String, String> queueNames;
    private final Consumer<Listing> changed;
    private final Function<PersonId, String> name;

    private final TextField search = new TextField();
    private final Button more = new Button(new Icon("vaadin:filter"));
    private final MultiSelectComboBox<Urgency> urgency = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> processes = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> queues = new MultiSelectComboBox<>();
    private final Div choices = new Div(urgency, processes, queues);
    private final Div chips = new Div();
    private final Div line = new Div(search, more);

    private Listing listing = Listing.MY_WORK;

    /** @param changed is called with the narrowed listing when somebody has chosen */
    Filters(InboxDesk inbox, Consumer<Listing> changed) {
        this.processNames = inbox.processes();
        this.name = person -> inbox.name(person).orElseGet(() -> getTranslation("inbox.somebody"));
        this.queueNames = inbox.queues();
        this.changed = changed;
        addClassName("filters");
        layOut();
        search.addValueChangeListener(event -> chosen(event.isFromClient(), listing.searching(event.getValue())));
        urgency.addValueChangeListener(event -> chosen(event.isFromClient(), listing.withUrgency(event.getValue())));
        processes.addValueChangeListener(
                event -> chosen(event.isFromClient(), listing.withProcesses(event.getValue())));
        queues.addValueChangeListener(event -> chosen(event.isFromClient(), listing.withQueues(event.getValue())));
    }

    private void layOut() {
        search.setPlaceholder(getTranslation("inbox.search"));
        search.setAriaLabel(getTranslation("inbox.search"));
        search.setPrefixComponent(new Icon("vaadin:search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SEARCH_AFTER_MILLISECONDS);
        search.addClassName("search");
        more.setText(getTranslation("inbox.filter"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> open(!choices.isVisible()));
        labelled(urgency, "inbox.filter.urgency", List.of(Urgency.values()), this::word);
        labelled(processes, "inbox.filter.process", sorted(processNames), this::process);
        labelled(queues, "inbox.filter.queue", sorted(queueNames), this::queue);
        line.addClassName("line");
        choices.addClassName("choices");
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("inbox.chips"));
        open(false);
        add(line, choices, chips);
    }

    private <T> void labelled(MultiSelectComboBox<T> field, String key, List<T> items, ItemLabelGenerator<T> label) {
        field.setLabel(getTranslation(key));
        field.setItemLabelGenerator(label);
        field.setItems(items);
    }

    /** What else stands beside the search. */
    void beside(Component... components) {
        line.add(components);
    }

    /** Shows what the listing is narrowed by. */
    void show(Listing now) {
        var typed = search.getValue();
        listing = now;
        if (!now.searching(typed).equals(now)) {
            search.setValue(now.search());
        }
        search.setHelperText(
                typed.strip().length() > Listing.LONGEST_SEARCH
                                && now.search().codePointCount(0, now.search().length()) == Listing.LONGEST_SEARCH
                        ? getTranslation("inbox.search.long", Listing.LONGEST_SEARCH)
                        : null);
        urgency.setValue(now.urgency());
        processes.setValue(now.processes());
        queues.setValue(now.queues());
        chips.removeAll();
        now.urgency().stream()
                .sorted()
                .forEach(each -> chip(word(each), now.withUrgency(without(now.urgency(), each))));
        now.processes()
                .forEach(each -> chip(
                        getTranslation("inbox.chip.process", process(each)),
                        now.withProcesses(without(now.processes(), each))));
        now.queues()
                .forEach(each -> chip(
                        getTranslation("inbox.chip.queue", queue(each)), now.withQueues(without(now.queues(), each))));
        now.titles().stream()
                .sorted()
                .forEach(each ->
                        chip(getTranslation("inbox.chip.title", each), now.withTitles(without(now.titles(), each))));
        if (now.holder() != null) {
            chip(getTranslation("inbox.chip.who", name.apply(now.holder())), now.heldBy(null));
        }
        if (!now.search().isEmpty()) {
            chip(getTranslation("inbox.chip.search", now.search()), now.searching(""));
        }
        if (chips.getComponentCount() > 1) {
            var all = new Button(getTranslation("inbox.chip.clear"), click -> changed.accept(now.unfiltered()));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            chips.add(all);
        }
        chips.setVisible(now.isFiltered());
    }

    void focusSearch() {
        search.focus();
    }

    private void chip(String text, Listing without) {
        var chip = new Button(text, new Icon("vaadin:close-small"), click -> changed.accept(without));
        chip.setIconAfterText(true);
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.addClassName("chip");
        chip.setAriaLabel(getTranslation("inbox.chip.remove", text));
        chips.add(chip);
    }

    private void open(boolean wanted) {
        choices.setVisible(wanted);
        more.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
    }

    private void chosen(boolean byPerson, Listing other) {
        if (byPerson && !other.equals(listing)) {
            changed.accept(other);
        }
    }

    private String word(Urgency each) {
        return getTranslation("inbox.urgency." + ListingAddress.word(each));
    }

    private String process(String key) {
        return processNames.getOrDefault(key, key);
    }

    private String queue(String key) {
        return queueNames.getOrDefault(key, key);
    }

    private static List<String> sorted(Map<String, String> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        var rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
