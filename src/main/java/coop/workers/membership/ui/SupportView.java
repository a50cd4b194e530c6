package coop.workers.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.membership.SupporterDesk;
import coop.workers.membership.SupporterDesk.Own;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.Network;
import coop.workers.shell.Notice;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;
import org.jspecify.annotations.Nullable;

/** Where somebody becomes a supporter; behind their private link, where they say what we may write, or leave. */
@Route(value = MembershipNavigation.SUPPORT, layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class SupportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient SupporterDesk desk;
    private final transient Dates dates;

    SupportView(SupporterDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        addClassName("person-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String token) {
        if (token == null) {
            ask();
        } else {
            desk.open(token).ifPresentOrElse(own -> show(token, own), this::showDeadLink);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.support.title");
    }

    private void ask() {
        var problems = new ProblemList();
        var name = new TextField(getTranslation("membership.apply.name"));
        name.setId("name");
        var email = new EmailField(getTranslation("membership.apply.email"));
        email.setHelperText(getTranslation("membership.apply.email.help"));
        email.setId("email");
        var mayWrite = new Checkbox(getTranslation("membership.support.consent"));
        problems.with("name", name).with("email", email);
        var send = new Button(
                getTranslation("membership.apply.send"),
                click -> send(name.getValue(), email.getValue(), mayWrite.getValue(), problems));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        var form = new Div(name, email, mayWrite);
        form.addClassName("person-form");
        removeAll();
        add(
                new PageHeading(getTranslation("membership.support.title"))
                        .explained(getTranslation("membership.support.intro")),
                problems,
                form,
                send);
    }

    private void send(String name, String email, boolean mayWrite, ProblemList problems) {
        try {
            desk.ask(name, email, mayWrite, Network.ofThisRequest());
            show(new Notice(
                    getTranslation("membership.apply.sent.title"),
                    getTranslation("membership.support.sent", email.strip())));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void show(String token, Own own) {
        var status = new StatusLine();
        var mayWrite = new Checkbox(getTranslation("membership.support.consent"), own.mayWrite());
        mayWrite.addValueChangeListener(change -> attempt(() -> {
            desk.mayWrite(token, change.getValue());
            status.say(getTranslation("membership.support.changed"));
        }));
        var leave = new Button(
                getTranslation("membership.support.leave"),
                click -> attempt(() -> {
                    desk.leave(token);
                    show(new Notice(
                            getTranslation("membership.support.left.title"),
                            getTranslation("membership.support.left.text")));
                }));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        removeAll();
        add(
                new PageHeading(own.name())
                        .explained(getTranslation("membership.support.since", dates.day(own.since()))),
                mayWrite,
                status,
                new Paragraph(getTranslation("membership.support.leave.explained")),
                leave);
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (NotFound ended) {
            showDeadLink();
        }
    }

    private void showDeadLink() {
        show(new Notice(
                getTranslation("membership.window.dead.title"), getTranslation("membership.support.dead.text")));
    }

    private void show(Notice notice) {
        removeAll();
        add(notice);
    }
}
