package coop.workers.money;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That something entered was a mistake: who said so, when and why. The entry stays. */
@Embeddable
class TakenBack {

    @Column(name = "taken_back_by")
    private @Nullable String by;

    @Column(name = "taken_back_at")
    private @Nullable Instant at;

    @Column(name = "taken_back_why")
    private @Nullable String why;

    TakenBack(String by, Instant at, String why) {
        this.by = by;
        this.at = at;
        this.why = why;
    }

    /** For JPA. */
    protected TakenBack() {}

    @Nullable String why() {
        return why;
    }
}
