package coop.wrong.viewsarepackageprivate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view that others could build. */
@Route("wrong")
public class PublicView extends Div {}
