package coop.workers.casework;

import coop.workers.shared.CaseNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has the letters as owners of processes published them. */
public interface LetterTexts {

    /**
     * The text of a letter, with its gaps, as the case has it; empty where nobody has published one of that name.
     *
     * @param number null for a letter of no case
     * @param process in whose folder it lies
     */
    Optional<String> text(@Nullable CaseNumber number, String process, String letter);
}
