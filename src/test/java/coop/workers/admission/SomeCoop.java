package coop.workers.admission;

import coop.workers.money.LabourCosts;
import coop.workers.register.LegalForm;
import coop.workers.register.Registrar;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A bike workshop that applies, for tests. */
final class SomeCoop {

    static final Instant THEN = Instant.parse("2026-11-24T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final CaseNumber NUMBER = new CaseNumber("ADM-2026-0007");
    static final Money SUBSCRIPTION = Money.ofPounds(500);

    private SomeCoop() {}

    static Particulars particulars() {
        return particulars(Offer.inFull(new LabourCosts(Money.ofPounds(500_000), Money.ZERO)));
    }

    static Particulars particulars(Offer offer) {
        return new Particulars(
                new Contact("Robin Ashworth", "robin@calderbikes.example", null, "mechanic"),
                new CoopDetails(
                        "Calder Bikes",
                        LegalForm.COMPANY,
                        Registrar.COMPANIES_HOUSE,
                        "04711097",
                        "1 Canal Street, Hebden Bridge",
                        null,
                        "Bicycle repair",
                        8,
                        8,
                        "Everybody who works here is a member and has one vote."),
                offer,
                null);
    }

    static Application handedIn() {
        return Application.handIn(UUID.randomUUID(), particulars(), null, THEN);
    }

    static Application underReview() {
        return underReview(particulars());
    }

    static Application underReview(Particulars particulars) {
        var application = Application.handIn(UUID.randomUUID(), particulars, null, THEN);
        application.confirm(NUMBER, null, SUBSCRIPTION, Set.of(), THEN);
        return application;
    }

    static Application withApplicant() {
        var application = underReview();
        application.check(question(), "Priya", TODAY, THEN);
        application.askForMore();
        return application;
    }

    static Application beforeBoard() {
        var application = underReview();
        application.check(ready(), "Priya", TODAY, THEN);
        application.layBeforeBoard();
        return application;
    }

    static Check ready() {
        return new Check(Check.Outcome.READY, findings(), null, "A worker co-op through and through.", "");
    }

    static Check question() {
        return new Check(Check.Outcome.ASK_FOR_MORE, Map.of(), null, "", "May we see your rules?");
    }

    static Map<Criterion, Finding> findings() {
        return Arrays.stream(Criterion.values())
                .collect(Collectors.toMap(
                        Function.identity(), criterion -> new Finding(Finding.Verdict.MET, "Rules of 2019, rule 12")));
    }
}
