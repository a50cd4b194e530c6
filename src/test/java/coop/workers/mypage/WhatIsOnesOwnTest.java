package coop.workers.mypage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.admission.OwnApplicationsDesk;
import coop.workers.admission.SomeApplicants;
import coop.workers.casework.Correspondence;
import coop.workers.casework.OwnLettersDesk;
import coop.workers.groups.OwnGroupsDesk;
import coop.workers.money.InvoiceNumber;
import coop.workers.money.OwnMoneyDesk;
import coop.workers.register.OwnEntryDesk;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.SomeMembers;
import coop.workers.renewal.OwnRenewalDesk;
import coop.workers.renewal.SomeRenewals;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads what on a page of their own: each capacity with each kind of thing, by its id. */
@OfficeTest
class WhatIsOnesOwnTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** After the co-ops of these tests were entered. */
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    @Autowired
    SomeMembers members;

    @Autowired
    SomeRenewals renewals;

    @Autowired
    SomeApplicants applicants;

    @Autowired
    RegisterDesk register;

    @Autowired
    Correspondence correspondence;

    @Autowired
    OwnEntryDesk entries;

    @Autowired
    OwnMoneyDesk money;

    @Autowired
    OwnRenewalDesk subscriptions;

    @Autowired
    OwnApplicationsDesk applications;

    @Autowired
    OwnLettersDesk letters;

    @Autowired
    OwnGroupsDesk groups;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    CurrentActor currentActor;

    /** Somebody's things: a co-op with an invoice, an application, a letter. */
    private record Things(
            MemberNumber coop, InvoiceNumber invoice, CaseNumber application, UUID letter, EmailAddress contact) {}

    /** A way to a thing by its id. */
    private record Way(String name, Runnable open) {}

    @Test
    void whoeverRepresentsACoopReadsWhatIsItsOwn() {
        var things = thingsOf("Own Reader");
        var reader = representativeOf("Own Reader", things);

        var reached = currentPerson.as(reader, () -> waysTo(things)
                .filter(way -> opens(way.open()))
                .map(Way::name)
                .toList());

        assertThat(reached)
                .containsExactly("entry", "account", "invoice", "statement", "subscription", "application", "letter");
    }

    @TestFactory
    Stream<DynamicTest> nobodyElseReachesAnyOfIt() {
        var things = thingsOf("Own Guarded");
        representativeOf("Own Guarded", things);
        var otherCoop = members.coop("Own Neighbours", LONG_AGO);
        var neighbour = members.person("Own Neighbour");
        members.represent(otherCoop, neighbour, LONG_AGO);
        var workerMember = members.person("Own Worker");
        members.enter(workerMember, LONG_AGO);
        var stranger = members.person("Own Stranger");
        var former = formerRepresentativeOf(things.coop());
        return Stream.of(
                        Map.entry("the representative of another co-op", neighbour),
                        Map.entry("a worker member", workerMember),
                        Map.entry("somebody without any membership", stranger),
                        Map.entry("whoever represented it before", former))
                .flatMap(who -> waysTo(things)
                        .map(way -> DynamicTest.dynamicTest(who.getKey() + ": " + way.name(), () -> assertThatThrownBy(
                                        () -> currentPerson.as(who.getValue(), way.open()))
                                .isInstanceOf(NotFound.class))));
    }

    @TestFactory
    Stream<DynamicTest> withoutAPageOfOnesOwnNothingIsFound() {
        var things = thingsOf("Own Closed");
        return Stream.concat(waysTo(things), Stream.of(new Way("groups", () -> groups.groups())))
                .map(way -> DynamicTest.dynamicTest(
                        way.name(), () -> assertThatThrownBy(way.open()::run).isInstanceOf(NotFound.class)));
    }

    @Test
    void aLetterIsReadWithoutTheLinksInIt() {
        var things = thingsOf("Own Letter");
        var reader = representativeOf("Own Letter", things);

        var body =
                currentPerson.as(reader, () -> letters.letter(things.letter()).body());

        assertThat(body).contains("/application/…");
    }

    private Stream<Way> waysTo(Things things) {
        return Stream.of(
                new Way("entry", () -> entries.entry(things.coop())),
                new Way("account", () -> money.account(things.coop(), 5)),
                new Way("invoice", () -> money.document(things.invoice())),
                new Way("statement", () -> money.statement(things.coop(), LONG_AGO, LONG_AGO.plusYears(10))),
                new Way("subscription", () -> subscriptions.link(things.coop())),
                new Way("application", () -> applications.link(things.application())),
                new Way("letter", () -> letters.letter(things.letter())));
    }

    private static boolean opens(Runnable way) {
        way.run();
        return true;
    }

    private Things thingsOf(String name) {
        var renewal = renewals.invoiced(name);
        var application = applicants.asked(name + " Applicant");
        var letter = currentActor.as(SomeApplicants.REVIEWER, () -> correspondence.of(application)).stream()
                .filter(one -> one.body().contains("/application/"))
                .findFirst()
                .orElseThrow();
        return new Things(
                renewals.memberOf(renewal),
                renewals.invoice(renewal),
                application,
                letter.id(),
                Objects.requireNonNull(letter.to().email()));
    }

    /** Also the contact of the application. */
    private PersonId representativeOf(String name, Things things) {
        var person = currentActor.as(
                Actor.OFFICE,
                () -> register.enterPerson(new NewPerson(name + " Reader", things.contact(), null, "3 Mill Lane")));
        members.represent(things.coop(), person, START);
        return person;
    }

    private PersonId formerRepresentativeOf(MemberNumber coop) {
        var former = members.person("Own Former");
        var now = members.person("Own Now");
        members.represent(coop, former, START.plusDays(1));
        members.represent(coop, now, START.plusDays(2));
        return former;
    }
}
