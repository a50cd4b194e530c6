package coop.workers.studio;

import coop.workers.shared.MarkdownText;
import coop.workers.shell.Texts;
import coop.workers.studio.compare.Comparison;
import coop.workers.studio.compare.Comparison.FileDifference;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** What a group reads before it consents to a change of its process. */
@Component
class ChangePaper {

    /** What is longer is read beside the paper, where all of it stands. */
    private static final int MOST_SENTENCES = 60;

    private final Texts texts;

    ChangePaper(Texts texts) {
        this.texts = texts;
    }

    String title(String process) {
        return texts.say("studio.paper.title", process);
    }

    String text(ProcessChange change, String process) {
        var name = MarkdownText.literal(process);
        var proposal = change.backTo()
                .map(number -> texts.say("studio.paper.back", name, number))
                .orElseGet(() -> texts.say("studio.paper.text", name));
        return proposal + "\n\n" + texts.say("studio.paper.why", MarkdownText.literal(change.why()))
                + change.inSpite()
                        .map(reason -> "\n\n" + texts.say("studio.paper.in-spite", MarkdownText.literal(reason)))
                        .orElse("");
    }

    String paper(Comparison differences) {
        var lines = new ArrayList<String>();
        for (var file : differences.files()) {
            lines.add("\n## " + heading(file) + "\n");
            file.differences().forEach(difference -> lines.add("- " + MarkdownText.literal(difference.sentence())));
        }
        return lines.size() <= MOST_SENTENCES
                ? String.join("\n", lines).strip()
                : String.join("\n", lines.subList(0, MOST_SENTENCES)).strip() + "\n\n" + texts.say("studio.paper.more");
    }

    private String heading(FileDifference file) {
        return texts.say("studio.compare.kind." + file.kind(), MarkdownText.literal(file.name()));
    }
}
