package coop.workers.mypage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.access.OwnPage;
import coop.workers.mypage.HandOverDesk;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Rejection;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import jakarta.annotation.security.RolesAllowed;

/** Handing a co-op's vote over to whom it has chosen next: {@code ?for=12}. */
@Route(value = OwnPage.PATH + "/hand-over", layout = MyPageLayout.class, autoLayout = false)
@RolesAllowed({OwnPage.OUTSIDE, OwnPage.STAFF})
class HandOverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandOverDesk desk;

    HandOverView(HandOverDesk desk) {
        this.desk = desk;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mypage.hand-over.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var member = MyPageView.member(event.getLocation());
        ask(member, desk.coop(member));
    }

    private void ask(int member, String coop) {
        removeAll();
        var name = new TextField(getTranslation("mypage.hand-over.name"));
        name.setId("name");
        name.setAutocomplete(Autocomplete.OFF);
        var email = new EmailField(getTranslation("mypage.hand-over.email"));
        email.setId("email");
        email.setAutocomplete(Autocomplete.OFF);
        email.setHelperText(getTranslation("mypage.hand-over.email.help"));
        var reason = new TextArea(getTranslation("mypage.hand-over.reason"));
        reason.setId("reason");
        reason.setHelperText(getTranslation("mypage.hand-over.reason.help"));
        var problems = new ProblemList().with("name", name).with("email", email).with("reason", reason);
        var go = new Button(getTranslation("mypage.hand-over.go"), click -> {
            try {
                desk.handOver(
                        member,
                        name.getValue(),
                        EmailAddress.parse(email.getValue()).orElse(null),
                        reason.getValue());
                showDone(name.getValue(), coop);
            } catch (Rejection refused) {
                problems.show(refused.problems());
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(go, new Anchor(OwnPage.PATH + "?for=" + member, getTranslation("mypage.cancel")));
        actions.addClassName("my-page-actions");
        var form = new Div(problems, name, email, reason, actions);
        form.addClassName("my-page-form");
        add(new PageHeading(getPageTitle()).explained(getTranslation("mypage.hand-over.text", coop)), form);
    }

    private void showDone(String name, String coop) {
        removeAll();
        var done = new Paragraph(getTranslation("mypage.hand-over.done", name.strip(), coop));
        done.getElement().setAttribute("role", "status");
        add(
                new PageHeading(getTranslation("mypage.hand-over.done.title")),
                done,
                new Anchor(OwnPage.PATH, getTranslation("mypage.title")));
    }
}
