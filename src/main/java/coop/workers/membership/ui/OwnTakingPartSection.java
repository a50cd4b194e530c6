package coop.workers.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.membership.ApplicationFile;
import coop.workers.membership.MembershipDesk;
import coop.workers.membership.OwnStandingDesk;
import coop.workers.membership.PersonWindowDesk;
import coop.workers.membership.SupporterDesk;
import coop.workers.membership.SupporterDesk.Own;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.shell.Capacity;
import coop.workers.shell.Dates;
import coop.workers.shell.MyPageList;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** Becoming a worker member or a supporter, and being one, on one's own page. */
@SpringComponent
@Lazy
class OwnTakingPartSection implements MyPageSection {

    private final OwnStandingDesk desk;
    private final MembershipDesk membership;
    private final PersonWindowDesk window;
    private final SupporterDesk supporters;
    private final Texts texts;
    private final Dates dates;

    OwnTakingPartSection(
            OwnStandingDesk desk,
            MembershipDesk membership,
            PersonWindowDesk window,
            SupporterDesk supporters,
            Texts texts,
            Dates dates) {
        this.desk = desk;
        this.membership = membership;
        this.window = window;
        this.supporters = supporters;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "membership.own";
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public List<Message> standing(PersonId person) {
        return supporters
                .mine()
                .map(own -> List.of(Message.of("membership.own.supporter")))
                .orElse(List.of());
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        if (!(capacity instanceof Capacity.Oneself)) {
            return Optional.empty();
        }
        var shown = new Div();
        show(shown);
        return Optional.of(shown);
    }

    private void show(Div shown) {
        shown.removeAll();
        var applications = membership.mine();
        MyPageList.of(applications, this::line).ifPresent(shown::add);
        var isMember = desk.isWorkerMember();
        if (!isMember && applications.stream().noneMatch(one -> one.status().isOpen())) {
            shown.add(new Paragraph(new Anchor(MembershipNavigation.APPLY_MYSELF, say("membership.own.apply"))));
        }
        supporters.mine().ifPresent(own -> shown.add(supporter(own, shown)));
        if (isMember) {
            shown.add(new Paragraph(say("membership.own.member")), becomeSupporter(shown));
        }
    }

    private ListItem line(ApplicationFile application) {
        var open = new Button(
                say("membership.own.open"),
                click -> MembershipNavigation.toWindow(window.linkToMine(application.caseNumber())));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.setAriaLabel(say("membership.own.open.what", application.groupName()));
        var status = new Span(texts.say(application.status().inWords()));
        status.addClassName("my-page-what");
        return new ListItem(new Div(new Div(application.groupName()), status), open);
    }

    private Div supporter(Own own, Div shown) {
        var status = new StatusLine();
        var mayWrite = new Checkbox(say("membership.support.consent"), own.mayWrite());
        mayWrite.addValueChangeListener(change -> {
            supporters.mayWriteToMe(change.getValue());
            status.say(say("membership.support.changed"));
        });
        var leave = new Button(say("membership.support.leave"), click -> {
            supporters.leaveMyself();
            show(shown);
            shown.addComponentAsFirst(farewell());
        });
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Div(
                new Paragraph(say("membership.support.since", dates.day(own.since()))),
                new Div(mayWrite),
                status,
                new Paragraph(say("membership.support.leave.explained")),
                new Div(leave));
    }

    private Paragraph farewell() {
        var farewell = new Paragraph(
                new Span(say("membership.support.left.title") + ". "), new Span(say("membership.support.left.text")));
        farewell.getElement().setAttribute("role", "status");
        return farewell;
    }

    private Button becomeSupporter(Div shown) {
        var button = new Button(
                say("membership.own.become-supporter"), click -> ask(shown).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private ConfirmDialog ask(Div shown) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(say("membership.own.become-supporter"));
        dialog.setText(say("membership.own.become-supporter.ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(say("membership.own.become-supporter.no"));
        dialog.setConfirmText(say("membership.own.become-supporter.yes"));
        dialog.addConfirmListener(yes -> {
            supporters.becomeOne(false);
            show(shown);
        });
        return dialog;
    }

    private String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }
}
