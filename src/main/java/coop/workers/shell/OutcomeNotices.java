package coop.workers.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import coop.workers.shell.Outcomes.Outcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** Tells over whatever page one is on what has come of long work, until it is put away or looked at. */
class OutcomeNotices extends Span implements AfterNavigationObserver {

    private static final Duration NOW_AND_THEN = Duration.ofSeconds(3);

    private final transient ObjectProvider<Outcomes> rooms;
    private final transient Sentences sentences;
    private final Map<UUID, Notification> told = new HashMap<>();
    private final Watch watch = new Watch(this, NOW_AND_THEN, this::look);

    OutcomeNotices(ObjectProvider<Outcomes> rooms, Sentences sentences) {
        this.rooms = rooms;
        this.sentences = sentences;
        getElement().setAttribute("hidden", true);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (look()) {
            watch.begin();
        }
    }

    /** Says whether something is still to come. */
    private boolean look() {
        var unseen = new HashSet<UUID>();
        rooms.forEach(room -> room.unseen().forEach(outcome -> {
            unseen.add(outcome.id());
            tell(room, outcome);
        }));
        told.forEach((id, notice) -> {
            if (!unseen.contains(id)) {
                notice.close();
            }
        });
        return rooms.stream().anyMatch(Outcomes::isAwaited);
    }

    private void tell(Outcomes room, Outcome outcome) {
        told.computeIfAbsent(outcome.id(), id -> notice(room, outcome)).open();
    }

    private Notification notice(Outcomes room, Outcome outcome) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_END);
        notice.setDuration(0);
        var close = new Button(new Icon("lumo", "cross"), click -> {
            room.see(outcome.id());
            notice.close();
        });
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("shell.close"));
        var content = new Div(
                new Div(
                        new Paragraph(sentences.of(outcome.text())),
                        new Anchor(outcome.path(), getTranslation("shell.outcome.look"))),
                close);
        content.addClassName("outcome-notice");
        notice.add(content);
        return notice;
    }
}
