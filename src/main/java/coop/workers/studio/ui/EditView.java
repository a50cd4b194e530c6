package coop.workers.studio.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where the owner of a process changes it. */
@Route(StudioNavigation.PATH + "/:process/edit")
@RolesAllowed("PROCESS_OWNER")
@Uses(ProcessEditor.class)
class EditView extends Div {}
