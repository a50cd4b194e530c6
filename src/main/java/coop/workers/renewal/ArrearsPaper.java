package coop.workers.renewal;

import coop.workers.casework.CaseDesk.Entry;
import coop.workers.shared.MarkdownText;
import coop.workers.shell.Dates;
import coop.workers.shell.Sentences;
import coop.workers.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the board reads before it decides whether a membership goes on that is not paid for: sums, dates, all that was tried. */
@Component
class ArrearsPaper {

    private final Texts texts;
    private final Dates dates;
    private final Sentences sentences;

    ArrearsPaper(Texts texts, Dates dates, Sentences sentences) {
        this.texts = texts;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** @param timeline newest first */
    String on(Renewal renewal, List<Entry> timeline) {
        var lines = new ArrayList<String>();
        lines.add("## " + texts.say("renewal.paper.heading"));
        lines.add(texts.say(
                "renewal.paper.owed",
                renewal.net(),
                renewal.invoice().orElseThrow(),
                dates.day(Objects.requireNonNull(renewal.payBy().orElse(null)))));
        lines.add(texts.say("renewal.paper.tried", renewal.paymentReminders(), renewal.paymentTalks()));
        lines.add("## " + texts.say("renewal.paper.history"));
        for (var index = timeline.size() - 1; index >= 0; index--) {
            lines.add("- " + inWords(timeline.get(index)));
        }
        return String.join("\n\n", lines).replace("\n\n- ", "\n- ");
    }

    private String inWords(Entry entry) {
        return dates.day(entry.at()) + ": " + MarkdownText.literal(said(entry).replaceAll("\\s+", " "));
    }

    /** The sentence says by itself whom it is said of. */
    private String said(Entry entry) {
        return entry.sentence().map(sentences::of).orElseGet(() -> entry.comment()
                .orElse(""));
    }
}
