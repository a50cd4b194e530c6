package coop.workers.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view could not be shown because something failed. */
@ParentLayout(EitherLayout.class)
@AnonymousAllowed
class WentWrong extends MishapPage implements HasErrorParameter<Exception> {

    private final transient MishapLog log;

    WentWrong(MishapLog log) {
        this.log = log;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = parameter.getException();
        var what = Mishap.of(failure);
        return what.isFault() ? tell(what, log.note(failure)) : tell(what);
    }
}
