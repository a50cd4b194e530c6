package coop.workers.admission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import coop.workers.admission.Attached;
import coop.workers.admission.JoinAnswers;
import coop.workers.admission.JoinField;
import coop.workers.admission.JoinStep;
import java.util.List;
import java.util.function.Consumer;

/** All that is about to be sent, page by page, each with the way back to it. */
final class AnswersReview extends Div {

    private final JoinFields fields;
    private final Consumer<JoinStep> change;

    AnswersReview(JoinFields fields, List<Attached> documents, SubscriptionSum sum, Consumer<JoinStep> change) {
        this.fields = fields;
        this.change = change;
        addClassName("answers-review");
        for (var step : JoinStep.values()) {
            if (step != JoinStep.REVIEW) {
                var page = page(step);
                if (step == JoinStep.CONTROL) {
                    page.add(documents(documents));
                } else if (step == JoinStep.SUBSCRIPTION) {
                    page.add(sum);
                }
                add(page);
            }
        }
    }

    private Section page(JoinStep step) {
        var name = getTranslation("admission.join.step." + step.name());
        var way = new Button(getTranslation("admission.join.change"), click -> change.accept(step));
        way.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        way.setAriaLabel(getTranslation("admission.join.change.page", name));
        return new Section(new Header(new H2(name), way), answers(step));
    }

    private DescriptionList answers(JoinStep step) {
        var list = new DescriptionList();
        for (var field : JoinField.of(step)) {
            if (fields.of(field).isVisible()) {
                add(list, getTranslation("admission.join." + field.key() + ".label"), inWords(field, fields.answers()));
            }
        }
        return list;
    }

    private DescriptionList documents(List<Attached> documents) {
        var list = new DescriptionList();
        add(
                list,
                getTranslation("admission.join.documents"),
                documents.isEmpty()
                        ? getTranslation("admission.join.documents.none")
                        : String.join(
                                "\n", documents.stream().map(Attached::name).toList()));
        return list;
    }

    private static void add(DescriptionList list, String term, String text) {
        var description = new DescriptionList.Description(text);
        description.addClassName("as-typed");
        list.add(new Div(new DescriptionList.Term(term), description));
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
            case WAGE_BILL, PAID_TO_SELF_EMPLOYED, OFFERED_AMOUNT ->
                answers.money(field).map(Object::toString).orElse(text);
            default -> answers.ticked(field) ? getTranslation("admission.join.ticked") : text;
        };
    }
}
