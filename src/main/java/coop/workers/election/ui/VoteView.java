package coop.workers.election.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.access.OwnPage;
import coop.workers.election.PublicElectionDesk;
import coop.workers.election.VotingDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shell.PublicLayout;
import jakarta.annotation.security.RolesAllowed;

/** The ballot paper of one member for whom whoever is on their own page votes. */
@Route(value = OwnPage.PATH + "/vote/:election/:member([0-9]{1,9})", layout = PublicLayout.class, autoLayout = false)
@RolesAllowed({OwnPage.OUTSIDE, OwnPage.STAFF})
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
        var back = new Anchor(OwnPage.PATH, getTranslation("election.own.back"));
        back.addClassName("election-back");
        add(
                new Polling(
                        open,
                        desk.paper(election, member),
                        (marks, receipt) -> desk.cast(election, member, marks, receipt)),
                back);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("election.vote.page");
    }
}
