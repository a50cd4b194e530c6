package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.shared.Message;
import coop.workers.shared.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a form from being taken in, above the form and beside its fields: each line leads to its field. It takes the
 * focus when it appears, so that nobody misses it, and is not there while there is nothing to say.
 */
public class ProblemList extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();

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
        add(new H2(getTranslation("shell.problems", problems.size())));
        var lines = new UnorderedList();
        problems.forEach(problem -> lines.add(new ListItem(line(problem))));
        add(lines);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    public void show(Problem problem) {
        show(List.of(problem));
    }

    /** Nothing is wrong any more. */
    public void clear() {
        removeAll();
        setVisible(false);
        fields.values().forEach(field -> mark(field, null));
    }

    private Component line(Problem problem) {
        var sentence = sentence(problem.message());
        var field = problem.field() == null ? null : fields.get(problem.field());
        if (field == null) {
            return new Span(sentence);
        }
        mark(field, sentence);
        var link = new Anchor("#" + problem.field(), naming(field, sentence));
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", click -> focus(field)).preventDefault();
        return link;
    }

    /** Beside its field a sentence need not say which one it is about; away from it, it must. */
    private String naming(Component field, String sentence) {
        return field instanceof HasLabel labelled
                        && labelled.getLabel() != null
                        && !sentence.contains(labelled.getLabel())
                ? getTranslation("shell.problems.at", labelled.getLabel(), sentence)
                : sentence;
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
