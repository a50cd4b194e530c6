package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import coop.workers.studio.OpenProcess;

/**
 * One part of the page of a process, with an address of its own.
 *
 * <p>No view names the classes behind it, so what browsers must load for them is named here.
 */
@Uses(Button.class)
interface ProcessPart {

    /** As addresses name it. */
    String name();

    /** Is there anything of it in this process? */
    boolean concerns(OpenProcess process);

    Component of(OpenProcess process);
}
