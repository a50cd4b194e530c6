package coop.workers.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.groups.GroupBook.Listed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which group reports to which, as lists within lists: read out as such, and drawn by the theme as text or as a picture with
 * lines from group to group.
 */
class GroupTree extends Div {

    private final List<Listed> groups;
    private final Set<String> keys;
    private final boolean picture;
    private final GroupWords words;

    GroupTree(List<Listed> groups, boolean picture, GroupWords words) {
        this.groups = groups;
        this.keys = groups.stream().map(Listed::key).collect(Collectors.toSet());
        this.picture = picture;
        this.words = words;
        addClassNames("group-tree", picture ? "as-picture" : "as-text");
        add(below(null));
        if (picture) {
            // what is wider than the screen is moved by the keyboard too
            getElement().setAttribute("tabindex", "0");
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", words.say("groups.tree"));
        }
    }

    private UnorderedList below(@Nullable String parent) {
        var list = new UnorderedList();
        groups.stream().filter(group -> isBelow(group, parent)).forEach(group -> list.add(branch(group)));
        return list;
    }

    /** A group whose parent is none today stands at the root. */
    private boolean isBelow(Listed group, @Nullable String parent) {
        var above = group.parent() == null || !keys.contains(group.parent()) ? null : group.parent();
        return parent == null ? above == null : parent.equals(above);
    }

    private ListItem branch(Listed group) {
        var name = new Anchor(GroupNavigation.addressOf(group.key()), group.name());
        name.addClassName("name");
        var about = new Span(words.of(group.kind()) + " · " + words.people(group.people()));
        about.addClassName("second");
        var box = new Div(name, about);
        box.addClassNames(
                "box", "kind-" + group.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!picture && !group.aim().isEmpty()) {
            var aim = new Paragraph(group.aim());
            aim.addClassName("aim");
            box.add(aim);
        }
        var item = new ListItem(box);
        if (groups.stream().anyMatch(other -> isBelow(other, group.key()))) {
            item.add(below(group.key()));
        }
        return item;
    }
}
