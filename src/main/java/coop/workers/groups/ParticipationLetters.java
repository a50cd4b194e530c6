package coop.workers.groups;

import coop.workers.access.PublicAddress;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes to those who are asked who took part. */
@Component
class ParticipationLetters {

    private final Correspondence correspondence;
    private final Settings settings;
    private final PublicAddress addresses;

    ParticipationLetters(Correspondence correspondence, Settings settings, PublicAddress addresses) {
        this.correspondence = correspondence;
        this.settings = settings;
        this.addresses = addresses;
    }

    /** At most once a day, however often the step is tried. */
    void remind(CaseNumber number, String letter, Person to, String group, String month) {
        correspondence.write(
                number,
                "participation",
                letter,
                new Recipient(to.fullName(), to.email()),
                Map.of(
                        "name",
                        to.fullName(),
                        "caseNumber",
                        number.value(),
                        "group",
                        group,
                        "month",
                        month,
                        "link",
                        addresses.of("/took-part/" + number.value()),
                        "organisation",
                        settings.organisation().name()),
                "%s-%s-%s".formatted(letter, settings.today(), to.id()));
    }
}
