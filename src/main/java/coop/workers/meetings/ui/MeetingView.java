package coop.workers.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.meetings.MeetingChange;
import coop.workers.meetings.MeetingFile;
import coop.workers.meetings.MeetingId;
import coop.workers.meetings.MeetingStatus;
import coop.workers.meetings.SecretBallotDesk.OwnBallot;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.AddressPart;
import coop.workers.shell.DayField;
import coop.workers.shell.Facts;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One general meeting: its notice, who is present for which member, what it resolves, its minutes. */
@Route("meeting/:meeting")
@PermitAll
@Uses(ComboBox.class)
@Uses(DayField.class)
@Uses(Dialog.class)
@Uses(EmailField.class)
@Uses(IntegerField.class)
@Uses(RadioButtonGroup.class)
@Uses(TextArea.class)
@Uses(TextField.class)
class MeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle, Proceedings {

    private final transient AssemblyDesks desks;
    private final StatusLine status = new StatusLine();
    private final ProblemList problems = new ProblemList();
    private @Nullable PresentPart present;
    private MeetingId id = new MeetingId(new UUID(0, 0));
    private String title = "";

    MeetingView(AssemblyDesks desks) {
        this.desks = desks;
        addClassName("meetings-page");
    }

    /** The meeting that an address names. */
    static MeetingId id(String typed) {
        return new MeetingId(AddressPart.read(typed, UUID::fromString));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = id(event.getRouteParameters().get("meeting").orElse(""));
        show();
    }

    private void show() {
        removeAll();
        present = null;
        problems.clear();
        var file = desks.meetings().find(id).orElseThrow(NotFound::new);
        title = getTranslation(
                "meetings.view.title",
                getTranslation("meetings.kind." + file.kind().name()),
                file.begins().toLocalDate());
        add(heading(file), status, problems);
        desks.ballots().mine().forEach(own -> add(voteNow(own)));
        var called = file.status() == MeetingStatus.CALLED;
        if (called || file.noticeGivenAt() != null) {
            add(notice(file));
        }
        if (!file.changes().isEmpty()) {
            add(changes(file));
        }
        var assembly = desks.assemblies().assembly(id);
        if (called || !assembly.present().isEmpty()) {
            present = new PresentPart(desks, file, assembly, this);
            add(present, new ProxyPart(desks, file, assembly, this));
        }
        add(new ResolutionPart(desks, file, assembly, this));
        if (desks.meetings().isOpenForWriting() && file.caseNumber() != null) {
            add(new MinutesPart(desks, file, this));
        }
        add(new Paragraph(new Anchor("meetings", getTranslation("meetings.view.all"))));
    }

    private PageHeading heading(MeetingFile file) {
        var heading = desks.meetings().isOpenForWriting() && file.status() == MeetingStatus.CALLED
                ? new PageHeading(
                        title,
                        new Button(
                                getTranslation("meetings.change.title"),
                                click -> MeetingNavigation.to(MeetingNavigation.change(id))))
                : new PageHeading(title);
        return heading.explained(getTranslation(
                file.status() == MeetingStatus.CALLED ? "meetings.view.explained" : "meetings.view.cancelled",
                MeetingNavigation.inWords(file.begins()),
                file.place()));
    }

    private Component voteNow(OwnBallot own) {
        var vote = new Button(
                getTranslation("meetings.ballot.vote-for", own.memberName(), own.number()),
                click -> MeetingNavigation.to(
                        MeetingNavigation.ballot(desks.ballots().ownLink(own.resolution(), own.member()))));
        vote.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var line = new Div(new Paragraph(getTranslation("meetings.ballot.vote-now", own.number())), vote);
        line.addClassName("meetings-vote-now");
        return line;
    }

    private Section notice(MeetingFile file) {
        var given = file.noticeGivenAt();
        var facts = new Facts()
                .with(
                        getTranslation("meetings.notice.title"),
                        given == null
                                ? getTranslation("meetings.notice.by", file.noticeBy())
                                : getTranslation(
                                        "meetings.notice.given", desks.dates().day(given)));
        var keeps = desks.meetings().isOpenForWriting();
        var number = file.caseNumber();
        if (keeps && number != null) {
            facts.with(
                    getTranslation("meetings.notice.ledger"),
                    new Anchor(
                            MeetingNavigation.letters(number),
                            getTranslation("meetings.notice.letters", number.value())));
        }
        var section = new Section(facts);
        if (keeps && given == null && file.status() == MeetingStatus.CALLED) {
            var give = new Button(
                    getTranslation("meetings.notice.give"),
                    click -> attempt(getTranslation("meetings.notice.done"), () -> desks.meetings()
                            .giveNotice(id)));
            give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            section.add(give);
        }
        return section;
    }

    private Section changes(MeetingFile file) {
        var list = new UnorderedList();
        file.changes().forEach(change -> list.add(new ListItem(inWords(change))));
        return new Section(new H2(getTranslation("meetings.was.title")), list);
    }

    private String inWords(MeetingChange change) {
        var becomes = change.becomes();
        return becomes == null
                ? getTranslation("meetings.was.CANCELLED", change.by(), change.reason())
                : getTranslation(
                        "meetings.was." + change.kind().name(),
                        change.by(),
                        MeetingNavigation.inWords(change.was()),
                        MeetingNavigation.inWords(becomes),
                        change.reason());
    }

    @Override
    public void attempt(String done, Runnable deed) {
        try {
            deed.run();
        } catch (Rejection refused) {
            problems.show(refused.problems());
            return;
        }
        show(done);
    }

    @Override
    public void show(String done) {
        show();
        status.say(done);
    }

    @Override
    public void awaitNext() {
        if (present != null) {
            present.awaitNext();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
