package coop.workers.admission.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import coop.workers.admission.ApplicationStatus;
import java.util.List;

/** How far an application has come, for the applicant: what is behind them, where it is, what is still to come. */
final class ApplicationTrack extends OrderedList {

    private static final List<String> STAGES = List.of("sent", "check", "board", "member");

    ApplicationTrack(ApplicationStatus status) {
        addClassName("application-track");
        var here = stage(status);
        for (int index = 0; index < STAGES.size(); index++) {
            var item = new ListItem(
                    new StageMark(index + 1, index < here),
                    new Span(getTranslation("admission.window.stage." + STAGES.get(index))));
            item.setClassName("done", index < here);
            item.setClassName("here", index == here);
            if (index == here) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    /** Whether there is a way on to be shown. */
    static boolean fits(ApplicationStatus status) {
        return status.isOpen() || status == ApplicationStatus.ADMITTED;
    }

    private static int stage(ApplicationStatus status) {
        return switch (status) {
            case BEFORE_BOARD -> 2;
            case ADMITTED -> STAGES.size();
            default -> 1;
        };
    }
}
