package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import coop.workers.shared.Message;
import coop.workers.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a form from being taken in, above the form and beside its fields: each line leads to its field. It takes the
 * focus when it appears, so that nobody misses it, and is not there while there is nothing to say. A line whose field is
 * changed says so, instead of what it said before.
 */
public class ProblemList extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<Component, List<Anchor>> open = new LinkedHashMap<>();
    private final List<Registration> watches = new ArrayList<>();

    public ProblemList() {
        addClassName("problems");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Lets problems at {@code key} be shown beside {@code field} and lead to it. */
    public ProblemList with(String key, Component field) {
        fields.put(key, field);
        return this;
    }

    /** Shows these problems instead of what it showed; none clears it. */
    public void show(List<Problem> problems) {
        clear();
        if (problems.isEmpty()) {
            return;
        }
        var lines = new UnorderedList();
        problems.forEach(problem -> lines.add(new ListItem(line(problem))));
        add(new H2(getTranslation("shell.problems", problems.size())), lines);
        open.keySet().forEach(this::watch);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    /** Shows this problem instead of what it showed. */
    public void show(Problem problem) {
        show(List.of(problem));
    }

    /** Nothing is wrong any more. */
    public void clear() {
        removeAll();
        open.clear();
        watches.forEach(Registration::remove);
        watches.clear();
        setVisible(false);
        fields.values().forEach(field -> mark(field, null));
    }

    private Component line(Problem problem) {
        var sentence = sentence(problem.message());
        var key = problem.field();
        var field = key == null ? null : fields.get(key);
        if (key == null || field == null) {
            return new Span(sentence);
        }
        mark(field, sentence);
        var link = link(key, field, sentence);
        open.computeIfAbsent(field, first -> new ArrayList<>()).add(link);
        return link;
    }

    private Anchor link(String key, Component field, String sentence) {
        var link = new Anchor("#" + key, naming(field, sentence));
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", click -> focus(field)).preventDefault();
        return link;
    }

    private void watch(Component field) {
        if (field instanceof HasValue<?, ?> typed) {
            watches.add(typed.addValueChangeListener(change -> settle(field)));
        }
    }

    /**
     * What was wrong is not said of what stands there now; whether that is right is seen when it is handed in. The lines keep
     * their place, so that no button moves away under a mouse.
     */
    private void settle(Component field) {
        var lines = open.remove(field);
        if (lines == null) {
            return;
        }
        mark(field, null);
        lines.forEach(line -> {
            line.addClassName("settled");
            line.setText(getTranslation("shell.problems.settled", label(field)));
        });
    }

    /** Beside its field a sentence need not say which one it is about; away from it, it must. */
    private String naming(Component field, String sentence) {
        var label = label(field);
        if (label.isEmpty() || sentence.contains(label)) {
            return sentence;
        }
        return getTranslation(label.endsWith("?") ? "shell.problems.asked" : "shell.problems.at", label, sentence);
    }

    private static String label(Component field) {
        return field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : "";
    }

    private String sentence(Message message) {
        return getTranslation(message.key(), message.arguments().toArray());
    }

    private static void mark(Component field, @Nullable String sentence) {
        if (field instanceof HasValidation validated) {
            validated.setInvalid(sentence != null);
            validated.setErrorMessage(sentence);
        }
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
