package coop.workers.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.meetings.AssemblyDesk.Assembly;
import coop.workers.meetings.MattersForMeetings.Matter;
import coop.workers.meetings.MeetingFile;
import coop.workers.meetings.MeetingStatus;
import coop.workers.meetings.Resolution;
import coop.workers.meetings.ResolutionDesk;
import coop.workers.meetings.ResolutionDesk.Hands;
import coop.workers.meetings.ResolutionKind;
import coop.workers.shell.FormDialog;

/** What is put to a meeting, how it is voted on and what was resolved; and decisions that wait for a meeting. */
class ResolutionPart extends Section {

    private static final int USUAL_MINUTES = 15;

    private final transient AssemblyDesks desks;
    private final transient MeetingFile file;
    private final transient Assembly assembly;
    private final transient Proceedings proceedings;
    private final boolean keeps;

    ResolutionPart(AssemblyDesks desks, MeetingFile file, Assembly assembly, Proceedings proceedings) {
        this.desks = desks;
        this.file = file;
        this.assembly = assembly;
        this.proceedings = proceedings;
        this.keeps = desks.meetings().isOpenForWriting() && file.status() == MeetingStatus.CALLED;
        add(new H2(getTranslation("meetings.resolutions.title")));
        if (assembly.resolutions().isEmpty()) {
            add(new Paragraph(getTranslation("meetings.resolutions.none")));
        }
        assembly.resolutions().forEach(resolution -> add(card(resolution)));
        if (keeps) {
            add(new Button(getTranslation("meetings.resolution.put"), click -> askToPut()));
            waiting();
        }
    }

    private Component card(Resolution resolution) {
        var heading = new H3(getTranslation(
                "meetings.resolution.heading",
                resolution.number(),
                getTranslation("meetings.resolution.kind." + resolution.kind().name())));
        var text = new Paragraph(resolution.text());
        text.addClassName("as-typed");
        var card = new Div(heading, text);
        card.addClassName("meetings-resolution");
        var matter = resolution.matter();
        if (matter != null) {
            card.add(new Paragraph(
                    new Anchor("case/" + matter, getTranslation("meetings.matter.case", matter.value()))));
        }
        var vote = resolution.vote();
        if (vote != null) {
            var outcome = new Paragraph(desks.resolutions().outcome(resolution));
            outcome.addClassName("meetings-outcome");
            card.add(outcome);
            if (!vote.reasons().isBlank()) {
                var reasons = new Paragraph(vote.reasons());
                reasons.addClassNames("as-typed", "meetings-where");
                card.add(reasons);
            }
        } else if (resolution.secret()) {
            card.add(new BallotPart(desks, file, resolution, proceedings));
        } else if (keeps) {
            card.add(ways(resolution));
        } else {
            card.add(new Paragraph(desks.resolutions().outcome(resolution)));
        }
        return card;
    }

    private Div ways(Resolution resolution) {
        var buttons = new Div();
        buttons.addClassName("form-buttons");
        if (assembly.begun() && assembly.isQuorate()) {
            var hands = new Button(getTranslation("meetings.vote.hands"), click -> askForHands(resolution));
            hands.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(hands, new Button(getTranslation("meetings.ballot.open"), click -> askToOpen(resolution)));
        }
        var back = new Button(
                getTranslation("meetings.resolution.take-back"),
                click -> proceedings.attempt(getTranslation("meetings.resolution.taken-back"), () -> desks.resolutions()
                        .takeBack(file.id(), resolution.id())));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        buttons.add(back);
        return buttons;
    }

    private void askForHands(Resolution resolution) {
        var dialog = new FormDialog(getTranslation("meetings.vote.hands"), getTranslation("meetings.vote.enter"))
                .explain(getTranslation(
                        "meetings.vote.explained", assembly.present().size()));
        var inFavour = dialog.with("inFavour", votes("meetings.vote.for"));
        var against = dialog.with("against", votes("meetings.vote.against"));
        var abstained = dialog.with("abstained", votes("meetings.vote.abstained"));
        var reasons = new TextArea(getTranslation("meetings.vote.reasons"));
        if (resolution.matter() != null) {
            dialog.with("reasons", reasons).setHelperText(getTranslation("meetings.vote.reasons.help"));
        }
        dialog.ask(
                () -> desks.resolutions()
                        .enter(
                                file.id(),
                                resolution.id(),
                                new Hands(value(inFavour), value(against), value(abstained), reasons.getValue())),
                () -> proceedings.show(getTranslation("meetings.vote.done")));
    }

    static IntegerField votes(Component speaker, String key) {
        var field = new IntegerField(speaker.getTranslation(key));
        field.setMin(0);
        field.setStepButtonsVisible(true);
        return field;
    }

    private IntegerField votes(String key) {
        return votes(this, key);
    }

    static int value(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private void askToOpen(Resolution resolution) {
        var dialog = new FormDialog(getTranslation("meetings.ballot.open"), getTranslation("meetings.ballot.open.do"))
                .explain(getTranslation(
                        "meetings.ballot.open.explained", assembly.present().size()));
        var minutes = dialog.with("minutes", new IntegerField(getTranslation("meetings.ballot.minutes")));
        minutes.setValue(USUAL_MINUTES);
        minutes.setMin(1);
        minutes.setStepButtonsVisible(true);
        dialog.ask(
                () -> desks.ballots().open(file.id(), resolution.id(), value(minutes)),
                () -> proceedings.show(getTranslation("meetings.ballot.opened")));
    }

    private void askToPut() {
        var dialog =
                new FormDialog(getTranslation("meetings.resolution.put"), getTranslation("meetings.resolution.put"));
        var kind = dialog.with("kind", new RadioButtonGroup<ResolutionKind>());
        kind.setLabel(getTranslation("meetings.resolution.kind"));
        kind.setItems(ResolutionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("meetings.resolution.kind." + one.name()));
        kind.setValue(ResolutionKind.ORDINARY);
        var text = dialog.with("text", new TextArea(getTranslation("meetings.resolution.text")));
        text.setMaxLength(ResolutionDesk.LONGEST_TEXT);
        dialog.ask(
                () -> desks.resolutions().put(file.id(), kind.getValue(), text.getValue()),
                () -> proceedings.show(getTranslation("meetings.resolution.done")));
    }

    private void waiting() {
        var matters = desks.resolutions().waiting(file.id());
        if (matters.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("meetings-list", "meetings-matters");
        matters.forEach(matter -> list.add(line(matter)));
        var heading = new H3(getTranslation("meetings.matter.title"));
        heading.addClassName("meetings-waiting");
        add(heading, new Paragraph(getTranslation("meetings.matter.how")), list);
    }

    private ListItem line(Matter matter) {
        var why = new Span(getTranslation("meetings.matter.why", matter.group(), matter.why()));
        why.addClassName("meetings-where");
        var what = new Div(new Div(new Anchor("case/" + matter.number(), matter.title())), why);
        var put = new Button(
                getTranslation("meetings.matter.put"),
                click -> proceedings.attempt(getTranslation("meetings.resolution.done"), () -> desks.resolutions()
                        .putMatter(file.id(), matter.number())));
        put.setAriaLabel(getTranslation("meetings.matter.put.label", matter.title()));
        put.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return new ListItem(what, put);
    }
}
