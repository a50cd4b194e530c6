package coop.workers.admission.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import coop.workers.admission.JoinAnswers;
import coop.workers.admission.JoinField;
import coop.workers.admission.JoinStep;

/** All that is about to be sent, page by page. */
final class AnswersReview extends Div {

    AnswersReview(JoinFields fields) {
        for (var step : JoinStep.values()) {
            if (step != JoinStep.REVIEW) {
                add(new H2(getTranslation("admission.join.step." + step.name())), answers(step, fields));
            }
        }
    }

    private DescriptionList answers(JoinStep step, JoinFields fields) {
        var list = new DescriptionList();
        for (var field : JoinField.of(step)) {
            if (fields.of(field).isVisible()) {
                list.add(new DescriptionList.Term(getTranslation("admission.join." + field.key() + ".label")));
                list.add(new DescriptionList.Description(inWords(field, fields.answers())));
            }
        }
        return list;
    }

    private String inWords(JoinField field, JoinAnswers answers) {
        if (answers.isBlank(field)) {
            return getTranslation("admission.join.unanswered");
        }
        var text = answers.text(field);
        return switch (field) {
            case LEGAL_FORM -> getTranslation("admission.legal-form." + text);
            case REGISTRAR -> getTranslation("admission.registrar." + text);
            case CONTRIBUTION -> getTranslation("admission.join.contribution." + text);
            default -> answers.ticked(field) ? getTranslation("admission.join.ticked") : text;
        };
    }
}
