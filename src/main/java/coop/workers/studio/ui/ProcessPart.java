package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import coop.workers.studio.OpenProcess;

/** One part of the page of a process, with an address of its own. */
interface ProcessPart {

    /** As addresses name it. */
    String name();

    /** Is there anything of it in this process? */
    boolean concerns(OpenProcess process);

    Component of(OpenProcess process);
}
