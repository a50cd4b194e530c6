package coop.workers.membership.ui;

import coop.workers.shell.Doorway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the front page offers people, beside co-ops. */
@Configuration(proxyBeanMethods = false)
class FrontDoor {

    @Bean
    Doorway becomeWorkerMember() {
        return new Doorway(MembershipNavigation.APPLY, "membership.door.apply", 10);
    }

    @Bean
    Doorway becomeSupporter() {
        return new Doorway(MembershipNavigation.SUPPORT, "membership.door.support", 20);
    }
}
