package coop.workers.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** No view has that address; also shown for views that are not for the one who asks, so that addresses cannot be probed. */
@ParentLayout(EitherLayout.class)
@AnonymousAllowed
class NoSuchPage extends MishapPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return tell(Mishap.NOT_FOUND);
    }
}
