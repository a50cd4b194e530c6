package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.admission.ApplicantDesk;
import coop.workers.admission.ConfirmationDesk;
import coop.workers.admission.JoinDesk;
import coop.workers.casework.Correspondence;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The desks that people outside come to, and the letters that reach them. */
@Component
@Profile("demonstration")
record FrontDoor(
        JoinDesk join,
        ConfirmationDesk confirmation,
        ApplicantDesk window,
        Correspondence correspondence,
        CurrentActor currentActor,
        Diary diary) {

    void as(String name, Runnable deed) {
        currentActor.as(Actor.outside(name), deed);
        diary.writeDown();
    }
}
