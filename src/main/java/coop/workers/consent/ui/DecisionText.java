package coop.workers.consent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.workers.consent.ConsentDesk.Decision;
import coop.workers.shell.Dates;

/** How it was decided, why, and when it is looked at again. */
class DecisionText extends Div {

    DecisionText(Decision decision, Dates dates) {
        addClassName("decision-text");
        var how = getTranslation(
                "consent.decided." + (decision.agreed() ? "agreed" : "declined")
                        + (decision.atMeeting() ? ".meeting" : ".round"),
                dates.day(decision.decidedOn()));
        var first = new Paragraph(how);
        first.addClassName("how");
        var reasons = new Paragraph(decision.reasons());
        reasons.addClassName("as-typed");
        var review = new Span(
                decision.reviewOn() == null
                        ? getTranslation("consent.decided.noReview")
                        : getTranslation("consent.decided.review", dates.day(decision.reviewOn())));
        review.addClassName("review");
        add(first, reasons, review);
    }
}
