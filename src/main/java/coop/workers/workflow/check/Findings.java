package coop.workers.workflow.check;

import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Collects what is wrong with one file. */
final class Findings {

    private final String file;
    private final List<Finding> found = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency of the product
    void wrong(Element element, String sentence, Object... gaps) {
        wrong(SafeXml.nearestId(element), sentence.formatted(gaps));
    }

    void wrong(@Nullable String element, String sentence) {
        found.add(new Finding(file, Optional.ofNullable(element), Severity.ERROR, sentence));
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency of the product
    void doubtful(Element element, String sentence, Object... gaps) {
        doubtful(SafeXml.nearestId(element), sentence.formatted(gaps));
    }

    void doubtful(@Nullable String element, String sentence) {
        found.add(new Finding(file, Optional.ofNullable(element), Severity.WARNING, sentence));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
