package coop.workers.election.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.election.PublicElectionDesk;
import coop.workers.election.VotingDesk;
import coop.workers.shared.NotFound;
import coop.workers.shell.PublicLayout;

/** The ballot paper that a letter's link opens; looking at it changes nothing. */
@Route(value = "ballot", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class BallotView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient VotingDesk desk;
    private final transient PublicElectionDesk open;

    BallotView(VotingDesk desk, PublicElectionDesk open) {
        this.desk = desk;
        this.open = open;
    }

    @Override
    public void setParameter(BeforeEvent event, String link) {
        removeAll();
        try {
            add(new Polling(open, desk.paper(link), (marks, receipt) -> desk.cast(link, marks, receipt)));
        } catch (NotFound dead) {
            add(Polling.dead());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("election.vote.page");
    }
}
