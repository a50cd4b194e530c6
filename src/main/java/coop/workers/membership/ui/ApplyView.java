package coop.workers.membership.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import coop.workers.membership.ApplicationAnswers;
import coop.workers.membership.ApplyDesk;
import coop.workers.membership.ApplyDesk.Invited;
import coop.workers.membership.ApplyDraftDesk;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.Network;
import coop.workers.shell.Notice;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The public form of people who would like to become worker members; the link of an invitation opens it knowing them. */
@Route(value = MembershipNavigation.APPLY, layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class ApplyView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String ALONE = MembershipNavigation.APPLY;

    private final transient ApplyDesk desk;
    private final transient ApplyDraftDesk drafts;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();
    private Button later = new Button();
    private @Nullable String token;

    ApplyView(ApplyDesk desk, ApplyDraftDesk drafts, Dates dates) {
        this.desk = desk;
        this.drafts = drafts;
        this.dates = dates;
        addClassName("person-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String link) {
        token = link;
        if (link == null) {
            show(Optional.empty());
            return;
        }
        var draft = drafts.open(link);
        var invited = desk.invited(link);
        if (invited.isPresent()) {
            show(link, invited.get(), draft);
        } else if (draft.isPresent()) {
            show(draft);
        } else {
            showDeadInvitation();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.apply.title");
    }

    private void show(Optional<ApplicationAnswers> draft) {
        var problems = new ProblemList();
        var form = new ApplyForm(desk.groups(), problems);
        draft.ifPresent(form::typed);
        form.changing(() -> keep(form, problems));
        removeAll();
        add(
                new PageHeading(getTranslation("membership.apply.title"))
                        .explained(getTranslation("membership.apply.intro")),
                support(),
                problems,
                form,
                status,
                actions(send(() -> handIn(form, problems)), later(problems)));
        later.setVisible(draft.filter(ApplyView::isReachable).isPresent());
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("person-actions");
        return actions;
    }

    /** Once something is kept, its link can be had by mail. */
    private Button later(ProblemList problems) {
        later = new Button(getTranslation("membership.apply.later"), click -> {
            sendLink(problems);
            click.getSource().setEnabled(true);
        });
        later.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        later.setDisableOnClick(true);
        return later;
    }

    /** Is it kept, and is there an address to send its link to? */
    private static boolean isReachable(ApplicationAnswers answers) {
        return answers.mayBeKept() && EmailAddress.parse(answers.email()).isPresent();
    }

    private void sendLink(ProblemList problems) {
        try {
            status.say(getTranslation(
                    "membership.apply.later.sent",
                    drafts.sendLink(requireNonNull(token)).value()));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        } catch (NotFound ended) {
            showDeadInvitation();
        }
    }

    /** Keeps what is typed; a draft begins with the first address that could be written to. */
    private void keep(ApplyForm form, ProblemList problems) {
        var answers = form.answers();
        if (token == null && EmailAddress.parse(answers.email()).isEmpty()) {
            return;
        }
        try {
            if (token == null) {
                token = drafts.begin(answers, Network.ofThisRequest());
                moveTo(ALONE + "/" + token);
            }
            var saved = dates.time(drafts.keep(token, answers));
            status.say(answers.mayBeKept() ? getTranslation("membership.apply.saved", saved) : "");
            later.setVisible(isReachable(answers));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        } catch (NotFound ended) {
            showDeadInvitation();
        }
    }

    /** The address under which a reload finds the same again. */
    private static void moveTo(String address) {
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }

    /** Whoever would rather not be a member can support. */
    private Paragraph support() {
        return new Paragraph(getTranslation("membership.apply.newcomers"));
    }

    private void show(String link, Invited invited, Optional<ApplicationAnswers> draft) {
        var problems = new ProblemList();
        var form = new ApplyForm(desk.groups(), problems).knowing(invited.name(), invited.email(), invited.group());
        draft.ifPresent(form::typed);
        form.changing(() -> keep(form, problems));
        removeAll();
        add(
                new PageHeading(getTranslation("membership.apply.title"))
                        .explained(getTranslation(
                                "membership.apply.invited",
                                invited.name(),
                                invited.group().name())),
                problems,
                form,
                status,
                send(() -> handInInvited(link, form, problems)));
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
            if (token != null) {
                drafts.forget(token);
                moveTo(ALONE);
            }
            show(new Notice(
                    getTranslation("membership.apply.sent.title"),
                    getTranslation("membership.apply.sent.text", answers.email())));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void handInInvited(String link, ApplyForm form, ProblemList problems) {
        try {
            var in = desk.handInInvited(link, form.answers());
            drafts.forget(link);
            show(new ApplicationIn(in));
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
