package coop.workers.admission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.admission.ApplicantDesk;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Network;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;

/** Where an applicant gets a fresh link; it answers the same whether or not the address is known. */
@Route(value = "application/link", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class LinkView extends Div implements HasDynamicTitle {

    private final ApplicantDesk desk;
    private final EmailField email = new EmailField();
    private final StatusLine status = new StatusLine();
    private final ProblemList problems;

    LinkView(ApplicantDesk desk) {
        this.desk = desk;
        email.setLabel(getTranslation("admission.link.email"));
        email.setId("email");
        problems = new ProblemList().with("email", email);
        var send = new Button(getTranslation("admission.link.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeading(getTranslation("admission.link.title"))
                        .explained(getTranslation("admission.link.text")),
                problems,
                email,
                send,
                status);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admission.link.title");
    }

    private void send() {
        problems.clear();
        EmailAddress.parse(email.getValue())
                .ifPresentOrElse(
                        this::send, () -> problems.show(Problem.at("email", "admission.problem.join.no-email")));
    }

    private void send(EmailAddress address) {
        try {
            desk.sendLink(address, Network.ofThisRequest());
            status.say(getTranslation("admission.link.done", address.value()));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
