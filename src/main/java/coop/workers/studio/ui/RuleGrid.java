package coop.workers.studio.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** The rules of a table: Ctrl with an arrow up or down, or Enter in a written cell, goes to the same cell of another rule. */
@Tag("rule-grid")
@JsModule("./studio/rule-grid.ts")
class RuleGrid extends StudioTable {

    RuleGrid(String label, List<String> headings) {
        super(label, headings);
    }
}
