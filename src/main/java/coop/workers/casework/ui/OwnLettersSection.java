package coop.workers.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.casework.OwnLettersDesk;
import coop.workers.shell.Capacity;
import coop.workers.shell.Dates;
import coop.workers.shell.LinkedText;
import coop.workers.shell.MyPageList;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.Texts;
import java.util.Optional;

/** The letters that somebody was sent, on their own page. */
@SpringComponent
class OwnLettersSection implements MyPageSection {

    private static final int LATEST = 10;

    private final OwnLettersDesk desk;
    private final Texts texts;
    private final Dates dates;

    OwnLettersSection(OwnLettersDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "casework.own";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        return capacity instanceof Capacity.Oneself ? MyPageList.of(desk.latest(LATEST), this::line) : Optional.empty();
    }

    private ListItem line(Letter letter) {
        var when = new Span(dates.day(letter.writtenAt()));
        when.addClassName("my-page-what");
        var open = new Button(texts.say("casework.own.read"), click -> show(desk.letter(letter.id()))
                .open());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.setAriaLabel(texts.say("casework.own.read.what", letter.subject()));
        return new ListItem(new Div(new Div(letter.subject()), when), open);
    }

    private Dialog show(Letter letter) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(letter.subject());
        dialog.add(new LinkedText(letter.body()));
        dialog.setWidth("40rem");
        dialog.getFooter().add(new Button(texts.say("shell.close"), click -> dialog.close()));
        return dialog;
    }
}
