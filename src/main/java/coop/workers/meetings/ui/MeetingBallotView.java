package coop.workers.meetings.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.meetings.SecretBallotDesk;
import coop.workers.shared.NotFound;
import coop.workers.shell.Notice;
import coop.workers.shell.PublicLayout;

/** The slip of a secret ballot that a link opens; looking at it changes nothing. */
@Route(value = "meeting-ballot", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
@Uses(RadioButtonGroup.class)
@Uses(TextField.class)
class MeetingBallotView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient SecretBallotDesk desk;

    MeetingBallotView(SecretBallotDesk desk) {
        this.desk = desk;
    }

    @Override
    public void setParameter(BeforeEvent event, String link) {
        removeAll();
        try {
            add(new Slip(desk, link, desk.slip(link)));
        } catch (NotFound dead) {
            add(new Notice(getTranslation("meetings.slip.dead"), getTranslation("meetings.slip.dead.text")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.slip.page");
    }
}
