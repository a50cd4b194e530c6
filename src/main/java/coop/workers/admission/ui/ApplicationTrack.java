package coop.workers.admission.ui;

import com.vaadin.flow.component.Component;
import coop.workers.admission.ApplicationStatus;
import coop.workers.shell.StageTrack;
import java.util.List;
import java.util.function.UnaryOperator;

/** How far an application has come, for the applicant. */
final class ApplicationTrack {

    private static final List<String> STAGES = List.of("sent", "check", "board", "member");

    private ApplicationTrack() {}

    static Component of(ApplicationStatus status, UnaryOperator<String> words) {
        return new StageTrack(
                STAGES.stream()
                        .map(stage -> words.apply("admission.window.stage." + stage))
                        .toList(),
                stage(status));
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
