package coop.workers.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.meetings.MeetingFile;
import coop.workers.meetings.Resolution;
import coop.workers.meetings.SecretBallotDesk.Polled;
import coop.workers.meetings.SecretBallotDesk.Progress;
import coop.workers.meetings.SecretBallots.State;
import coop.workers.meetings.SecretBallots.Tally;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.FormDialog;
import coop.workers.shell.Watch;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a secret ballot on a resolution goes: who has voted, never how; what came on paper; the close and the count. */
class BallotPart extends Div {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

    private final transient AssemblyDesks desks;
    private final transient MeetingFile file;
    private final transient Resolution resolution;
    private final transient Proceedings proceedings;
    private final Watch watch = new Watch(this, LOOK_AGAIN, this::look);
    private transient @Nullable Progress shown;

    BallotPart(AssemblyDesks desks, MeetingFile file, Resolution resolution, Proceedings proceedings) {
        this.desks = desks;
        this.file = file;
        this.resolution = resolution;
        this.proceedings = proceedings;
        addClassName("meetings-ballot");
        if (look()) {
            watch.begin();
        }
    }

    /** Says whether the ballot is still open. */
    private boolean look() {
        var now = desks.ballots().progress(file.id(), resolution.id()).orElseThrow();
        if (!now.equals(shown)) {
            show(now);
        }
        return isOpen();
    }

    private void show(Progress now) {
        shown = now;
        removeAll();
        add(line(now));
        if (!now.roll().isEmpty()) {
            add(roll(now));
        }
        add(buttons(now));
    }

    private Paragraph line(Progress now) {
        var standing = now.standing();
        var line = new Paragraph(
                standing.state() == State.OPEN
                        ? getTranslation(
                                "meetings.ballot.open-until",
                                desks.dates().time(standing.closes()),
                                standing.voted().size(),
                                now.entitled())
                        : getTranslation(
                                "meetings.ballot.closed", standing.voted().size(), now.entitled()));
        line.getElement().setAttribute("role", "status");
        line.addClassName("meetings-outcome");
        return line;
    }

    private UnorderedList roll(Progress now) {
        var list = new UnorderedList();
        list.addClassNames("meetings-list", "meetings-present");
        now.roll().forEach(polled -> list.add(line(polled, now.standing().state() == State.OPEN)));
        return list;
    }

    private ListItem line(Polled polled, boolean open) {
        var entitled = polled.entitled();
        var number = new Span(entitled.member().toString());
        number.addClassName("meetings-where");
        var line = new ListItem(number, new Span(entitled.name()), new Span(entitled.voter()));
        if (polled.voted() || !open) {
            var has = new Span(getTranslation(polled.voted() ? "meetings.ballot.voted" : "meetings.ballot.not-voted"));
            has.addClassName("meetings-where");
            line.add(has);
        } else {
            line.add(tools(polled));
        }
        return line;
    }

    private Div tools(Polled polled) {
        var entitled = polled.entitled();
        var paper = small(
                "meetings.ballot.paper",
                entitled.name(),
                () -> proceedings.attempt(
                        getTranslation("meetings.ballot.paper.done", entitled.name()),
                        () -> desks.ballots().receive(file.id(), resolution.id(), entitled.member())));
        var tools = new Div(paper);
        if (desks.meetings().isOpenForWriting()) {
            tools.add(small("meetings.ballot.again", entitled.name(), () -> sendAgain(polled)));
        }
        tools.addClassName("meetings-tools");
        return tools;
    }

    private void sendAgain(Polled polled) {
        var entitled = polled.entitled();
        proceedings.attempt(getTranslation("meetings.ballot.again.done", entitled.voter()), () -> {
            if (!desks.ballots().sendAgain(file.id(), resolution.id(), entitled.member())) {
                throw new Rejection(Problem.of("meetings.problem.no-address", entitled.voter()));
            }
        });
    }

    private Button small(String key, String whose, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.setAriaLabel(getTranslation(key + ".label", whose));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Component buttons(Progress now) {
        var buttons = new Div();
        buttons.addClassName("form-buttons");
        var standing = now.standing();
        var keeps = desks.meetings().isOpenForWriting();
        if (standing.state() == State.OPEN && keeps) {
            buttons.add(new Button(
                    getTranslation("meetings.ballot.close"),
                    click -> proceedings.attempt(getTranslation("meetings.ballot.close.done"), () -> desks.ballots()
                            .close(file.id(), resolution.id()))));
        } else if (standing.state() == State.CLOSED
                && standing.papersToEnter() > 0
                && !now.roll().isEmpty()) {
            buttons.add(new Button(
                    getTranslation("meetings.ballot.enter", standing.papersToEnter()),
                    click -> askForPapers(standing.papersToEnter())));
        } else if (standing.state() == State.CLOSED && keeps) {
            var count = new Button(getTranslation("meetings.ballot.count"), click -> count());
            count.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(count);
        }
        return buttons;
    }

    private void askForPapers(int papers) {
        var dialog = new FormDialog(
                        getTranslation("meetings.ballot.enter", papers), getTranslation("meetings.ballot.enter.do"))
                .explain(getTranslation("meetings.ballot.enter.explained"));
        var inFavour = dialog.with("inFavour", ResolutionPart.votes(this, "meetings.vote.for"));
        var against = dialog.with("against", ResolutionPart.votes(this, "meetings.vote.against"));
        var abstained = dialog.with("abstained", ResolutionPart.votes(this, "meetings.vote.abstained"));
        var spoilt = dialog.with("spoilt", ResolutionPart.votes(this, "meetings.vote.spoilt"));
        var entered = new String[1];
        dialog.ask(
                () -> entered[0] = desks.ballots()
                        .enter(
                                file.id(),
                                resolution.id(),
                                new Tally(
                                        ResolutionPart.value(inFavour),
                                        ResolutionPart.value(against),
                                        ResolutionPart.value(abstained),
                                        ResolutionPart.value(spoilt)))
                        .name(),
                () -> proceedings.show(getTranslation("meetings.ballot.entered." + entered[0])));
    }

    private void count() {
        if (resolution.matter() == null) {
            proceedings.attempt(getTranslation("meetings.ballot.counted"), () -> desks.ballots()
                    .count(file.id(), resolution.id(), ""));
            return;
        }
        var dialog = new FormDialog(getTranslation("meetings.ballot.count"), getTranslation("meetings.ballot.count"));
        var said = dialog.with("said", new TextArea(getTranslation("meetings.ballot.said")));
        said.setHelperText(getTranslation("meetings.ballot.said.help"));
        dialog.ask(
                () -> desks.ballots().count(file.id(), resolution.id(), said.getValue()),
                () -> proceedings.show(getTranslation("meetings.ballot.counted")));
    }

    private boolean isOpen() {
        return shown != null && shown.standing().state() == State.OPEN;
    }
}
