package coop.workers.election;

import static coop.workers.election.SomeElections.OFFICER;
import static coop.workers.election.SomeElections.SCRUTINEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.election.OwnElectionDesk.Listing;
import coop.workers.election.OwnElectionDesk.OwnElection;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.SomeMembers;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class OwnElectionDeskTest {

    private static final Marks MARKS = Marks.ranking(List.of(1));

    @Autowired
    OwnElectionDesk desk;

    @Autowired
    NominationDesk nominations;

    @Autowired
    NomineeDesk nominees;

    @Autowired
    VotingDesk voting;

    @Autowired
    RollDesk rolls;

    @Autowired
    SomeElections some;

    @Autowired
    SomeMembers members;

    @Autowired
    RegisterDesk register;

    @Autowired
    Electorate electorate;

    @Autowired
    Settings settings;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    CurrentPerson currentPerson;

    @Test
    void aRepresentativeNominatesForTheirCoopAndForNoOther() {
        var coop = some.nominator();
        var election = some.open(1);

        var link = at(voterOf(coop), () -> desk.nominateLink(election, coop));
        var number = nominations.nominate(link, new NewNomination("Nan Nominee", "nan@candidates.example"));

        assertThat(ofCoop(coop, election).nominating()).isTrue();
        assertThat(nomination(number).nominator()).isEqualTo(coop);
        var another = some.nominator();
        assertThatThrownBy(() -> at(voterOf(coop), () -> desk.nominateLink(election, another)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at(PersonId.random(), () -> desk.ofCoop(coop))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoHandsOverTheVoteCannotNominateWithTheirLinkAnyMore() {
        var coop = some.nominator();
        var election = some.open(1);
        var link = at(voterOf(coop), () -> desk.nominateLink(election, coop));

        currentActor.as(
                Actor.OFFICE,
                () -> register.changeRepresentative(coop, person("Nele Next"), settings.today(), "Elected"));

        assertThat(nominations.page(link)).isEmpty();
        assertThatThrownBy(() -> nominations.nominate(link, new NewNomination("Una", "una@candidates.example")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNomineeFindsTheirNominationAndAnswersIt() {
        var me = person("Fern Finder");
        var election = some.open(1);
        var number = some.nominated(election, "Fern Finder");

        var mine = at(me, desk::nominations);
        assertThat(mine).extracting(own -> own.nomination().caseNumber()).contains(number);
        nominees.accept(at(me, () -> desk.nomineeLink(number)), some.yes(), null);

        assertThat(nomination(number).status()).isEqualTo(NominationStatus.ACCEPTED);
        var somebodyElse = person("Somebody Else");
        assertThat(at(somebodyElse, desk::nominations)).isEmpty();
        assertThatThrownBy(() -> at(somebodyElse, () -> desk.nomineeLink(number)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void votesGoByMemberAndNotByPerson() {
        var worker = members.workerMember("Wim " + UUID.randomUUID(), settings.today());
        var me = voterOf(worker);
        var coop = some.nominator();
        currentActor.as(Actor.OFFICE, () -> register.changeRepresentative(coop, me, settings.today(), "Elected"));
        var election = voting();

        at(me, () -> voting.cast(election, worker, MARKS, Receipt.draw()));

        assertThat(at(me, desk::ofMyself))
                .filteredOn(own -> own.election().id().equals(election))
                .flatExtracting(OwnElection::listings)
                .extracting(listing -> listing.entry().member(), Listing::voted)
                .containsExactly(tuple(worker, true));
        assertThat(at(me, () -> ofCoop(coop, election)).listings())
                .extracting(Listing::own, Listing::voted)
                .containsExactly(tuple(true, false));
        at(me, () -> voting.cast(election, coop, MARKS, Receipt.draw()));
        assertThat(ofCoop(coop, election).listings()).extracting(Listing::voted).containsExactly(true);
    }

    @Test
    void afterTheRollIsFrozenWhoWasNamedOnItVotesThoughSomebodyElseRepresentsTheCoopNow() {
        var coop = some.nominator();
        var before = voterOf(coop);
        var election = voting();
        var next = person("Noa Newly");
        currentActor.as(Actor.OFFICE, () -> register.changeRepresentative(coop, next, settings.today(), "Elected"));

        assertThat(ofCoop(coop, election).listings()).extracting(Listing::own).containsExactly(false);
        assertThatThrownBy(() -> at(next, () -> voting.paper(election, coop))).isInstanceOf(NotFound.class);
        assertThat(at(before, desk::ofMyself))
                .filteredOn(own -> own.election().id().equals(election))
                .flatExtracting(OwnElection::listings)
                .extracting(listing -> listing.entry().member())
                .containsExactly(coop);
        at(before, () -> voting.cast(election, coop, MARKS, Receipt.draw()));
        assertThat(ofCoop(coop, election).listings()).extracting(Listing::voted).containsExactly(true);
    }

    @Test
    void aLostLinkToNominateIsReplaced() {
        var coop = some.nominator();
        var election = some.open(1);
        var lost = some.tokenIn(some.number(election), "nominations-open", nameOf(coop));

        currentActor.as(OFFICER, () -> nominations.sendLink(election, coop));

        assertThat(nominations.page(lost)).isEmpty();
        assertThat(nominations.page(some.tokenIn(some.number(election), "nominate-link")))
                .hasValueSatisfying(page -> assertThat(page.open()).isTrue());
        assertThatThrownBy(() -> currentActor.as(SCRUTINEER, () -> nominations.sendLink(election, coop)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLostLinkOfANomineeIsReplacedUnlessTheyHaveNoAddress() {
        var election = some.open(1);
        var number = some.nominated(election, "Lotte Lost");
        var lost = some.tokenIn(number, "nominee-asked");

        currentActor.as(OFFICER, () -> nominations.sendLink(number));

        assertThat(nominees.page(lost)).isEmpty();
        assertThat(nominees.page(some.tokenIn(number, "nominee-link"))).isPresent();
        var coop = some.nominator();
        var byPost = currentActor.as(
                OFFICER, () -> nominations.enterPaper(election, coop, "Sam", new NewNomination("Postal Pat", "")));
        assertThatThrownBy(() -> currentActor.as(OFFICER, () -> nominations.sendLink(byPost)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("election.problem.nomination.no-address", "Postal Pat")));
    }

    /** A ballot of which the roll is frozen as the register stands. */
    private ElectionId voting() {
        var election = some.called();
        currentActor.as(OFFICER, () -> rolls.freeze(election));
        some.vote(election);
        return election;
    }

    private OwnElection ofCoop(MemberNumber coop, ElectionId election) {
        return at(voterOf(coop), () -> desk.ofCoop(coop)).stream()
                .filter(own -> own.election().id().equals(election))
                .findFirst()
                .orElseThrow();
    }

    private NominationFile nomination(CaseNumber number) {
        return currentActor.as(OFFICER, () -> nominations.find(number)).orElseThrow();
    }

    private String nameOf(MemberNumber member) {
        return currentActor
                .as(Actor.OFFICE, () -> electorate.on(settings.today(), member))
                .orElseThrow()
                .name();
    }

    private PersonId voterOf(MemberNumber member) {
        return currentActor
                .as(Actor.OFFICE, () -> electorate.on(settings.today(), member))
                .map(Electorate.Elector::voter)
                .orElseThrow()
                .person();
    }

    private PersonId person(String name) {
        var email = EmailAddress.parse(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@candidates.example");
        return currentActor.as(
                Actor.OFFICE, () -> register.enterPerson(new NewPerson(name, email.orElseThrow(), null, "1 Road")));
    }

    private <T> T at(PersonId person, Supplier<T> work) {
        return currentPerson.as(person, work);
    }

    private void at(PersonId person, Runnable work) {
        currentPerson.as(person, work);
    }
}
