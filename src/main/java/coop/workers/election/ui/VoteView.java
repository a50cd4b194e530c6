package coop.workers.election.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.election.PublicElectionDesk;
import coop.workers.election.VotingDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import jakarta.annotation.security.PermitAll;

/** The ballot paper of one member for whom whoever is signed in votes. */
@Route("election/:election/vote/:member([0-9]{1,9})")
@PermitAll
class VoteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient VotingDesk desk;
    private final transient PublicElectionDesk open;

    VoteView(VotingDesk desk, PublicElectionDesk open) {
        this.desk = desk;
        this.open = open;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        var election = ElectionView.id(parameters.get("election").orElse(""));
        var member =
                new MemberNumber(parameters.get("member").map(Integer::valueOf).orElse(0));
        add(new Polling(
                open, desk.paper(election, member), (marks, receipt) -> desk.cast(election, member, marks, receipt)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("election.vote.page");
    }
}
