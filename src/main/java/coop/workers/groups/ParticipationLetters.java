package coop.workers.groups;

import coop.workers.access.OwnPage;
import coop.workers.access.PublicAddress;
import coop.workers.access.StaffAddresses;
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
    private final StaffAddresses staff;

    ParticipationLetters(
            Correspondence correspondence, Settings settings, PublicAddress addresses, StaffAddresses staff) {
        this.correspondence = correspondence;
        this.settings = settings;
        this.addresses = addresses;
        this.staff = staff;
    }

    /** Tells whoever has no account in the office, and so neither a list of work nor its daily mail, that they are asked. */
    void ask(CaseNumber number, Person to, String group, String month) {
        if (!signsIn(to)) {
            write(number, "who-took-part", to, group, month);
        }
    }

    /** Writes again to whoever is asked. */
    void remind(CaseNumber number, String letter, Person to, String group, String month) {
        write(number, letter, to, group, month);
    }

    private boolean signsIn(Person person) {
        return staff.of(person.id()).isPresent();
    }

    /** At most once a day, however often the step is tried. */
    private void write(CaseNumber number, String letter, Person to, String group, String month) {
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
                        addresses.of(
                                (signsIn(to) ? "/took-part/" : "/" + OwnPage.PATH + "/took-part/") + number.value()),
                        "organisation",
                        settings.organisation().name()),
                "%s-%s-%s".formatted(letter, settings.today(), to.id()));
    }
}
