package coop.workers.groups;

import coop.workers.groups.ParticipationDesk.Sheet;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import java.util.Optional;

/** Where it is ticked who took part in a month: in the office, or on one's own page. */
public interface WhoTookPart {

    /** The month of a case, for whoever may say who took part; empty for everybody else. */
    Optional<Sheet> sheet(CaseNumber number);

    /** Ticks or unticks somebody. */
    void mark(CaseNumber number, PersonId person, boolean tookPart);

    /**
     * Adds somebody who took part and does not belong to the group; the same e-mail address names the same person.
     *
     * @throws coop.workers.shared.Rejection if the name is missing
     */
    PersonId welcome(CaseNumber number, NewPerson guest);
}
