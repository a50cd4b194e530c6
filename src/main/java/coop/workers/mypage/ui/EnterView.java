package coop.workers.mypage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.access.OwnPage;
import coop.workers.access.PersonDoor;
import coop.workers.shell.Network;
import coop.workers.shell.PageHeading;
import coop.workers.shell.PublicLayout;

/** Where the link leads that was sent by e-mail. A button opens the door, since programs that look through mail follow links. */
@Route(value = OwnPage.PATH + "/enter", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class EnterView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PersonDoor door;
    private final transient Threshold threshold;

    EnterView(PersonDoor door, Threshold threshold) {
        this.door = door;
        this.threshold = threshold;
        addClassName("narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        if (door.fits(token, Network.ofThisRequest())) {
            askToEnter(token);
        } else {
            showDeadLink();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mypage.enter.title");
    }

    private void askToEnter(String token) {
        var enter = new Button(getTranslation("mypage.enter.go"), click -> enter(token));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        enter.addClickShortcut(Key.ENTER);
        enter.setAutofocus(true);
        show("mypage.enter.title", new Paragraph(getTranslation("mypage.enter.text")), enter);
    }

    private void enter(String token) {
        door.enter(token, Network.ofThisRequest()).ifPresentOrElse(threshold::letIn, this::showDeadLink);
    }

    private void showDeadLink() {
        show(
                "mypage.enter.dead.title",
                new Paragraph(getTranslation("mypage.enter.dead.text")),
                new Anchor(OwnPage.SIGN_IN, getTranslation("mypage.enter.dead.again")));
    }

    private void show(String titleKey, Component... parts) {
        removeAll();
        var form = new Div(parts);
        form.addClassName("stack");
        add(new PageHeading(getTranslation(titleKey)), form);
    }
}
