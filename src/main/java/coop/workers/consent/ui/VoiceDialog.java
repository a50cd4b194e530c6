package coop.workers.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.consent.ConsentBook.Place;
import coop.workers.consent.ConsentBook.Sheet;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;
import java.util.List;
import java.util.function.Function;

/** Takes a voice: one's own that is changed, or one given on the telephone. It stays open until the voice is taken. */
class VoiceDialog extends Dialog {

    private final ProblemList problems = new ProblemList();
    private final VoiceFields fields;

    private VoiceDialog(
            String title,
            String explanation,
            boolean mayStandAside,
            Function<VoiceFields, List<Problem>> take,
            Runnable taken) {
        addClassName("voice-dialog");
        setHeaderTitle(title);
        setWidth("36rem");
        setMaxWidth("96vw");
        fields = new VoiceFields(mayStandAside, problems);
        add(problems, new Paragraph(explanation), fields);
        var save = new Button(getTranslation("consent.fields.save"), click -> {
            var wrong = take.apply(fields);
            if (wrong.isEmpty()) {
                close();
                taken.run();
            } else {
                problems.show(wrong);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("consent.fields.cancel"), click -> close()), save);
    }

    static VoiceDialog toChange(Sheet sheet, Desks desks, Runnable taken) {
        var dialog = new VoiceDialog(
                sheet.title(),
                say("consent.voice.change.explained"),
                sheet.standing().mayStandAside(),
                fields -> change(fields, sheet, desks),
                taken);
        sheet.standing().voice().ifPresent(dialog.fields::fill);
        return dialog;
    }

    static VoiceDialog byTelephone(Sheet sheet, Place place, Desks desks, Runnable taken) {
        return new VoiceDialog(
                say("consent.telephone.enter.for", place.name()),
                say("consent.telephone.explained", place.name()),
                false,
                fields -> desks.awaited().enterFor(sheet.caseNumber(), place.member(), fields.answers()),
                taken);
    }

    private static List<Problem> change(VoiceFields fields, Sheet sheet, Desks desks) {
        var voice = fields.voice();
        if (voice.isEmpty()) {
            return List.of(Problem.at(VoiceFields.VOICE, "consent.problem.chooseVoice"));
        }
        try {
            desks.voices().change(sheet.caseNumber(), voice.get());
            return List.of();
        } catch (Rejection refused) {
            return refused.problems();
        }
    }

    private static String say(String key, Object... arguments) {
        return new Paragraph().getTranslation(key, arguments);
    }
}
