package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.Correspondence;
import coop.workers.money.PaymentDesk;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.renewal.MemberDeclarationDesk;
import coop.workers.renewal.RenewalRunDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The desks that a member meets over its subscription, and the letters that reach it. */
@Component
@Profile("demonstration")
record SubscriptionDoor(
        RegisterDesk register,
        RenewalRunDesk runs,
        MemberDeclarationDesk page,
        PaymentDesk payments,
        Correspondence correspondence,
        Settings settings,
        CurrentActor currentActor,
        Diary diary) {

    void as(Actor actor, Runnable deed) {
        currentActor.as(actor, deed);
        diary.writeDown();
    }
}
