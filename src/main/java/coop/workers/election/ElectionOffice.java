package coop.workers.election;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.election.Timetable.Shift;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.Electorate.Voter;
import coop.workers.register.MemberClass;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shell.Texts;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does by itself in an election, in the order of the diagram. */
@Service
@Lazy
@Transactional
public class ElectionOffice {

    private final Elections elections;
    private final ElectionDesk desk;
    private final NominationOffice nominations;
    private final RollDesk rolls;
    private final VotingDesk voting;
    private final CountDesk counts;
    private final VacancyDesk vacancies;
    private final Terms terms;
    private final Shifts shifts;
    private final Electorate electorate;
    private final ElectionLetters letters;
    private final ElectionPermissions permissions;
    private final CaseDesk cases;
    private final Settings settings;
    private final Texts texts;

    ElectionOffice(
            Elections elections,
            ElectionDesk desk,
            NominationOffice nominations,
            RollDesk rolls,
            VotingDesk voting,
            CountDesk counts,
            VacancyDesk vacancies,
            Terms terms,
            Shifts shifts,
            Electorate electorate,
            ElectionLetters letters,
            ElectionPermissions permissions,
            CaseDesk cases,
            Settings settings,
            Texts texts) {
        this.elections = elections;
        this.desk = desk;
        this.nominations = nominations;
        this.rolls = rolls;
        this.voting = voting;
        this.counts = counts;
        this.vacancies = vacancies;
        this.terms = terms;
        this.shifts = shifts;
        this.electorate = electorate;
        this.letters = letters;
        this.permissions = permissions;
        this.cases = cases;
        this.settings = settings;
        this.texts = texts;
    }

    public void announce(CaseNumber number, String letter) {
        toEveryVoter(forStep(number), letter, letter, Map.of());
        note(number, "announced");
    }

    /** Each co-op member's representative gets a link with which to nominate. */
    public void openNominations(CaseNumber number, String letter) {
        var election = forStep(number);
        var common = letters.common(election);
        var coops = electorate.on(settings.today()).stream()
                .filter(elector -> elector.memberClass() == MemberClass.COOP_MEMBER)
                .toList();
        var people = letters.people(
                coops.stream().flatMap(ElectionOffice::voter).map(Voter::person).toList());
        for (var coop : coops) {
            var voter = coop.voter();
            if (voter != null) {
                letters.toNominator(election, coop, voter, people.get(voter.person()), letter, letter, common);
            }
        }
        note(number, "nominations-open");
    }

    /** Tells everybody how they are listed: one letter a person, with all members they vote for. */
    public void askToCheckRoll(CaseNumber number, String letter) {
        var election = forStep(number);
        var listed = electorate.on(settings.today()).stream()
                .filter(elector -> elector.voter() != null)
                .collect(Collectors.groupingBy(
                        elector -> Objects.requireNonNull(elector.voter()), LinkedHashMap::new, Collectors.toList()));
        var people = letters.people(listed.keySet().stream().map(Voter::person).toList());
        var common = letters.common(election);
        listed.forEach((voter, electors) -> {
            common.put("listed", electors.stream().map(this::asListed).collect(Collectors.joining("\n")));
            letters.write(
                    number,
                    letter,
                    ElectionLetters.recipient(voter.name(), people.get(voter.person())),
                    common,
                    letter + "-" + voter.person());
        });
    }

    private String asListed(Elector elector) {
        return texts.say(
                "election.letter.listed." + elector.memberClass().name(),
                elector.member().toString(),
                elector.name(),
                Objects.requireNonNull(elector.voter()).name());
    }

    /**
     * Puts those who stand on the list and tells everybody.
     *
     * @return how many more candidates than seats there are
     */
    public int publishCandidates(CaseNumber number, String letter) {
        var election = forStep(number);
        var standing = nominations.standing(election.id());
        desk.list(election.id(), standing);
        var spare = standing.size() - election.file().seats();
        var route = spare > 0 ? "ballot" : spare == 0 ? "unopposed" : "vacancies";
        toEveryVoter(
                election,
                letter,
                letter,
                Map.of(
                        "candidateList", names(standing),
                        "whatFollows", texts.say("election.letter.follows." + route)));
        cases.record(number, Audience.INSIDE, Message.of("election.timeline.candidates", standing.size()));
        return spare;
    }

    private String names(List<Standing> standing) {
        return standing.isEmpty()
                ? texts.say("election.letter.no-candidates")
                : standing.stream().map(Standing::name).collect(Collectors.joining("\n"));
    }

    public void freezeRoll(CaseNumber number) {
        var roll = rolls.freeze(forStep(number).id());
        cases.record(
                number,
                Audience.INSIDE,
                Message.of("election.timeline.roll", roll.entries().size(), roll.fingerprint()));
    }

    /** Opens the ballot and sends each member its link. */
    public void openBallot(CaseNumber number, String letter) {
        var election = forStep(number);
        voting.open(election.id());
        sendLinks(election, letter, letter);
        status(number, ElectionStatus.VOTING);
    }

    /** Sends a fresh link to those who have not voted; the earlier ones die. */
    public void remindVoters(CaseNumber number, String letter) {
        var election = forStep(number);
        sendLinks(election, letter, letter);
        note(number, "reminded");
    }

    private void sendLinks(Election election, String letter, String key) {
        var waiting = voting.notVoted(election.id());
        var people = letters.people(waiting.stream().map(RollEntry::voter).toList());
        var common = letters.common(election);
        for (var entry : waiting) {
            voting.sendLink(election, entry, letter, key, common, people.get(entry.voter()));
        }
    }

    /** Closes the ballot; says whether papers that came by post wait to be entered. */
    public boolean closeBallot(CaseNumber number) {
        var election = forStep(number);
        note(number, "ballot-closed");
        return voting.notEntered(election.id()) > 0;
    }

    /** Tells each candidate how it went, before anybody else. */
    public void tellCandidates(CaseNumber number, String letter) {
        var election = forStep(number);
        toCandidates(election, letter, Map.of("resultText", counts.resultText(election.id())));
        note(number, "candidates-told");
    }

    public void tellUnopposed(CaseNumber number, String letter) {
        toCandidates(forStep(number), letter, Map.of());
        note(number, "candidates-told");
    }

    private void toCandidates(Election election, String letter, Map<String, Object> more) {
        nominations
                .standingFiles(election.id())
                .forEach(nomination -> letters.toNominee(nomination, election, letter, letter, more));
    }

    /** Enters those elected in the register of officers, from the day after the declaration. */
    public void enterTerms(CaseNumber number) {
        var election = forStep(number);
        var declared = Objects.requireNonNull(election.file().declaredOn());
        var meeting = election.timetable().at(Milestone.MEETING).toLocalDate();
        var elected = elected(election).stream()
                .map(standing -> nominations.personOf(election.id(), standing))
                .toList();
        terms.begin(
                elected,
                (declared.isBefore(meeting) ? meeting : declared).plusDays(1),
                texts.say("election.term.ended", election.file().title()));
        cases.record(number, Audience.INSIDE, Message.of("election.timeline.terms", elected.size()));
    }

    /**
     * Makes the result known to all members.
     *
     * @return how many seats are left empty
     */
    public int publishResult(CaseNumber number, String letter) {
        var election = forStep(number);
        var elected = elected(election);
        var withBallot = counts.isCounted(election.id());
        var left = election.file().seats() - elected.size();
        var result = withBallot ? counts.resultText(election.id()) : resultWithoutBallot(elected, left);
        toEveryVoter(
                election,
                letter,
                letter,
                Map.of(
                        "resultText",
                        result,
                        "whereToCheck",
                        texts.say(withBallot ? "election.letter.check" : "election.letter.no-ballot")));
        note(number, "published");
        return left;
    }

    /** What is said of an election without a ballot. */
    public String resultWithoutBallot(CaseNumber number) {
        var election = forStep(number);
        return resultWithoutBallot(
                election.candidates(),
                election.file().seats() - election.candidates().size());
    }

    private String resultWithoutBallot(List<Standing> elected, int left) {
        var first = elected.isEmpty()
                ? texts.say("election.count.result.nobody")
                : texts.say(
                        "election.result.unopposed",
                        elected.stream().map(Standing::name).collect(Collectors.joining(", ")));
        return left == 0 ? first : first + " " + texts.say("election.count.result.vacancies", left);
    }

    /** Opens a case for each seat that nobody was elected to. */
    public void openVacancies(CaseNumber number) {
        var election = forStep(number);
        var left = election.file().seats() - elected(election).size();
        vacancies.open(left, election.file().title());
        cases.record(number, Audience.INSIDE, Message.of("election.timeline.vacancies", left));
    }

    public void close(CaseNumber number) {
        forStep(number);
        cases.close(number, Message.of("election.status.DECLARED"));
    }

    /** Tells whoever is affected which days were, and which are. */
    public void tellOfMove(CaseNumber number, String letter) {
        var election = forStep(number);
        var moves = shifts.of(election.id());
        var latest = moves.isEmpty() ? Collections.<Shift>emptyList() : moves.get(0);
        var values = Map.<String, Object>of(
                "shifts", latest.stream().map(this::inWords).collect(Collectors.joining("\n")));
        toEveryVoter(election, letter, letter + "-" + moves.size(), values);
    }

    private String inWords(Shift shift) {
        return texts.say(
                "election.letter.shift",
                texts.say("election.milestone." + shift.milestone().name()),
                ElectionLetters.inWords(shift.was()),
                ElectionLetters.inWords(shift.becomes()));
    }

    public void tellOfCancellation(CaseNumber number, String letter) {
        var election = forStep(number);
        toEveryVoter(election, letter, letter, Map.of("reasons", election.cancelledWhy()));
        cases.close(number, Message.of("election.status.CANCELLED"));
    }

    private List<Standing> elected(Election election) {
        return counts.electedOf(election);
    }

    /** One letter a person, however many members they vote for. */
    private void toEveryVoter(Election election, String letter, String key, Map<String, Object> more) {
        var voters = electorate.on(settings.today()).stream()
                .flatMap(ElectionOffice::voter)
                .distinct()
                .sorted(Comparator.comparing(Voter::name))
                .toList();
        var people = letters.people(voters.stream().map(Voter::person).toList());
        var common = letters.common(election);
        common.putAll(more);
        voters.forEach(voter -> letters.write(
                election.caseNumber(),
                letter,
                new Recipient(
                        voter.name(),
                        people.containsKey(voter.person())
                                ? people.get(voter.person()).email()
                                : null),
                common,
                key + "-" + voter.person()));
    }

    private static Stream<Voter> voter(Elector elector) {
        return Stream.ofNullable(elector.voter());
    }

    private void note(CaseNumber number, String what) {
        cases.record(number, Audience.INSIDE, Message.of("election.timeline." + what));
    }

    private void status(CaseNumber number, ElectionStatus status) {
        cases.setStatus(number, Message.of("election.status." + status.name()));
    }

    private Election forStep(CaseNumber number) {
        permissions.requireOffice();
        return elections.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }
}
