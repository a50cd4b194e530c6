package coop.workers.studio.ui;

import coop.workers.forms.Form;
import coop.workers.forms.FormElement;
import java.util.List;
import java.util.stream.Stream;

/** Names of files, and what a form is about, as people would say it. */
final class Wordings {

    private Wordings() {}

    /** {@code ask-for-more} as “Ask for more”. */
    static String name(String key) {
        var words = key.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    /** What the form asks at its outermost: the headings of its groups, and questions that stand by themselves. */
    static List<String> headings(Form form) {
        return form.elements().stream()
                .flatMap(element -> {
                    if (element instanceof FormElement.Group group
                            && !group.label().isBlank()) {
                        return Stream.of(group.label());
                    }
                    if (element instanceof FormElement.Group group) {
                        return headings(new Form(form.id(), group.elements())).stream();
                    }
                    return element instanceof FormElement.Field field ? Stream.of(field.label()) : Stream.empty();
                })
                .distinct()
                .toList();
    }
}
