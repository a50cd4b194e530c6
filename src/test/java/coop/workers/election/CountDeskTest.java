package coop.workers.election;

import static coop.workers.election.SomeElections.OFFICER;
import static coop.workers.election.SomeElections.SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.organisation.Setting;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class CountDeskTest {

    private static final List<Integer> ADA_BOB = List.of(1, 2);
    private static final List<Integer> CLEO = List.of(3);

    @Autowired
    CountDesk desk;

    @Autowired
    VotingDesk voting;

    @Autowired
    ElectionDesk elections;

    @Autowired
    SomeElections some;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void whatIsPublishedIsCountedAlikeByAnybodyWithTheCommand(@TempDir Path folder) throws Exception {
        var election = voted(ADA_BOB, ADA_BOB, ADA_BOB, CLEO, CLEO, List.of(4, 5, 6), List.of(2, 4));
        var sheet = counted(election);
        declared(election);
        var published = desk.publication(election).orElseThrow();
        var file = Files.writeString(folder.resolve("board.blt"), String.valueOf(published.papers()));
        var out = new ByteArrayOutputStream();

        var code = new CountCommand(out, new ByteArrayOutputStream())
                .run(List.of("--seed", "4711", "--method", "scottish-stv", file.toString()));

        assertThat(code).isZero();
        var again = new ObjectMapper().readTree(out.toString(UTF_8));
        var names = sheet.candidates().stream().map(CountSheet.Name::name).toList();
        assertThat(again.findValuesAsText("quota")).containsExactly(String.valueOf(sheet.quota()));
        assertThat(again.get("elected"))
                .extracting(name -> name.asText())
                .containsExactlyElementsOf(sheet.elected().stream()
                        .map(number -> names.get(number - 1))
                        .toList());
        assertThat(again.get("stages")).hasSameSizeAs(sheet.stages());
        assertThat(published.receipts()).hasSize(7);
        assertThat(published.sheet()).isEqualTo(sheet);
    }

    @Test
    void theReceiptOfEveryVoterIsInThePublishedList() {
        var election = some.withBallot(2);
        var receipts = Stream.of(Receipt.draw(), Receipt.draw()).toList();
        voting.cast(some.link(election, 1), Marks.ranking(ADA_BOB), receipts.get(0));
        voting.cast(some.link(election, 2), Marks.ranking(CLEO), receipts.get(1));
        counted(election);
        declared(election);

        assertThat(desk.publication(election).orElseThrow().receipts())
                .containsExactlyInAnyOrder(
                        receipts.get(0).digest(), receipts.get(1).digest());
    }

    @Test
    void nothingIsPublicBeforeTheDeclarationAndNobodyCertifiesTheirOwnCount() {
        var election = voted(ADA_BOB, CLEO);
        counted(election);

        assertThat(desk.publication(election)).isEmpty();
        assertRefused("count.second-person", () -> currentActor.as(OFFICER, () -> desk.certify(election)));
        assertRefused("not-now.COUNTED", () -> currentActor.as(OFFICER, () -> desk.declare(election)));
        currentActor.as(SECRETARY, () -> desk.certify(election));
        assertThat(desk.publication(election)).isEmpty();
        currentActor.as(OFFICER, () -> desk.declare(election));

        assertThat(desk.publication(election)).hasValueSatisfying(publication -> {
            assertThat(publication.protocol().countedBy()).isEqualTo("Ola Olatunji");
            assertThat(publication.protocol().certifiedBy()).isEqualTo("Marged Rees");
        });
        assertThat(currentActor
                        .as(OFFICER, () -> elections.find(election))
                        .orElseThrow()
                        .status())
                .isEqualTo(ElectionStatus.DECLARED);
    }

    @Test
    void papersAreCountedOnceAndOnlyWhenTheBallotIsClosed() {
        var election = voted(ADA_BOB);

        assertRefused("count.not-closed", () -> currentActor.as(OFFICER, () -> desk.count(election, "4711")));
        assertRefused("count.seed", () -> currentActor.as(OFFICER, () -> desk.count(election, " ")));
        counted(election);

        assertRefused("not-now.COUNTED", () -> currentActor.as(SECRETARY, () -> desk.count(election, "4712")));
    }

    @Test
    void papersThatCameByPostAreWaitedFor() {
        var election = some.withBallot(2);
        currentActor.as(OFFICER, () -> voting.receive(election, new MemberNumber(2)));
        some.close(election);

        assertRefused("count.not-closed", () -> currentActor.as(OFFICER, () -> desk.count(election, "4711")));
    }

    @Test
    void whenNobodyVotesOrAllCandidatesWithdrawNobodyIsElectedByPapers() {
        var silent = some.withBallot(2);
        var deserted = some.withBallot(2);
        voting.cast(some.link(deserted, 1), Marks.ranking(ADA_BOB), Receipt.draw());
        currentActor.as(OFFICER, () -> {
            elections
                    .find(deserted)
                    .orElseThrow()
                    .candidates()
                    .forEach(candidate -> elections.withdraw(deserted, candidate.name()));
        });

        var nobodyVoted = counted(silent);
        var nobodyStands = counted(deserted);

        assertThat(nobodyVoted.valid()).isZero();
        assertThat(nobodyVoted.elected()).hasSize(3);
        assertThat(nobodyStands.elected()).isEmpty();
        assertThat(nobodyStands.blank()).isEqualTo(1);
        assertThat(nobodyStands.candidates()).allMatch(CountSheet.Name::withdrawn);
    }

    @Test
    void theOtherMethodCountsMarks() {
        var election = some.withBallot(3, "plurality");
        voting.cast(some.link(election, 1), Marks.ranking(List.of(6, 5, 4)), Receipt.draw());
        voting.cast(some.link(election, 2), Marks.ranking(List.of(4, 5)), Receipt.draw());
        voting.cast(some.link(election, 3), Marks.ranking(List.of(4)), Receipt.draw());

        var sheet = counted(election);

        assertThat(sheet.elected()).containsExactly(4, 5, 6);
        assertThat(sheet.quota()).isNull();
    }

    @Test
    void theCountSheetIsPrintedWithEveryStage() throws Exception {
        var election = voted(ADA_BOB, ADA_BOB, ADA_BOB, CLEO, CLEO, List.of(4, 5, 6));
        var sheet = counted(election);
        declared(election);

        try (var pdf = Loader.loadPDF(desk.print(election))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "Count sheet: Board of directors",
                            "Counted by Ola Olatunji",
                            sheet.result().get(0));
            assertThat(text)
                    .contains(sheet.stages().stream()
                            .map(stage -> "Stage " + stage.number() + " "
                                    + stage.sentences().get(0))
                            .toList());
        }
    }

    @Test
    void papersAreDestroyedWhenNobodyMayChallengeAnyMoreAndTheSheetStays() {
        var election = voted(ADA_BOB, CLEO);
        var sheet = counted(election);
        declared(election);

        assertRefused("count.challenge", () -> currentActor.as(OFFICER, () -> desk.destroyPapers(election)));
        clock.advance(Duration.ofDays(Setting.KEEP_BALLOTS_DAYS.shipped() + 2L));
        try {
            currentActor.as(OFFICER, () -> desk.destroyPapers(election));
            assertRefused("count.destroyed", () -> currentActor.as(OFFICER, () -> desk.destroyPapers(election)));
        } finally {
            clock.reset();
        }

        assertThat(desk.publication(election)).hasValueSatisfying(publication -> {
            assertThat(publication.sheet()).isEqualTo(sheet);
            assertThat(publication.papers()).isNull();
            assertThat(publication.receipts()).isEmpty();
            assertThat(publication.protocol().destroyedPapers()).isEqualTo(2);
            assertThat(publication.protocol().destroyedBy()).isEqualTo("Ola Olatunji");
        });
        for (var table : List.of("pile", "receipt", "voted", "tray")) {
            assertThat(rowsOf(table, election)).as(table).isZero();
        }
    }

    @Test
    void aCancelledBallotLeavesNoPaperBehind() {
        var election = voted(ADA_BOB);

        currentActor.as(OFFICER, () -> elections.cancel(election, "The board fixed another method"));

        assertThat(rowsOf("voted", election)).isZero();
        assertThat(database.sql("select sealed is null from election.box where election_id = :election")
                        .param("election", election.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whoStandsUnopposedIsElectedAndSeatsMayStayEmpty() {
        var election = some.called();
        var candidates =
                Stream.of("Ada", "Bob").map(name -> Standing.of(name, null)).toList();
        currentActor.as(OFFICER, () -> elections.list(election, candidates));

        currentActor.as(OFFICER, () -> elections.declareUnopposed(election, ""));

        assertThat(currentActor.as(OFFICER, () -> elections.find(election)).orElseThrow())
                .satisfies(file -> {
                    assertThat(file.status()).isEqualTo(ElectionStatus.DECLARED);
                    assertThat(file.candidates()).isEqualTo(candidates);
                    assertThat(file.declaredOn()).isNotNull();
                });
        assertRefused("not-now.DECLARED", () -> currentActor.as(OFFICER, () -> elections.withdraw(election, "Ada")));
    }

    @Test
    void aContestIsNotDeclaredWithoutABallotNorABallotHeldWithoutAContest() {
        var election = some.withBallot(1);
        var quiet = some.called();

        assertRefused("not-now.VOTING", () -> currentActor.as(OFFICER, () -> elections.declareUnopposed(election, "")));
        assertRefused("roll.not-frozen", () -> currentActor.as(OFFICER, () -> voting.open(quiet)));
        currentActor.as(
                OFFICER,
                () -> elections.list(
                        quiet,
                        Stream.of("A", "B", "C", "D")
                                .map(name -> Standing.of(name, null))
                                .toList()));
        assertRefused("contested", () -> currentActor.as(OFFICER, () -> elections.declareUnopposed(quiet, "")));
        assertRefused(
                "candidates",
                () -> currentActor.as(
                        OFFICER,
                        () -> elections.list(quiet, List.of(Standing.of("A", null), Standing.of(" A ", null)))));
    }

    @Test
    void onlyWhoMayWitnessSeesACountBeforeItIsDeclared() {
        var election = voted(ADA_BOB);
        counted(election);
        var treasurer = new Actor(PersonId.random(), "Tomos", Set.of(Role.TREASURER));

        assertThat(currentActor.as(SECRETARY, () -> desk.sheet(election))).isPresent();
        assertThatThrownBy(() -> currentActor.as(treasurer, () -> desk.sheet(election)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(treasurer, () -> desk.certify(election)))
                .isInstanceOf(NotFound.class);
    }

    @SafeVarargs
    private ElectionId voted(List<Integer>... rankings) {
        var election = some.withBallot(rankings.length + 1);
        var members = new ArrayList<Integer>();
        for (var ranking : rankings) {
            members.add(members.size() + 1);
            voting.cast(some.link(election, members.size()), Marks.ranking(ranking), Receipt.draw());
        }
        return election;
    }

    private CountSheet counted(ElectionId election) {
        some.close(election);
        return currentActor.as(OFFICER, () -> desk.count(election, "4711"));
    }

    private void declared(ElectionId election) {
        currentActor.as(SECRETARY, () -> {
            desk.certify(election);
            desk.declare(election);
        });
    }

    private int rowsOf(String table, ElectionId election) {
        return database.sql("select count(*) from election.%s where election_id = :election".formatted(table))
                .param("election", election.value())
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing).isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("election.problem." + key));
    }
}
