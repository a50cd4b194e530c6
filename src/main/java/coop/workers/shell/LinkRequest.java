package coop.workers.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Where somebody outside asks for a fresh link; it answers the same whether or not the address is known. */
public final class LinkRequest extends Div {

    private final transient BiConsumer<EmailAddress, String> sending;
    private final transient Function<String, String> done;
    private final EmailField email = new EmailField();
    private final StatusLine status = new StatusLine();
    private final ProblemList problems;

    /**
     * Asks for an address.
     *
     * @param sending what to do for an address and the network it is asked from; it may refuse
     * @param done what to say afterwards, of the address
     */
    public LinkRequest(
            String title, String text, BiConsumer<EmailAddress, String> sending, Function<String, String> done) {
        this.sending = sending;
        this.done = done;
        email.setLabel(getTranslation("shell.link.email"));
        email.setId("email");
        problems = new ProblemList().with("email", email);
        var send = new Button(getTranslation("shell.link.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeading(title).explained(text), problems, email, send, status);
    }

    private void send() {
        problems.clear();
        EmailAddress.parse(email.getValue())
                .ifPresentOrElse(this::send, () -> problems.show(Problem.at("email", "shell.link.no-email")));
    }

    private void send(EmailAddress address) {
        try {
            sending.accept(address, Network.ofThisRequest());
            status.say(done.apply(address.value()));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
