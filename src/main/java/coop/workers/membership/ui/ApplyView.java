package coop.workers.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.membership.ApplyDesk;
import coop.workers.membership.ApplyDesk.Invited;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Network;
import coop.workers.shell.Notice;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import org.jspecify.annotations.Nullable;

/** The public form of people who would like to become worker members; the link of an invitation opens it knowing them. */
@Route(value = MembershipNavigation.APPLY, layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class ApplyView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ApplyDesk desk;

    ApplyView(ApplyDesk desk) {
        this.desk = desk;
        addClassName("person-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String invitation) {
        if (invitation == null) {
            show();
        } else {
            desk.invited(invitation).ifPresentOrElse(invited -> show(invitation, invited), this::showDeadInvitation);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.apply.title");
    }

    private void show() {
        var problems = new ProblemList();
        var form = new ApplyForm(desk.groups(), problems);
        removeAll();
        add(
                new PageHeading(getTranslation("membership.apply.title"))
                        .explained(getTranslation("membership.apply.intro")),
                support(),
                problems,
                form,
                send(() -> handIn(form, problems)));
    }

    /** Whoever would rather not be a member can support. */
    private Paragraph support() {
        return new Paragraph(getTranslation("membership.apply.newcomers"));
    }

    private void show(String token, Invited invited) {
        var problems = new ProblemList();
        var form = new ApplyForm(desk.groups(), problems).knowing(invited.name(), invited.email(), invited.group());
        removeAll();
        add(
                new PageHeading(getTranslation("membership.apply.title"))
                        .explained(getTranslation(
                                "membership.apply.invited",
                                invited.name(),
                                invited.group().name())),
                problems,
                form,
                send(() -> handInInvited(token, form, problems)));
    }

    private Button send(Runnable deed) {
        var send = new Button(getTranslation("membership.apply.send"), click -> deed.run());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        return send;
    }

    private void handIn(ApplyForm form, ProblemList problems) {
        try {
            var answers = form.answers();
            desk.handIn(answers, Network.ofThisRequest());
            show(new Notice(
                    getTranslation("membership.apply.sent.title"),
                    getTranslation("membership.apply.sent.text", answers.email())));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void handInInvited(String token, ApplyForm form, ProblemList problems) {
        try {
            show(new ApplicationIn(desk.handInInvited(token, form.answers())));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        } catch (NotFound ended) {
            showDeadInvitation();
        }
    }

    private void showDeadInvitation() {
        show(new Notice(
                getTranslation("membership.apply.dead.title"),
                getTranslation("membership.apply.dead.text"),
                new Anchor(MembershipNavigation.APPLY, getTranslation("membership.apply.dead.form"))));
    }

    private void show(Component notice) {
        removeAll();
        add(notice);
    }
}
