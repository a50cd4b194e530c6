package coop.workers.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import coop.workers.membership.ApplyDesk.In;
import coop.workers.shell.Notice;

/** Says that an application is in, and leads to the window on it. */
final class ApplicationIn extends Div {

    ApplicationIn(In in) {
        add(new Notice(
                getTranslation("membership.apply.in.title"),
                getTranslation("membership.apply.in.text", in.caseNumber().value()),
                in.windowToken()
                        .map(token -> new Button(
                                getTranslation("membership.apply.in.window"),
                                click -> MembershipNavigation.toWindow(token)))
                        .orElseGet(() -> new Button(
                                getTranslation("membership.link.title"),
                                click -> MembershipNavigation.toFreshLink()))));
    }
}
