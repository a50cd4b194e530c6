package coop.workers.election;

import static coop.workers.election.SomeElections.OFFICER;
import static coop.workers.election.SomeElections.SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.Electorate.Among;
import coop.workers.register.Electorate.Wanted;
import coop.workers.register.MemberClass;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.SomeMembers;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class RollDeskTest {

    @Autowired
    RollDesk desk;

    @Autowired
    SomeElections elections;

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

    @Test
    void aPersonWhoIsAMemberAndRepresentsAnotherIsListedForBoth() {
        var worker = members.workerMember(name("Wren"), settings.today());
        var person = voterOf(worker);
        var coop = members.coop(name("Kiln"), settings.today());
        currentActor.as(Actor.OFFICE, () -> register.changeRepresentative(coop, person, settings.today(), "Elected"));
        var election = elections.called();

        var listed = currentActor.as(new Actor(person, "Wren", Set.of()), () -> desk.howAmIListed(election));

        assertThat(listed).extracting(RollEntry::member).containsExactly(worker, coop);
        assertThat(listed)
                .extracting(RollEntry::memberClass)
                .containsExactly(MemberClass.WORKER_MEMBER, MemberClass.COOP_MEMBER);
    }

    @Test
    void whoCeasedToBeAMemberOrBecomesOneLaterIsNotListed() {
        var gone = members.coop(name("Gone"), settings.today().minusDays(10));
        currentActor.as(Actor.OFFICE, () -> register.ceaseMembership(gone, settings.today(), "Closed"));
        var later = members.workerMember(name("Later"), settings.today().plusDays(1));

        var listed = currentActor.as(OFFICER, () -> desk.prospect("", 0, Integer.MAX_VALUE));

        assertThat(listed).extracting(RollEntry::member).doesNotContain(gone, later);
    }

    @Test
    void anybodyCanRecomputeTheFingerprintOfTheFrozenRoll() throws Exception {
        var worker = members.workerMember(name("Fingerprint"), settings.today());
        var election = elections.called();

        var roll = currentActor.as(OFFICER, () -> desk.freeze(election));

        assertThat(roll.text()).startsWith("roll\t" + election + "\n").contains("\n" + worker + "\tWORKER_MEMBER\t");
        assertThat(roll.fingerprint())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(roll.text().getBytes(UTF_8))));
    }

    @Test
    void theTextIsTheSameHoweverTheEntriesLieAndHoweverNamesAreTyped() {
        var election = new ElectionId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
        var zoe = new RollEntry(
                new MemberNumber(10), MemberClass.WORKER_MEMBER, "Zoe\u0308", PersonId.random(), "Zo\u00eb");
        var forge = new RollEntry(
                new MemberNumber(9), MemberClass.COOP_MEMBER, "The\tForge\n9\tCOOP_MEMBER", PersonId.random(), "Ann");

        assertThat(RollText.of(election, List.of(zoe, forge))).isEqualTo("""
                roll\t00000000-0000-0000-0000-000000000001
                9\tCOOP_MEMBER\tThe Forge 9 COOP_MEMBER\tAnn
                10\tWORKER_MEMBER\tZo\u00eb\tZo\u00eb
                """);
        assertThat(RollText.of(election, List.of(forge, zoe))).isEqualTo(RollText.of(election, List.of(zoe, forge)));
        assertThat(RollText.fingerprint("roll\n"))
                .isEqualTo("09f5e537c5aa25f3750635052196b9e5bd70d97cf55b2986d26f38cbff7b89ff");
    }

    @Test
    void afterwardsTheRegisterMayChangeButTheRollDoesNot() {
        var coop = members.coop(name("Steady"), settings.today());
        var election = elections.called();
        var frozen = currentActor.as(OFFICER, () -> desk.freeze(election));
        var successor =
                currentActor.as(Actor.OFFICE, () -> register.enterPerson(new NewPerson("Successor", null, null, null)));

        currentActor.as(
                Actor.OFFICE, () -> register.changeRepresentative(coop, successor, settings.today(), "Elected"));
        members.workerMember(name("Newcomer"), settings.today());
        var again = currentActor.as(OFFICER, () -> desk.freeze(election));

        assertThat(again.fingerprint()).isEqualTo(frozen.fingerprint());
        assertThat(again.entries()).isEqualTo(frozen.entries());
    }

    @Test
    void twoPeopleStrikeAMemberAndTheFingerprintStays() {
        var coop = members.coop(name("Struck"), settings.today());
        var election = elections.called();
        var frozen = currentActor.as(OFFICER, () -> desk.freeze(election));

        currentActor.as(OFFICER, () -> desk.askToStrike(election, coop, "Ceased to trade before the freeze"));
        var asked = roll(election);
        var change = asked.changes().get(0);
        assertThatThrownBy(() -> currentActor.as(OFFICER, () -> desk.agree(election, change.id())))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("election.problem.roll.second-person")));
        currentActor.as(SECRETARY, () -> desk.agree(election, change.id()));

        assertThat(asked.entries())
                .as("one person alone")
                .extracting(RollEntry::member)
                .contains(coop);
        var now = roll(election);
        assertThat(now.entries()).extracting(RollEntry::member).doesNotContain(coop);
        assertThat(now.fingerprint()).isEqualTo(frozen.fingerprint());
        assertThat(now.changes()).singleElement().satisfies(made -> {
            assertThat(made.askedBy()).isEqualTo("Ola Olatunji");
            assertThat(made.agreedBy()).isEqualTo("Marged Rees");
            assertThat(made.reason()).isEqualTo("Ceased to trade before the freeze");
        });
    }

    @Test
    void aNewVoterForAMemberIsAStrikeAndAnAddition() {
        var coop = members.coop(name("Handover"), settings.today());
        var election = elections.called();
        currentActor.as(OFFICER, () -> desk.freeze(election));
        var successor =
                currentActor.as(Actor.OFFICE, () -> register.enterPerson(new NewPerson("Successor", null, null, null)));
        currentActor.as(
                Actor.OFFICE, () -> register.changeRepresentative(coop, successor, settings.today(), "Elected"));

        bothAgree(election, () -> desk.askToStrike(election, coop, "Its representative has left"));
        bothAgree(election, () -> desk.askToAdd(election, coop, "Its new representative"));

        assertThat(roll(election).entries())
                .filteredOn(entry -> entry.member().equals(coop))
                .extracting(RollEntry::voter)
                .containsExactly(successor);
    }

    @Test
    void theRollIsReadPageByPageAsItStandsNow() {
        var struck = members.coop(name("Paged struck"), settings.today());
        var kept = members.coop(name("Paged 100%_kept"), settings.today());
        var election = elections.called();
        currentActor.as(OFFICER, () -> desk.freeze(election));
        var late = members.coop(name("Paged late"), settings.today());
        bothAgree(election, () -> desk.askToStrike(election, struck, "Has left"));
        bothAgree(election, () -> desk.askToAdd(election, late, "Came before the freeze"));

        var all = currentActor.as(OFFICER, () -> desk.listed(election, "", 0, Integer.MAX_VALUE));
        assertThat(all)
                .isSortedAccordingTo(
                        Comparator.comparing(entry -> entry.member().value()))
                .containsExactlyInAnyOrderElementsOf(roll(election).entries())
                .hasSize(currentActor.as(OFFICER, () -> desk.countListed(election, "")));
        assertThat(currentActor.as(OFFICER, () -> desk.listed(election, "", 1, 2)))
                .isEqualTo(all.subList(1, 3));
        assertThat(found(election, "paged")).containsExactly(kept, late);
        assertThat(found(election, "100%_K")).containsExactly(kept);
        assertThat(found(election, late.toString())).contains(late);
        assertThat(found(election, "' or 1=1 --")).isEmpty();
    }

    private List<MemberNumber> found(ElectionId election, String text) {
        return currentActor.as(OFFICER, () -> desk.listed(election, text, 0, 50)).stream()
                .map(RollEntry::member)
                .toList();
    }

    @Test
    void aMemberIsFoundByWhatIsTypedAmongThoseItIsAbout() {
        var coop = members.coop(name("Findable"), settings.today());
        var worker = members.workerMember(name("Findable"), settings.today());

        assertThat(chosen(Among.ALL, "findable")).containsExactly(coop, worker);
        assertThat(chosen(Among.COOPS, "FINDABLE")).containsExactly(coop);
        assertThat(chosen(Among.WITHOUT_VOTER, "findable")).isEmpty();
        assertThat(currentActor.as(OFFICER, () -> desk.members(new Wanted(Among.ALL, "findable", Set.of(coop)), 0, 50)))
                .extracting(Electorate.Elector::member)
                .containsExactly(worker);
        assertThat(currentActor.as(OFFICER, () -> desk.countMembers(new Wanted(Among.WITH_VOTER, "findable"))))
                .isEqualTo(2);
    }

    private List<MemberNumber> chosen(Among among, String text) {
        return currentActor.as(OFFICER, () -> desk.members(new Wanted(among, text), 0, 50)).stream()
                .map(Electorate.Elector::member)
                .toList();
    }

    @Test
    void aMemberIsNotAddedTwiceNorStruckWhileAnotherChangeWaits() {
        var coop = members.coop(name("Twice"), settings.today());
        var election = elections.called();
        currentActor.as(OFFICER, () -> desk.freeze(election));

        assertRefused("election.problem.roll.listed", () -> desk.askToAdd(election, coop, "Again"));
        assertRefused("election.problem.roll.no-voter", () -> desk.askToAdd(election, new MemberNumber(0), "Who?"));
        assertRefused("election.problem.reason", () -> desk.askToStrike(election, coop, " "));
        currentActor.as(OFFICER, () -> desk.askToStrike(election, coop, "Once"));
        assertRefused("election.problem.roll.asked-already", () -> desk.askToStrike(election, coop, "Twice"));

        var waiting = roll(election).changes().get(0).id();
        currentActor.as(SECRETARY, () -> desk.drop(election, waiting));
        assertThat(roll(election).changes()).isEmpty();
    }

    @Test
    void aRollThatIsNotFrozenHasNothingToChangeAndStrangersSeeNone() {
        var election = elections.called();
        var coop = members.coop(name("Early"), settings.today());
        var team = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));

        assertRefused("election.problem.roll.not-frozen", () -> desk.askToStrike(election, coop, "Too early"));
        assertThat(currentActor.as(team, () -> desk.find(election))).isEmpty();
        assertThatThrownBy(() -> currentActor.as(team, () -> desk.freeze(election)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(Actor.outside("Somebody"), () -> desk.find(election)))
                .isInstanceOf(NotFound.class);
    }

    private void bothAgree(ElectionId election, Runnable asking) {
        currentActor.as(OFFICER, asking);
        var waiting = roll(election).changes().stream()
                .filter(change -> !change.isAgreed())
                .findFirst()
                .orElseThrow()
                .id();
        currentActor.as(SECRETARY, () -> desk.agree(election, waiting));
    }

    private void assertRefused(String key, Runnable asking) {
        assertThatThrownBy(() -> currentActor.as(OFFICER, asking))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.message().key())
                        .containsExactly(key));
    }

    private FrozenRoll roll(ElectionId election) {
        return currentActor.as(OFFICER, () -> desk.find(election)).orElseThrow();
    }

    private PersonId voterOf(MemberNumber member) {
        var elector = currentActor
                .as(Actor.OFFICE, () -> electorate.on(settings.today(), member))
                .orElseThrow();
        return Objects.requireNonNull(elector.voter()).person();
    }

    private static String name(String beginning) {
        return beginning + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
