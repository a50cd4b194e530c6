package coop.workers.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import coop.workers.consent.ConsentBook.Sheet;
import coop.workers.consent.Stage;
import coop.workers.shared.Rejection;
import coop.workers.shell.EmptyState;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;

/** One proposal: how it stands, what it says, who answered what, and what the reader may do about it. */
class ProposalView extends Div {

    private final transient Desks desks;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();
    private transient Sheet sheet;

    ProposalView(Sheet sheet, Desks desks) {
        this.sheet = sheet;
        this.desks = desks;
        addClassName("proposal");
        show();
    }

    private void show() {
        removeAll();
        problems.clear();
        add(heading(), problems, status);
        sheet.whyMeeting().ifPresent(why -> add(new Paragraph(getTranslation("consent.why." + why.name()))));
        sheet.decision().ifPresent(decision -> add(new DecisionText(decision, desks.dates())));
        if (sheet.standing().mustSayConflictFirst()) {
            add(closedPapers());
        } else {
            addDeeds();
            addWords();
        }
        if (!sheet.standingBack().isEmpty()) {
            add(new Paragraph(getTranslation("consent.panel.standingBack", String.join(", ", sheet.standingBack()))));
        }
        sheet.rounds().forEach(round -> add(new RoundView(round, desks, sheet, this::act)));
    }

    private Component heading() {
        var title = new Paragraph(sheet.title());
        title.addClassName("title");
        var stage = new Span(getTranslation("consent.stage." + sheet.stage().name(), sheet.group()));
        stage.addClassName("stage");
        var heading = new Div(title, stage);
        heading.addClassName("proposal-heading");
        if (sheet.stage() == Stage.ROUND_OPEN) {
            desks.awaited()
                    .openUntil(sheet.caseNumber())
                    .map(until -> new Span(getTranslation(
                            "consent.panel.until",
                            desks.dates().moment(until),
                            desks.dates().due(desks.dates().dayOf(until)))))
                    .ifPresent(heading::add);
        }
        return heading;
    }

    /** On the agenda nobody asks any more, but the meeting's papers are for those without a conflict of interest. */
    private Component closedPapers() {
        var closed = new EmptyState(getTranslation("consent.panel.closed"), getTranslation("consent.panel.closed.why"));
        if (sheet.stage() == Stage.FOR_MEETING) {
            closed.add(
                    new Button(
                            getTranslation("consent.panel.noConflict"),
                            click -> act("consent.panel.opened", () -> desks.voices()
                                    .declareConflict(sheet.caseNumber(), false))),
                    new Button(
                            getTranslation("consent.panel.conflict"),
                            click -> act("consent.next.standsBack", () -> desks.voices()
                                    .declareConflict(sheet.caseNumber(), true))));
        }
        return closed;
    }

    private void addDeeds() {
        var standing = sheet.standing();
        var deeds = new Div();
        deeds.addClassName("deeds");
        if (standing.mayWithdrawObjection()) {
            deeds.add(new Button(
                    getTranslation("consent.panel.withdrawObjection"),
                    click -> act("consent.panel.withdrawObjection.done", () -> desks.voices()
                            .withdrawObjection(sheet.caseNumber()))));
        }
        if (standing.mayAmend()) {
            deeds.add(new Button(
                    getTranslation("consent.panel.amend"),
                    click -> new AmendDialog(sheet, desks, () -> reload("consent.panel.amend.done")).open()));
        }
        if (deeds.getComponentCount() > 0) {
            add(deeds);
        }
    }

    private void addWords() {
        sheet.current().ifPresent(version -> {
            add(
                    new H3(getTranslation("consent.panel.version", version.number())),
                    read(version.text(), "proposal-text"));
            if (sheet.versions().size() > 1) {
                add(new Changes(sheet.versions(), desks.dates()));
            }
            add(new H3(getTranslation("consent.panel.paper")), read(version.paper(), "paper"));
        });
    }

    /** The component shows Markdown with everything dangerous taken out. */
    private static Component read(String markdown, String name) {
        var text = new Markdown(markdown);
        text.addClassName(name);
        return text;
    }

    /** Does something with the proposal and says so; what cannot be done is said as well. */
    private void act(String done, Runnable deed) {
        try {
            deed.run();
            reload(done);
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    /** Whoever has just said that they have a conflict of interest sees nothing of it any more. */
    private void reload(String done) {
        var fresh = desks.book().sheet(sheet.caseNumber());
        if (fresh.isPresent()) {
            sheet = fresh.get();
            show();
            status.say(getTranslation(done));
        } else {
            removeAll();
            add(status);
            status.say(getTranslation("consent.next.standsBack"));
        }
    }
}
