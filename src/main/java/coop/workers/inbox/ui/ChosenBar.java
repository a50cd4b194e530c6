package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be done with the lines that are chosen; not there while none is. */
class ChosenBar extends Div {

    /** What the list does when one of the buttons is pressed. */
    interface Deeds {
        void claim();

        void release();

        void assign();

        void putOff();

        void dueOn();

        void comment();

        void chooseAll();

        void chooseNone();
    }

    private final Span number = new Span();
    private final Button all;

    ChosenBar(Deeds deeds) {
        addClassName("chosen");
        getElement().setAttribute("role", "group");
        all = button("", deeds::chooseAll);
        add(
                number,
                all,
                button(getTranslation("inbox.claim"), deeds::claim),
                button(getTranslation("inbox.release"), deeds::release),
                button(getTranslation("inbox.assign"), deeds::assign),
                button(getTranslation("inbox.put-off"), deeds::putOff),
                button(getTranslation("inbox.due-on"), deeds::dueOn),
                button(getTranslation("inbox.comment"), deeds::comment),
                button(getTranslation("inbox.chosen.none"), deeds::chooseNone));
        setVisible(false);
    }

    /** @param more is there more than is listed? */
    void show(int chosen, int listed, boolean more) {
        setVisible(chosen > 0);
        var words = getTranslation("inbox.chosen", chosen);
        number.setText(words);
        getElement().setAttribute("aria-label", words);
        all.setVisible(chosen < listed || (more && chosen <= listed));
        all.setText(more ? getTranslation("inbox.chosen.everything") : getTranslation("inbox.chosen.all", listed));
    }

    private static Button button(String text, Runnable deed) {
        var button = new Button(text, click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
