package coop.workers.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A {@link MeetingChange} as it is kept. */
@Embeddable
record ChangeRow(
        @Enumerated(EnumType.STRING) @Column(name = "kind") MeetingChange.Kind kind,
        @Column(name = "was_on") LocalDate wasOn,
        @Column(name = "was_begins") LocalTime wasBegins,
        @Column(name = "now_on") @Nullable LocalDate nowOn,
        @Column(name = "now_begins") @Nullable LocalTime nowBegins,
        @Column(name = "place") String place,
        @Column(name = "reason") String reason,
        @Column(name = "changed_by") String by,
        @Column(name = "changed_at") Instant at) {

    static ChangeRow of(MeetingChange change) {
        var becomes = change.becomes();
        return new ChangeRow(
                change.kind(),
                change.was().toLocalDate(),
                change.was().toLocalTime(),
                becomes == null ? null : becomes.toLocalDate(),
                becomes == null ? null : becomes.toLocalTime(),
                change.place(),
                change.reason(),
                change.by(),
                change.at());
    }

    MeetingChange change() {
        return new MeetingChange(
                kind,
                wasOn.atTime(wasBegins),
                nowOn == null || nowBegins == null ? null : nowOn.atTime(nowBegins),
                place,
                reason,
                by,
                at);
    }
}
