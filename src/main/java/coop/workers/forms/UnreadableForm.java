package coop.workers.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form that cannot be used: every reason in a sentence for its owner. */
public class UnreadableForm extends RuntimeException {

    /**
     * One reason.
     *
     * @param element the key or id of the element it concerns; null for the form as a whole
     */
    public record Flaw(@Nullable String element, String sentence) {}

    private final transient List<Flaw> flaws;

    UnreadableForm(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::sentence).collect(Collectors.joining(" ")));
        this.flaws = List.copyOf(flaws);
    }

    /** Everything that is wrong with it, in the order in which it stands. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
