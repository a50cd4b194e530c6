package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;

/** What people with a screen reader, a keyboard alone or much magnification can count on, and what falls short of it. */
@Route(value = "accessibility", layout = EitherLayout.class, autoLayout = false)
@AnonymousAllowed
class AccessibilityView extends Div implements HasDynamicTitle {

    AccessibilityView(Signboard signboard) {
        addClassName("prose");
        add(
                new PageHeading(getPageTitle()),
                new Paragraph(getTranslation("shell.accessibility.aim", signboard.organisationName())),
                part("works", "keyboard", "reader", "zoom", "appearance", "motion", "time"),
                part("tested", "axe", "not-audited"),
                part("short", "diagrams", "pictures", "pdf"),
                new Section(
                        new H2(getTranslation("shell.accessibility.tell")),
                        new Paragraph(getTranslation("shell.accessibility.tell.text")),
                        new Paragraph(new Anchor(
                                "mailto:" + signboard.email().value(),
                                signboard.email().value()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.accessibility.title");
    }

    private Component part(String name, String... lines) {
        var list = new UnorderedList();
        Arrays.stream(lines)
                .map(line -> getTranslation("shell.accessibility.%s.%s".formatted(name, line)))
                .forEach(sentence -> list.add(new ListItem(sentence)));
        return new Section(new H2(getTranslation("shell.accessibility." + name)), list);
    }
}
