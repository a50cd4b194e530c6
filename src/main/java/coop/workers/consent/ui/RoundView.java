package coop.workers.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.consent.ConsentBook.Place;
import coop.workers.consent.ConsentBook.RoundSheet;
import coop.workers.consent.ConsentBook.Sheet;
import java.util.function.BiConsumer;

/** One round: how many have been heard, who, and what they said as far as the reader may know. */
class RoundView extends Div {

    private final transient Desks desks;
    private final transient Sheet sheet;
    private final transient BiConsumer<String, Runnable> act;

    /** @param act does what its second argument says, then shows the sentence of the first */
    RoundView(RoundSheet round, Desks desks, Sheet sheet, BiConsumer<String, Runnable> act) {
        this.desks = desks;
        this.sheet = sheet;
        this.act = act;
        addClassName("round");
        add(new H3(getTranslation("consent.round", round.number(), round.version())), standing(round));
        if (isOpen(round)) {
            add(ownVoice());
            if (!round.voicesOpen()) {
                add(note("consent.round.closedToYou"));
            }
            if (round.unconfirmed()) {
                add(note("consent.round.unconfirmed"));
            }
        }
        var places = new UnorderedList();
        places.addClassName("places");
        round.places().forEach(place -> places.add(line(place, round)));
        add(places);
    }

    private Component standing(RoundSheet round) {
        var heard = round.places().stream().filter(Place::heard).count();
        var words = new Paragraph(getTranslation(
                isOpen(round) ? "consent.round.soFar" : "consent.round.closed",
                heard,
                round.places().size(),
                round.responses(),
                round.quorum(),
                desks.dates().day(round.openedAt())));
        words.addClassName("heard");
        return words;
    }

    private static boolean isOpen(RoundSheet round) {
        return round.closedAt() == null;
    }

    private Component note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("note");
        return note;
    }

    private Component ownVoice() {
        var deeds = new Div();
        deeds.addClassName("deeds");
        var standing = sheet.standing();
        var number = sheet.caseNumber();
        if (standing.mayConfirmVoice()) {
            var confirm = new Button(
                    getTranslation("consent.voice.confirm"),
                    click -> act.accept(
                            "consent.voice.confirmed", () -> desks.voices().confirm(number)));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            deeds.add(confirm);
        }
        if (standing.mayChangeVoice()) {
            deeds.add(new Button(getTranslation("consent.voice.change"), click -> VoiceDialog.toChange(
                            sheet, desks, () -> act.accept("consent.voice.changed", () -> {}))
                    .open()));
        }
        return deeds;
    }

    private Component line(Place place, RoundSheet round) {
        var name = new Span(place.name());
        name.addClassName("name");
        var said = new Div(name, answer(place, round));
        said.addClassName("answer");
        var line = new ListItem(said);
        if (place.byTelephone()) {
            said.add(badge("consent.round.byTelephone"));
        }
        if (place.objectionWithdrawn()) {
            said.add(badge("consent.round.objectionWithdrawn"));
        }
        place.voice().ifPresent(voice -> VoiceText.of(voice).ifPresent(line::add));
        if (isOpen(round) && !place.heard() && sheet.standing().mayEnterByTelephone()) {
            var enter = new Button(getTranslation("consent.telephone.enter"), click -> VoiceDialog.byTelephone(
                            sheet, place, desks, () -> act.accept("consent.telephone.entered", () -> {}))
                    .open());
            enter.addThemeVariants(ButtonVariant.LUMO_SMALL);
            enter.setAriaLabel(getTranslation("consent.telephone.enter.for", place.name()));
            line.add(enter);
        }
        return line;
    }

    private Component answer(Place place, RoundSheet round) {
        var key = place.voice()
                .map(VoiceText::keyOf)
                .orElse(place.heard() ? "heard" : isOpen(round) ? "awaited" : "silent");
        var answer = new Span(getTranslation("consent.place." + key));
        answer.addClassNames("voice", key);
        return answer;
    }

    private Component badge(String key) {
        var badge = new Span(getTranslation(key));
        badge.addClassName("aside");
        return badge;
    }
}
