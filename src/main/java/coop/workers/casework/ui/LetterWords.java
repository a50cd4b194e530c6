package coop.workers.casework.ui;

import coop.workers.casework.Correspondence.Letter;
import coop.workers.casework.Correspondence.State;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What became of letters, in words. */
@Component
public class LetterWords {

    private final Texts texts;
    private final Dates dates;

    LetterWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** {@code Sent on 4 May 2027, 14:02}, {@code Could not be sent: …} */
    public String whatBecameOf(Letter letter) {
        var sentAt = letter.sentAt();
        return switch (letter.state()) {
            case SENT -> texts.say("casework.letter.became.sent", sentAt == null ? "" : dates.moment(sentAt));
            case FAILED ->
                texts.say(
                        "casework.letter.became.failed",
                        letter.failure() == null ? texts.say("casework.letter.unknown") : letter.failure());
            case QUEUED -> texts.say("casework.letter.became.queued", letter.attempts());
            case KEPT -> texts.say("casework.letter.became.kept");
            case BY_POST ->
                sentAt == null
                        ? texts.say("casework.letter.became.to-post")
                        : texts.say("casework.letter.became.posted", dates.day(sentAt));
        };
    }

    /** {@code Aled Rees, aled@example.org}; the address alone for whoever has not said a name yet. */
    public String recipient(Letter letter) {
        var name = letter.to().name();
        var email = letter.to().email();
        return email == null || name.equals(email.value()) ? name : name + ", " + email;
    }

    /** {@code Sent: 20. By post: 4.} */
    String states(Map<State, Integer> letters) {
        return letters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> texts.say("casework.letter.of-state", state(each.getKey()), each.getValue()))
                .collect(Collectors.joining(" "));
    }

    String state(State state) {
        return texts.say("casework.letter.state." + state.name().toLowerCase(Locale.ROOT));
    }
}
