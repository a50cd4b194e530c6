package coop.workers.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.membership.SupporterDesk;
import coop.workers.shared.Rejection;
import coop.workers.shell.Notice;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;

/** Where somebody confirms that they wish to be a supporter: by a button, since mail scanners open links. */
@Route(value = "support/confirm", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class ConfirmSupportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient SupporterDesk desk;
    private final ProblemList problems = new ProblemList();

    ConfirmSupportView(SupporterDesk desk) {
        this.desk = desk;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        desk.toConfirm(token).ifPresentOrElse(name -> ask(token, name), () -> confirm(token));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.support.title");
    }

    private void ask(String token, String name) {
        var button = new Button(getTranslation("membership.support.confirm"), click -> confirm(token));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        show(new Notice(
                getTranslation("membership.support.title"),
                getTranslation("membership.support.confirm.text", name),
                problems,
                button));
    }

    /** Of a wish that is confirmed already it says so once more. */
    private void confirm(String token) {
        try {
            var done = desk.confirm(token);
            show(
                    done
                            ? new Notice(
                                    getTranslation("membership.support.done.title"),
                                    getTranslation("membership.support.done.text"))
                            : new Notice(
                                    getTranslation("membership.window.dead.title"),
                                    getTranslation("membership.support.dead.text")));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void show(Notice notice) {
        removeAll();
        add(notice);
    }
}
