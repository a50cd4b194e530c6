package coop.workers.shell;

import com.vaadin.flow.component.html.Anchor;

/** The first thing the keyboard reaches: past the menu, to the page. */
class SkipLink extends Anchor {

    static final String TARGET = "page";

    SkipLink() {
        addClassName("skip-link");
        setText(getTranslation("shell.skip"));
        setHref("#" + TARGET);
        setRouterIgnore(true);
    }
}
