package coop.workers.admission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.admission.ConfirmationDesk;
import coop.workers.shell.Notice;
import coop.workers.shell.PublicLayout;

/** Where an address is confirmed: by a button, since mail scanners open links. */
@Route(value = "application/confirm", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class ConfirmView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final ConfirmationDesk desk;

    ConfirmView(ConfirmationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        desk.toConfirm(token)
                .ifPresentOrElse(application -> ask(token, application.coopName()), () -> showWhatCameOf(token));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admission.confirm.title");
    }

    private void ask(String token, String coop) {
        var button = new Button(getTranslation("admission.confirm.button"), click -> desk.confirm(token)
                .ifPresentOrElse(this::showDone, this::showDeadLink));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        show(new Notice(
                getTranslation("admission.confirm.title"), getTranslation("admission.confirm.text", coop), button));
    }

    private void showWhatCameOf(String token) {
        desk.confirmed(token).ifPresentOrElse(this::showDone, this::showDeadLink);
    }

    private void showDone(ConfirmationDesk.Confirmed done) {
        show(new Notice(
                getTranslation("admission.confirm.done.title"),
                getTranslation(
                        "admission.confirm.done.text",
                        done.coopName(),
                        done.caseNumber().value()),
                done.windowToken()
                        .map(window -> new Button(
                                getTranslation("admission.confirm.done.link"),
                                click -> AdmissionNavigation.toWindow(window)))
                        .orElseGet(() -> new Button(
                                getTranslation("admission.link.title"), click -> AdmissionNavigation.toFreshLink()))));
    }

    private void showDeadLink() {
        show(new Notice(
                getTranslation("admission.confirm.dead.title"),
                getTranslation("admission.confirm.dead.text"),
                new Button(getTranslation("admission.link.title"), click -> AdmissionNavigation.toFreshLink())));
    }

    private void show(Notice notice) {
        removeAll();
        add(notice);
    }
}
