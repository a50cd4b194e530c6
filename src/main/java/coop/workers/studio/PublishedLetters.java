package coop.workers.studio;

import coop.workers.casework.LetterTexts;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.PublishedFolders;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the post room the letters that were published with the version that a case runs by. */
@Component
class PublishedLetters implements LetterTexts {

    private final PublishedFolders published;

    PublishedLetters(PublishedFolders published) {
        this.published = published;
    }

    @Override
    public Optional<String> text(@Nullable CaseNumber number, String process, String letter) {
        return published.letter(number, process, letter);
    }
}
