package coop.wrong.everyviewsayswhomayopenit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view that does not say whom it is for. */
@Route("wrong")
class ViewWithoutASign extends Div {}
