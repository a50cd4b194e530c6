package coop.workers.membership.process;

import coop.workers.membership.ForgottenForms;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of what is over a few times a day; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class EndedMembershipMattersRound {

    private final EndedMembershipMatters matters;
    private final ForgottenForms forms;

    EndedMembershipMattersRound(EndedMembershipMatters matters, ForgottenForms forms) {
        this.matters = matters;
        this.forms = forms;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void round() {
        matters.letGo();
        forms.letGo();
    }
}
