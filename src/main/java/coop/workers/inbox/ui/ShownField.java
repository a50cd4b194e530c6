package coop.workers.inbox.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** Something known, shown among the questions. */
final class ShownField extends DescriptionList {

    ShownField(String label, String words) {
        addClassName("shown-field");
        add(new Term(label), new Description(words.isEmpty() ? getTranslation("inbox.field.nothing") : words));
    }
}
