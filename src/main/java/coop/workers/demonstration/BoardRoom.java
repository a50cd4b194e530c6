package coop.workers.demonstration;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where members of the board say whether they may decide, and give their voices. */
@Component
@Profile("demonstration")
class BoardRoom {

    private final Colleagues colleagues;

    BoardRoom(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    void sayTheyHaveNoConflict(Applicant applicant, Cast... members) {
        for (var member : members) {
            colleagues.answer(member, applicant.number(), "declareConflict", Voices.NO_CONFLICT);
        }
    }

    void consents(Applicant applicant, Cast... members) {
        for (var member : members) {
            colleagues.answer(member, applicant.number(), "respond", Voices.CONSENT);
        }
    }
}
