package coop.workers.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.shared.ApplicationConstants;

/** Says what happened, what was kept and what to do, instead of the page that was asked for. */
abstract class MishapPage extends Div implements HasDynamicTitle {

    private Mishap mishap = Mishap.UNEXPECTED;

    MishapPage() {
        addClassName("mishap");
    }

    @Override
    public String getPageTitle() {
        return getTranslation(mishap.text("title"));
    }

    /** Tells it, and returns the HTTP status to answer with. */
    int tell(Mishap what) {
        mishap = what;
        removeAll();
        add(
                new PageHeading(getPageTitle()),
                new Paragraph(getTranslation(what.text("happened"))),
                new Paragraph(getTranslation(what.text("next"))),
                new Paragraph(wayOut()));
        answerWith(what.status());
        return what.status();
    }

    int tell(Mishap what, String reference) {
        var status = tell(what);
        var line = new Paragraph(getTranslation("shell.mishap.reference", reference));
        line.addClassName("reference");
        add(line);
        return status;
    }

    /** Where the page is made together with the document, as it is when somebody types an address, the status is told. */
    private static void answerWith(int status) {
        if (VaadinRequest.getCurrent().getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null) {
            VaadinResponse.getCurrent().setStatus(status);
        }
    }

    private Anchor wayOut() {
        // a whole new page, since the state of this one may be what is wrong
        var start = new Anchor("/", getTranslation("shell.mishap.start"));
        start.setRouterIgnore(true);
        return start;
    }
}
