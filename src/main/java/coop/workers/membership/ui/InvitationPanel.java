package coop.workers.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import coop.workers.membership.InvitationDesk;
import coop.workers.membership.InvitationFile;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Facts;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** Says beside the question whom it is about. */
@org.springframework.stereotype.Component
@Lazy
class InvitationPanel implements CasePanel {

    private final InvitationDesk desk;
    private final Texts texts;

    InvitationPanel(InvitationDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public String headingKey() {
        return "membership.invitation.panel";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.find(number).map(this::details);
    }

    @Override
    public int order() {
        return 12;
    }

    private Component details(InvitationFile file) {
        var panel = new Div(new Facts()
                .with(texts.say("membership.panel.name"), file.name())
                .with(texts.say("membership.panel.group"), new Anchor("groups/" + file.group(), file.groupName()))
                .with(texts.say("membership.invitation.words"), file.words()));
        panel.addClassName("person-details");
        return panel;
    }
}
