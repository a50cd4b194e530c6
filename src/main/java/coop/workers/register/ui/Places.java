package coop.workers.register.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/** The parts of the register beside each other: members, officers. */
class Places extends Nav {

    Places() {
        addClassName("places");
        getElement().setAttribute("aria-label", getTranslation("register.places"));
        add(
                link(new RouterLink(getTranslation("register.places.members"), RegisterView.class)),
                link(new RouterLink(getTranslation("register.places.officers"), OfficersView.class)),
                link(new RouterLink(getTranslation("register.places.twins"), TwinsView.class)));
    }

    private static RouterLink link(RouterLink link) {
        link.setHighlightCondition(HighlightConditions.sameLocation());
        link.setHighlightAction((target, here) -> {
            if (here) {
                target.getElement().setAttribute("aria-current", "page");
            } else {
                target.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }
}
