package coop.workers.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import coop.workers.shared.Rejection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells what failed of something a person did, over the page they are on: the page stays, and with it whatever they had
 * typed.
 */
class MishapNotice implements ErrorHandler {

    private final transient MishapLog log;
    private final transient Texts texts;

    MishapNotice(MishapLog log, Texts texts) {
        this.log = log;
        this.texts = texts;
    }

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var sentences = sentences(failure);
        if (UI.getCurrent() != null) {
            show(sentences);
        }
    }

    private List<String> sentences(Throwable failure) {
        if (failure instanceof Rejection refused) {
            return refused.problems().stream().map(texts::say).toList();
        }
        var what = Mishap.of(failure);
        var told = Stream.of("happened", "kept").map(what::text).map(texts::say);
        return what.isFault()
                ? Stream.concat(told, Stream.of(texts.say("shell.mishap.reference", log.note(failure))))
                        .toList()
                : told.toList();
    }

    private void show(List<String> sentences) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setAssertive(true);
        notice.setDuration(0);
        var close = new Button(new Icon("lumo", "cross"), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(texts.say("shell.close"));
        var words = new Div();
        sentences.forEach(sentence -> words.add(new Paragraph(new Span(sentence))));
        var content = new Div(words, close);
        content.addClassName("mishap-notice");
        notice.add(content);
        notice.open();
    }
}
