package coop.workers.renewal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.renewal.MemberDeclarationDesk;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Network;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;

/** Where a member gets a fresh link to its page; it answers the same whether or not the address is known. */
@Route(value = "subscription/link", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class FreshLinkView extends Div implements HasDynamicTitle {

    private final transient MemberDeclarationDesk desk;
    private final EmailField email = new EmailField();
    private final StatusLine status = new StatusLine();
    private final ProblemList problems;

    FreshLinkView(MemberDeclarationDesk desk) {
        this.desk = desk;
        addClassName("members-page");
        email.setLabel(getTranslation("renewal.link.email"));
        email.setId("email");
        problems = new ProblemList().with("email", email);
        var send = new Button(getTranslation("renewal.link.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeading(getTranslation("renewal.link.title")).explained(getTranslation("renewal.link.text")),
                problems,
                email,
                send,
                status);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("renewal.link.title");
    }

    private void send() {
        problems.clear();
        EmailAddress.parse(email.getValue())
                .ifPresentOrElse(this::send, () -> problems.show(Problem.at("email", "renewal.problem.no-email")));
    }

    private void send(EmailAddress address) {
        try {
            desk.sendLink(address, Network.ofThisRequest());
            status.say(getTranslation("renewal.link.done", address.value()));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
