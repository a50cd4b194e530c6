package coop.workers.mypage.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.access.OwnPage;
import coop.workers.access.PersonDoor;
import coop.workers.mypage.WayInDesk;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Authenticator;
import coop.workers.shell.Network;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;

/** Where people ask for a link to their page; it answers the same whether or not the address is known. */
@Route(value = OwnPage.SIGN_IN, layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class SignInLinkView extends Div implements HasDynamicTitle {

    private final transient WayInDesk desk;
    private final transient PersonDoor door;
    private final transient Threshold threshold;
    private final EmailField email = new EmailField();
    private final ProblemList problems;

    SignInLinkView(WayInDesk desk, PersonDoor door, Threshold threshold) {
        this.desk = desk;
        this.door = door;
        this.threshold = threshold;
        addClassName("narrow");
        email.setLabel(getTranslation("mypage.sign-in.email"));
        email.setId("email");
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setAutofocus(true);
        email.setWidthFull();
        problems = new ProblemList().with("email", email);
        ask();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mypage.sign-in.title");
    }

    private void ask() {
        removeAll();
        var send = new Button(getTranslation("mypage.sign-in.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        send.addClickShortcut(Key.ENTER);
        var form = new Div(email, send, passkey(), office());
        form.addClassName("stack");
        add(new PageHeading(getPageTitle()).explained(getTranslation("mypage.sign-in.text")), problems, form);
    }

    private Div passkey() {
        return new Div(new Button(getTranslation("mypage.sign-in.passkey"), click -> {
            problems.clear();
            var asked = door.beginPasskey();
            Authenticator.show(
                    this,
                    asked.json(),
                    answer -> door.passkey(asked, answer, Network.ofThisRequest())
                            .ifPresentOrElse(
                                    threshold::letIn, () -> problems.show(Problem.of("access.problem.passkey"))),
                    () -> problems.show(Problem.of("access.problem.passkey-not-shown")));
        }));
    }

    private Paragraph office() {
        return new Paragraph(new Anchor("sign-in", getTranslation("mypage.sign-in.office")));
    }

    private void send() {
        problems.clear();
        EmailAddress.parse(email.getValue())
                .ifPresentOrElse(this::send, () -> problems.show(Problem.at("email", "mypage.problem.no-email")));
    }

    private void send(EmailAddress address) {
        try {
            desk.sendLink(address, Network.ofThisRequest());
            showSent(address);
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void showSent(EmailAddress address) {
        removeAll();
        var sent = new Paragraph(getTranslation("mypage.sign-in.sent", address.value()));
        sent.getElement().setAttribute("role", "status");
        var again = new Button(getTranslation("mypage.sign-in.again"), click -> ask());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var next = new Div(sent, new Paragraph(getTranslation("mypage.sign-in.unsent")), new Div(again));
        next.addClassName("stack");
        add(new PageHeading(getTranslation("mypage.sign-in.sent.title")), next);
    }
}
