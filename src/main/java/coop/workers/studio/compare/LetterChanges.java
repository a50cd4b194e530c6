package coop.workers.studio.compare;

import coop.workers.shell.Texts;
import coop.workers.studio.compare.Comparison.Difference;
import coop.workers.studio.compare.Comparison.FileDifference;
import coop.workers.studio.compare.Comparison.FileKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a letter says otherwise: its subject in a sentence, its text word by word. */
final class LetterChanges {

    private static final String SUBJECT = "Subject:";

    private final Texts texts;
    private final String before;
    private final String after;

    LetterChanges(Texts texts, String before, String after) {
        this.texts = texts;
        this.before = before.replace("\r\n", "\n");
        this.after = after.replace("\r\n", "\n");
    }

    FileDifference told(String path) {
        var name = Comparing.nameOf(path);
        var told = new ArrayList<Difference>();
        if (!subject(before).equals(subject(after))) {
            told.add(new Difference(
                    Change.CHANGED,
                    null,
                    texts.say("studio.compare.letter.subject", name, subject(after), subject(before))));
        }
        if (!body(before).equals(body(after))) {
            told.add(new Difference(
                    Change.CHANGED,
                    null,
                    texts.say("studio.compare.letter.text", name),
                    TextChanges.between(body(before), body(after))));
        }
        if (told.isEmpty()) {
            told.add(new Difference(Change.CHANGED, null, texts.say("studio.compare.space", name)));
        }
        return new FileDifference(path, FileKind.LETTER, name, Change.CHANGED, List.copyOf(told), Map.of());
    }

    private static String subject(String text) {
        var line = text.split("\n", 2)[0];
        return line.startsWith(SUBJECT) ? line.substring(SUBJECT.length()).strip() : line.strip();
    }

    private static String body(String text) {
        var lines = text.split("\n", 2);
        return lines.length < 2 ? "" : lines[1].strip();
    }
}
