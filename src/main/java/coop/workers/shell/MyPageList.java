package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** What there is of one kind on somebody's own page, a line for each. */
public class MyPageList extends UnorderedList {

    public <T> MyPageList(Collection<T> things, Function<T, ListItem> line) {
        addClassName("my-page-list");
        things.forEach(thing -> add(line.apply(thing)));
    }

    /** The list as a section; empty where there is nothing. */
    public static <T> Optional<Component> of(Collection<T> things, Function<T, ListItem> line) {
        return things.isEmpty() ? Optional.empty() : Optional.of(new MyPageList(things, line));
    }
}
