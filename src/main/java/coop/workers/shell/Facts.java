package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;

/** What is known of something, name beside value; on a phone one below the other. What is empty is left out. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    /** Adds a fact; one without a value is left out. */
    public Facts with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            add(new Term(name), new Description(value));
        }
        return this;
    }

    /** Adds a fact that is more than text, such as a link. */
    public Facts with(String name, Component value) {
        var description = new Description();
        description.add(value);
        add(new Term(name), description);
        return this;
    }
}
