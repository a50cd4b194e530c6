package coop.workers.shell;

import com.vaadin.flow.i18n.I18NProvider;
import coop.workers.shared.Message;
import coop.workers.shared.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/** The texts of all rooms, for components ({@code getTranslation(key, …)}) and for everything that speaks to people elsewhere. */
public class Texts implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    /** The language the office was written in. */
    public static final Locale WRITTEN_IN = Locale.UK;

    private final transient MessageSource messages;
    private final List<Locale> languages;

    Texts(MessageSource messages, List<Locale> translations) {
        this.messages = messages;
        this.languages =
                Stream.concat(Stream.of(WRITTEN_IN), translations.stream()).toList();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return languages;
    }

    /**
     * The text of {@code key} with its gaps filled, days among them as people write them and sentences as they read; the key
     * itself where nobody has written the text, since a page with an odd word on it serves people better than none.
     */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return messages.getMessage(
                    key,
                    Arrays.stream(arguments)
                            .map(argument -> readable(argument, locale))
                            .toArray(),
                    locale);
        } catch (NoSuchMessageException missing) {
            LOG.warn("No text for {} in {}", key, locale);
            return key;
        }
    }

    private Object readable(Object argument, Locale locale) {
        if (argument instanceof Message named) {
            return getTranslation(named.key(), locale, named.arguments().toArray());
        }
        return argument instanceof LocalDate day ? written(day, locale) : argument;
    }

    /** {@code 4 May 2027} */
    private static String written(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** The sentence in the language the office was written in. */
    public String say(Message message) {
        return getTranslation(message.key(), WRITTEN_IN, message.arguments().toArray());
    }

    /** The sentence in the language the office was written in. */
    public String say(String key, Object... arguments) {
        return getTranslation(key, WRITTEN_IN, arguments);
    }

    /** What the problem says. */
    public String say(Problem problem) {
        return say(problem.message());
    }
}
