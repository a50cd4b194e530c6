package coop.workers.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.membership.ApplyDesk;
import coop.workers.shell.Notice;
import coop.workers.shell.PublicLayout;

/** Where a person confirms their address: by a button, since mail scanners open links. */
@Route(value = "take-part/confirm", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class ConfirmApplicationView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ApplyDesk desk;

    ConfirmApplicationView(ApplyDesk desk) {
        this.desk = desk;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        desk.toConfirm(token).ifPresentOrElse(name -> ask(token, name), () -> desk.confirmed(token)
                .ifPresentOrElse(in -> show(new ApplicationIn(in)), this::showDeadLink));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.confirm.title");
    }

    private void ask(String token, String name) {
        var button = new Button(getTranslation("membership.confirm.button"), click -> desk.confirm(token)
                .ifPresentOrElse(in -> show(new ApplicationIn(in)), this::showDeadLink));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        show(new Notice(
                getTranslation("membership.confirm.title"), getTranslation("membership.confirm.text", name), button));
    }

    private void showDeadLink() {
        show(new Notice(
                getTranslation("membership.window.dead.title"),
                getTranslation("membership.confirm.dead.text"),
                new Button(getTranslation("membership.link.title"), click -> MembershipNavigation.toFreshLink())));
    }

    private void show(Component notice) {
        removeAll();
        add(notice);
    }
}
