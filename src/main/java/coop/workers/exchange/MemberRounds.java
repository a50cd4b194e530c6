package coop.workers.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with lists that were started, and lets go of old ones; tests do so by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class MemberRounds {

    /** Long enough to put right what was set aside. */
    static final Duration KEPT = Duration.ofDays(30);

    private final MemberIntake intake;
    private final MemberImports imports;
    private final Clock clock;

    MemberRounds(MemberIntake intake, MemberImports imports, Clock clock) {
        this.intake = intake;
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void work() {
        intake.work();
    }

    @Scheduled(initialDelay = 10, fixedDelay = 720, timeUnit = TimeUnit.MINUTES)
    void letGo() {
        imports.forget(clock.instant().minus(KEPT));
    }
}
