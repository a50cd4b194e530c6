package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import coop.workers.workflow.ProcessKey;

/** One part of the page on which a process is changed, with an address of its own. */
interface EditingPart {

    /** As addresses name it. */
    String name();

    /**
     * The part as it stands.
     *
     * @param at which of its things is shown, such as a form; blank where none was chosen
     */
    Component of(ProcessKey process, Editing editing, String at);
}
