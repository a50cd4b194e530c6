package coop.workers.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.shared.NotFound;

/** A view asked a desk for something that does not exist, or not for the one who asks. */
@ParentLayout(EitherLayout.class)
@AnonymousAllowed
class NoSuchThing extends MishapPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return tell(Mishap.NOT_FOUND);
    }
}
