package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks the authenticator of the person before the screen, through their browser. */
public final class Authenticator {

    private static final String CONVERSION = """
            const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
            const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
                .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
            const about = made => ({ id: made.id, rawId: text(made.rawId), type: made.type,
                authenticatorAttachment: made.authenticatorAttachment ?? undefined,
                clientExtensionResults: made.getClientExtensionResults() });
            const options = JSON.parse($0);
            options.challenge = bytes(options.challenge);
            """;

    private static final String CREATE = """
            return (async () => {
              %s
              options.user.id = bytes(options.user.id);
              (options.excludeCredentials ?? []).forEach(known => known.id = bytes(known.id));
              const made = await navigator.credentials.create({ publicKey: options });
              return JSON.stringify({ ...about(made), response: {
                  attestationObject: text(made.response.attestationObject),
                  clientDataJSON: text(made.response.clientDataJSON),
                  transports: made.response.getTransports?.() ?? [] } });
            })();
            """.formatted(CONVERSION);

    private static final String SHOW = """
            return (async () => {
              %s
              (options.allowCredentials ?? []).forEach(known => known.id = bytes(known.id));
              const shown = await navigator.credentials.get({ publicKey: options });
              return JSON.stringify({ ...about(shown), response: {
                  authenticatorData: text(shown.response.authenticatorData),
                  clientDataJSON: text(shown.response.clientDataJSON),
                  signature: text(shown.response.signature),
                  userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined } });
            })();
            """.formatted(CONVERSION);

    private Authenticator() {}

    /** Has a new passkey made; {@code unanswered} where the person does not want to or the device cannot. */
    public static void create(
            Component screen, String question, SerializableConsumer<String> answered, SerializableRunnable unanswered) {
        ask(CREATE, screen, question, answered, unanswered);
    }

    /** Has a passkey shown that was made before. */
    public static void show(
            Component screen, String question, SerializableConsumer<String> answered, SerializableRunnable unanswered) {
        ask(SHOW, screen, question, answered, unanswered);
    }

    private static void ask(
            String how,
            Component screen,
            String question,
            SerializableConsumer<String> answered,
            SerializableRunnable unanswered) {
        screen.getElement().executeJs(how, question).then(String.class, answered, refusal -> unanswered.run());
    }
}
