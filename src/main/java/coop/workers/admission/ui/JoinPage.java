package coop.workers.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.admission.JoinField;
import coop.workers.admission.JoinStep;
import coop.workers.shared.Problem;
import coop.workers.shell.ProblemList;
import java.util.List;

/** One page of the public form: what it is about, what is wrong on it, its fields, and the ways back and on. */
final class JoinPage extends Article {

    private final H1 title;
    private final ProblemList problems = new ProblemList();
    private final Div fields = new Div();
    private final Div ways = new Div();

    JoinPage(JoinStep step, JoinFields all) {
        addClassName("join-page");
        var place = new Paragraph(getTranslation("admission.join.step-of", step.number(), JoinStep.values().length));
        place.addClassName("place");
        title = new H1(getTranslation("admission.join.step." + step.name()));
        title.getElement().setAttribute("tabindex", "-1");
        var intro = new Paragraph(getTranslation("admission.join.intro." + step.name()));
        intro.addClassName("intro");
        fields.addClassName("fields");
        ways.addClassName("form-buttons");
        for (var field : JoinField.of(step)) {
            problems.with(field.key(), all.of(field));
            fields.add(all.of(field));
        }
        add(place, title, intro, problems, fields, ways);
    }

    /** Puts something between the fields and the buttons. */
    void add(Component more) {
        addComponentAtIndex(indexOf(ways), more);
    }

    void back(Runnable action) {
        ways.addComponentAsFirst(new Button(getTranslation("admission.join.back"), click -> action.run()));
    }

    void forward(String key, Runnable action) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            action.run();
            button.setEnabled(true);
        });
        ways.add(button);
    }

    /** What keeps somebody from going on; none clears it. */
    void show(List<Problem> wrong) {
        problems.show(wrong);
    }

    /** Lets keyboard and screen reader begin at the top. */
    void takeFocus() {
        title.getElement().callJsFunction("focus");
    }
}
