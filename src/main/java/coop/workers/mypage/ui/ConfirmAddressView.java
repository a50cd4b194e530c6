package coop.workers.mypage.ui;

import com.vaadin.flow.component.Component;
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
import coop.workers.mypage.AddressDesk;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;

/** Where the letter to a new address leads: confirmed by a button, since programs that look through mail follow links. */
@Route(value = OwnPage.PATH + "/confirm-address", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class ConfirmAddressView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient AddressDesk desk;
    private final ProblemList problems = new ProblemList();

    ConfirmAddressView(AddressDesk desk) {
        this.desk = desk;
        addClassName("narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        desk.behind(token).ifPresentOrElse(address -> ask(token, address.value()), this::showDeadLink);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mypage.confirm.title");
    }

    private void ask(String token, String address) {
        var confirm = new Button(getTranslation("mypage.confirm.go"), click -> confirm(token));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        show("mypage.confirm.title", new Paragraph(getTranslation("mypage.confirm.text", address)), confirm);
    }

    private void confirm(String token) {
        try {
            desk.confirm(token);
            show(
                    "mypage.confirm.done.title",
                    new Paragraph(getTranslation("mypage.confirm.done.text")),
                    new Anchor(OwnPage.PATH, getTranslation("mypage.title")));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        } catch (NotFound ended) {
            showDeadLink();
        }
    }

    private void showDeadLink() {
        show(
                "mypage.enter.dead.title",
                new Paragraph(getTranslation("mypage.confirm.dead.text")),
                new Anchor(MyDetailsView.PATH, getTranslation("mypage.details.title")));
    }

    private void show(String titleKey, Component... parts) {
        removeAll();
        problems.clear();
        var form = new Div(parts);
        form.addClassName("stack");
        add(new PageHeading(getTranslation(titleKey)), problems, form);
    }
}
