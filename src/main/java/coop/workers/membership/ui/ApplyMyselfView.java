package coop.workers.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.membership.ApplyDesk;
import coop.workers.membership.ApplyDraftDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;

/** The form for whoever is on their own page: it knows them, and there is no address to confirm. The desk asks who they are. */
@Route(value = MembershipNavigation.APPLY_MYSELF, layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class ApplyMyselfView extends Div implements HasDynamicTitle {

    private final transient ApplyDesk desk;
    private final transient ApplyDraftDesk drafts;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();

    ApplyMyselfView(ApplyDesk desk, ApplyDraftDesk drafts, Dates dates) {
        this.desk = desk;
        this.drafts = drafts;
        this.dates = dates;
        addClassName("person-page");
        show(desk.myself().orElseThrow(NotFound::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.apply.title");
    }

    private void show(Person myself) {
        var problems = new ProblemList();
        var form = new ApplyForm(desk.groups(), problems).knowing(myself);
        drafts.mine().ifPresent(form::typed);
        form.changing(() -> {
            var answers = form.answers();
            var saved = dates.time(drafts.keepMine(answers));
            status.say(answers.mayBeKept() ? getTranslation("membership.apply.saved", saved) : "");
        });
        var send = new Button(getTranslation("membership.apply.send"), click -> apply(form, problems));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        add(
                new PageHeading(getTranslation("membership.apply.title"))
                        .explained(getTranslation("membership.apply.intro")),
                problems,
                form,
                status,
                send);
    }

    private void apply(ApplyForm form, ProblemList problems) {
        try {
            var in = desk.applyForMyself(form.answers());
            drafts.forgetMine();
            removeAll();
            add(new ApplicationIn(in));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
