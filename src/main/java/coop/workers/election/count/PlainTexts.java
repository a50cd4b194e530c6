package coop.workers.election.count;

import coop.workers.shared.Message;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the room without the office around them: the same file, the same sentences. */
public final class PlainTexts {

    private static final Locale WRITTEN_IN = Locale.UK;

    private final ResourceBundle texts = ResourceBundle.getBundle(
            "messages.election",
            WRITTEN_IN,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    public String say(Message message) {
        return say(message.key(), message.arguments().toArray());
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), WRITTEN_IN).format(arguments);
    }
}
