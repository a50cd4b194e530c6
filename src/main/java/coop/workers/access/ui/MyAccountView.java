package coop.workers.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.access.OwnAccountDesk;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Signboard;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Texts;
import jakarta.annotation.security.PermitAll;

/** Where people look after their own ways in: password, second factor, recovery codes, passkeys. */
@Route("account")
@PermitAll
class MyAccountView extends Div implements HasDynamicTitle {

    private final transient OwnAccountDesk desk;
    private final transient Signboard signboard;
    private final transient Texts texts;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();

    MyAccountView(OwnAccountDesk desk, Signboard signboard, Texts texts, Dates dates) {
        this.desk = desk;
        this.signboard = signboard;
        this.texts = texts;
        this.dates = dates;
        addClassName("sheet");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.mine.title");
    }

    private void show() {
        var mine = desk.mine();
        removeAll();
        add(
                new PageHeading(getPageTitle())
                        .explained(getTranslation(
                                "access.mine.explanation",
                                mine.name(),
                                mine.email(),
                                RoleChoice.inWords(mine.roles(), texts))),
                status);
        if (mine.hasPassword()) {
            add(section(new OwnPassword(desk, this::done)));
            add(section(new OwnSecondFactor(desk, mine, signboard.organisationName(), this::done)));
            add(section(new OwnPasskeys(desk, mine, dates, this::done)));
        } else {
            add(new com.vaadin.flow.component.html.Paragraph(getTranslation("access.mine.elsewhere")));
        }
    }

    private static Section section(Div part) {
        return new Section(part);
    }

    /** Shows everything afresh and says what has been done. */
    private void done(String key) {
        show();
        status.say(getTranslation(key));
    }
}
