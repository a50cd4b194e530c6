package coop.workers.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.audit.AuditDesk;
import coop.workers.audit.AuditDesk.LastSeal;
import coop.workers.audit.AuditDesk.Standing;
import coop.workers.shell.Dates;
import coop.workers.shell.Facts;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Texts;
import jakarta.annotation.security.RolesAllowed;

/** The end of the chain, for administrators to print and keep elsewhere. */
@Route("audit")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 92, icon = "vaadin:link", title = "audit.title")
class AuditView extends Div implements HasDynamicTitle {

    private final transient Dates dates;
    private final transient Texts texts;

    AuditView(AuditDesk desk, Dates dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
        addClassName("audit");
        var print =
                new Button(getTranslation("audit.print"), click -> getElement().executeJs("window.print()"));
        add(new PageHeading(getPageTitle(), print).explained(getTranslation("audit.explanation")));
        var standing = desk.standing();
        standing.last()
                .ifPresentOrElse(last -> show(last, standing), () -> add(new Paragraph(getTranslation("audit.none"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    private void show(LastSeal last, Standing standing) {
        var hash = new Code(last.hash());
        hash.addClassName("audit-hash");
        var command = new Pre(
                "java -jar back-office.jar verify-audit --written-down=%d:%s".formatted(last.number(), last.hash()));
        command.addClassName("audit-command");
        add(
                new Facts()
                        .with(getTranslation("audit.last"), texts.say("audit.number", last.number()))
                        .with(getTranslation("audit.hash"), hash)
                        .with(getTranslation("audit.sealed-at"), dates.moment(last.at()))
                        .with(getTranslation("audit.lines"), texts.say("audit.number", standing.lines()))
                        .with(getTranslation("audit.waiting"), texts.say("audit.number", standing.waiting()))
                        .with(getTranslation("audit.books"), texts.say("audit.number", standing.books())),
                new Paragraph(getTranslation("audit.write-down")),
                new Paragraph(getTranslation("audit.how")),
                command);
    }
}
