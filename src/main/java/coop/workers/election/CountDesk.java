package coop.workers.election;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.election.ElectionPermissions.Witness;
import coop.workers.election.ballot.BallotBox;
import coop.workers.election.ballot.Pile;
import coop.workers.election.count.BallotPapers;
import coop.workers.election.count.BltReader;
import coop.workers.election.count.BltWriter;
import coop.workers.election.count.Candidate;
import coop.workers.election.count.CountingMethod;
import coop.workers.election.count.Lot;
import coop.workers.election.count.MalformedBlt;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where papers are counted, the count is certified by a second person, the result declared, and the papers destroyed once nobody may
 * challenge it any more. What is counted is the very file that is published.
 */
@Service
@Transactional
public class CountDesk {

    /** Longest seed of the lot, in characters. */
    public static final int LONGEST_SEED = 200;

    private final Elections elections;
    private final Rolls rolls;
    private final BallotBox box;
    private final CountSheets sheets;
    private final CountPage page;
    private final ElectionPermissions permissions;
    private final CaseDesk cases;
    private final Settings settings;
    private final Clock clock;

    CountDesk(
            Elections elections,
            Rolls rolls,
            BallotBox box,
            CountSheets sheets,
            CountPage page,
            ElectionPermissions permissions,
            CaseDesk cases,
            Settings settings,
            Clock clock) {
        this.elections = elections;
        this.rolls = rolls;
        this.box = box;
        this.sheets = sheets;
        this.page = page;
        this.permissions = permissions;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes the papers out of the box and counts them, once and for all.
     *
     * @param seed of the lot, drawn in public once the ballot was closed
     * @throws Rejection if the ballot is not closed, or papers that came by post have not been entered
     */
    public CountSheet count(ElectionId id, String seed) {
        var witness = permissions.requireWitness();
        if (seed.isBlank() || seed.length() > LONGEST_SEED) {
            throw new Rejection(Problem.at("seed", "election.problem.count.seed", LONGEST_SEED));
        }
        var election = get(id);
        mustNotStand(election, witness);
        election.count();
        if (!box.empty(id.value())) {
            throw new Rejection(Problem.of("election.problem.count.not-closed", box.notEntered(id.value())));
        }
        var piles = box.piles(id.value());
        var papers = asFile(election.file(), piles);
        var method = CountingMethod.called(election.file().method()).orElseThrow();
        var roll = rolls.find(id).orElseThrow();
        var turnout = new Turnout(roll.entries().size(), box.voters(id.value()).size());
        var count = method.count(read(papers, method), new Lot(seed.strip()));
        var sheet = page.sheet(count, turnout, spoilt(piles), roll.fingerprint());
        sheets.keep(id, sheet, papers, witness, clock.instant());
        elections.saveAndFlush(election);
        note(election, "election.timeline.counted", sheet.valid() + sheet.blank());
        return sheet;
    }

    /** The count, for those who certify and declare it. */
    @Transactional(readOnly = true)
    public Optional<CountSheet> sheet(ElectionId id) {
        permissions.requireWitness();
        return sheets.find(id).map(CountSheets.Kept::sheet);
    }

    /**
     * Somebody else than whoever counted has looked at the count and stands for it.
     *
     * @throws Rejection if it is the same person, or there is nothing to certify
     */
    public void certify(ElectionId id) {
        var witness = permissions.requireWitness();
        var election = get(id);
        mustNotStand(election, witness);
        election.certify();
        if (kept(id).countedBy().equals(witness.person())) {
            throw new Rejection(Problem.of("election.problem.count.second-person"));
        }
        sheets.certify(id, witness, clock.instant());
        elections.saveAndFlush(election);
        note(election, "election.timeline.certified");
    }

    /** Declares the result: from now on everybody may know it. */
    public void declare(ElectionId id) {
        permissions.requireWitness();
        var election = get(id);
        election.declare(settings.today());
        elections.saveAndFlush(election);
        note(election, "election.timeline.declared");
    }

    /** Nobody counts or certifies the papers of an election in which they stand. */
    private static void mustNotStand(Election election, Witness witness) {
        if (election.candidates().stream().anyMatch(standing -> witness.person().equals(standing.person()))) {
            throw new Rejection(Problem.of("election.problem.count.stands"));
        }
    }

    /** What everybody may know, once the result is declared: no sign-in needed. */
    @Transactional(readOnly = true)
    public Optional<Publication> publication(ElectionId id) {
        return elections
                .findById(id.value())
                .filter(election -> election.file().status() == ElectionStatus.DECLARED)
                .flatMap(election -> sheets.find(id))
                .map(kept -> new Publication(
                        kept.sheet(),
                        kept.papers(),
                        box.receipts(id.value()),
                        sheets.protocol(id).orElseThrow()));
    }

    /** The count sheet on paper, once the result is declared. */
    @Transactional(readOnly = true)
    public byte[] print(ElectionId id) {
        return page.print(publication(id).orElseThrow(NotFound::new));
    }

    /**
     * Destroys papers, receipts and the notes of who voted, once the time for challenges is over; the count sheet stays.
     *
     * @throws Rejection if it is not over, or nothing is left
     */
    public void destroyPapers(ElectionId id) {
        var witness = permissions.requireWitness();
        var election = get(id);
        election.mustBe(ElectionStatus.DECLARED);
        var kept = kept(id);
        var until =
                Objects.requireNonNull(election.file().declaredOn()).plusDays(settings.get(Setting.KEEP_BALLOTS_DAYS));
        if (!settings.today().isAfter(until)) {
            throw new Rejection(Problem.of("election.problem.count.challenge", until));
        }
        if (kept.papers() == null) {
            throw new Rejection(Problem.of("election.problem.count.destroyed"));
        }
        box.destroy(id.value());
        sheets.destroyPapers(
                id, witness.name(), kept.sheet().valid() + kept.sheet().blank(), clock.instant());
        cases.record(
                election.caseNumber(),
                Audience.INSIDE,
                Message.of(
                        "election.timeline.destroyed",
                        kept.sheet().valid() + kept.sheet().blank()));
    }

    /** Notes why the papers are kept although the time for challenges is over. */
    public void keepLonger(ElectionId id, String why) {
        permissions.requireWitness();
        if (why.isBlank() || why.length() > ElectionDesk.LONGEST_REASON) {
            throw new Rejection(Problem.at("keepReason", "election.problem.reason", ElectionDesk.LONGEST_REASON));
        }
        var election = get(id);
        election.mustBe(ElectionStatus.DECLARED);
        cases.record(election.caseNumber(), Audience.INSIDE, Message.of("election.timeline.kept", why.strip()));
    }

    /** What came of the count, in sentences, for letters and tasks of the office. */
    String resultText(ElectionId id) {
        permissions.requireOffice();
        return String.join(" ", kept(id).sheet().result());
    }

    boolean isCounted(ElectionId id) {
        permissions.requireOffice();
        return sheets.find(id).isPresent();
    }

    /** Those elected, in order: by the count, or all candidates where there was none. */
    List<Standing> electedOf(Election election) {
        return sheets.find(election.id())
                .map(kept -> kept.sheet().elected().stream()
                        .map(number -> election.candidates().get(number - 1))
                        .toList())
                .orElseGet(election::candidates);
    }

    private void note(Election election, String sentence, Object... arguments) {
        cases.record(election.caseNumber(), Audience.INSIDE, Message.of(sentence, arguments));
        cases.setStatus(
                election.caseNumber(),
                Message.of("election.status." + election.file().status().name()));
    }

    private static String asFile(ElectionFile election, List<Pile> piles) {
        var candidates = new ArrayList<Candidate>();
        for (var standing : election.candidates()) {
            candidates.add(new Candidate(candidates.size() + 1, standing.name(), standing.withdrawn()));
        }
        var papers = new HashMap<List<Integer>, Long>();
        piles.forEach(pile -> papers.merge(pile.marks().preferences(), (long) pile.papers(), Long::sum));
        var file = new StringBuilder();
        try {
            BltWriter.write(BallotPapers.of(election.title(), election.seats(), candidates, papers), file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }

    private static BallotPapers read(String papers, CountingMethod method) {
        try {
            return BltReader.read("ballots.blt", new ByteArrayInputStream(papers.getBytes(UTF_8)), method);
        } catch (IOException | MalformedBlt impossible) {
            throw new IllegalStateException("What was just written cannot be read", impossible);
        }
    }

    private static int spoilt(List<Pile> piles) {
        return piles.stream()
                .filter(pile -> pile.marks().spoilt())
                .mapToInt(Pile::papers)
                .sum();
    }

    private CountSheets.Kept kept(ElectionId id) {
        return sheets.find(id).orElseThrow(NotFound::new);
    }

    private Election get(ElectionId id) {
        return elections.findById(id.value()).orElseThrow(NotFound::new);
    }
}
