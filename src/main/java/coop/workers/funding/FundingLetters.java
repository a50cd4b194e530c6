package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.PublicAddress;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.shell.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills in the letters to those who carry a bid. */
@Component
@Lazy
class FundingLetters {

    /** The folder in which the letters stand. */
    static final String FOLDER = "funding";

    private final Correspondence correspondence;
    private final RegisterDesk register;
    private final CurrentActor currentActor;
    private final PublicAddress address;
    private final Settings settings;
    private final Texts texts;

    FundingLetters(
            Correspondence correspondence,
            RegisterDesk register,
            CurrentActor currentActor,
            PublicAddress address,
            Settings settings,
            Texts texts) {
        this.correspondence = correspondence;
        this.register = register;
        this.currentActor = currentActor;
        this.address = address;
        this.settings = settings;
        this.texts = texts;
    }

    /** Of the deadline of the bid; at most once a day, however many reminders fall together. */
    void remindOfDeadline(Opportunity opportunity, String funder, String letter) {
        var deadline = opportunity.seeking().deadline();
        write(opportunity, funder, letter, deadline, "deadline");
    }

    /** Of a report; at most once a day. */
    void remindOfReport(Opportunity opportunity, String funder, String letter, LocalDate due) {
        write(opportunity, funder, letter, due, "due");
    }

    private void write(Opportunity opportunity, String funder, String letter, LocalDate day, String gap) {
        var to = currentActor.as(Actor.OFFICE, () -> register.person(opportunity.owner()));
        if (to.isEmpty()) {
            return;
        }
        var today = settings.today();
        var placeholders = new HashMap<String, Object>(Map.of(
                "name", to.get().fullName(),
                "title", opportunity.seeking().title(),
                "funder", funder,
                "daysLeft", texts.say("funding.days", Math.max(0, ChronoUnit.DAYS.between(today, day))),
                "caseNumber", opportunity.number().value(),
                "caseLink", address.of("/case/" + opportunity.number().value()),
                "organisation", settings.organisation().name()));
        placeholders.put(gap, texts.say("funding.day", day));
        correspondence.write(
                opportunity.number(),
                FOLDER,
                letter,
                new Recipient(to.get().fullName(), to.get().email()),
                placeholders,
                letter + "-" + day + "-" + today);
    }
}
