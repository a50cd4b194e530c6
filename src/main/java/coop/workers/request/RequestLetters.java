package coop.workers.request;

import coop.workers.access.OwnPage;
import coop.workers.access.PublicAddress;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.NotFound;
import coop.workers.shell.Dates;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes to whoever made a request. */
@Component
class RequestLetters {

    private final Correspondence correspondence;
    private final RegisterDesk register;
    private final PublicAddress address;
    private final Settings settings;
    private final Dates dates;

    RequestLetters(
            Correspondence correspondence,
            RegisterDesk register,
            PublicAddress address,
            Settings settings,
            Dates dates) {
        this.correspondence = correspondence;
        this.register = register;
        this.address = address;
        this.settings = settings;
        this.dates = dates;
    }

    /** At most once for the same words, however often the step is tried. */
    void write(DataRequest request, String letter) {
        var person = register.person(request.person()).orElseThrow(NotFound::new);
        var today = settings.today();
        var file = request.file(today);
        correspondence.write(
                request.number(),
                "request",
                letter,
                new Recipient(person.fullName(), person.email()),
                Map.of(
                        "caseNumber",
                        request.number().value(),
                        "receivedOn",
                        dates.day(file.receivedOn()),
                        "answerBy",
                        dates.day(file.answerBy()),
                        "words",
                        request.lastSaid(),
                        "link",
                        address.of("/" + OwnPage.PATH + "/data")),
                "%s-%s-%x".formatted(letter, today, request.lastSaid().hashCode()));
    }
}
