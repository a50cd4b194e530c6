package coop.workers.election;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.PrivateLinks;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.election.Nomination.Nominator;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.Electorate.Voter;
import coop.workers.register.MemberClass;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.DoneTwice;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where members nominate: the representative of a co-op by its private link or signed in, and the office what came on paper. The
 * returning officer decides here who stands.
 */
@Service
@Lazy
@Transactional
public class NominationDesk {

    /** What the database refuses where somebody is nominated twice at once. */
    private static final DoneTwice DONE_TWICE = new DoneTwice("nomination_once");

    static final String PROCESS = "nomination";

    /** Longest question or reason, in characters. */
    public static final int LONGEST = 2000;

    private static final String KIND = "NOM";
    private static final Set<Role> READERS = EnumSet.of(Role.RETURNING_OFFICER, Role.SECRETARY);
    private static final int LONGEST_NAME = 200;

    private final Nominations nominations;
    private final Elections elections;
    private final ElectionDesk desk;
    private final ElectionPermissions permissions;
    private final Electorate electorate;
    private final PrivateLinks links;
    private final ElectionLetters letters;
    private final CaseDesk cases;
    private final CurrentActor actor;
    private final Settings settings;
    private final Clock clock;

    NominationDesk(
            Nominations nominations,
            Elections elections,
            ElectionDesk desk,
            ElectionPermissions permissions,
            Electorate electorate,
            PrivateLinks links,
            ElectionLetters letters,
            CaseDesk cases,
            CurrentActor actor,
            Settings settings,
            Clock clock) {
        this.nominations = nominations;
        this.elections = elections;
        this.desk = desk;
        this.permissions = permissions;
        this.electorate = electorate;
        this.links = links;
        this.letters = letters;
        this.cases = cases;
        this.actor = actor;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What somebody sees who comes to nominate for a member.
     *
     * @param nominated whom this member has nominated, in order
     * @param open whether nominations are open now
     */
    public record NominationPage(
            ElectionFile election, String memberName, List<NominationFile> nominated, boolean open) {}

    /** The page that a member's link opens; empty where the link is dead. */
    @Transactional(readOnly = true)
    public Optional<NominationPage> page(String link) {
        return right(link).map(right -> {
            var election = get(right.election);
            var mine = nominations.findByElectionIdOrderByCaseNumber(right.election.value()).stream()
                    .map(Nomination::file)
                    .filter(file -> file.nominator().equals(right.coop.member()))
                    .toList();
            return new NominationPage(election.file(), right.coop.name(), mine, isOpen(election));
        });
    }

    /**
     * Nominates somebody in the name of the member whose link it is.
     *
     * @throws Rejection if nominations are not open, or the person is nominated already or cannot be reached
     */
    public CaseNumber nominate(String link, NewNomination nomination) {
        var right = right(link).orElseThrow(NotFound::new);
        return actor.as(
                Actor.outside(right.voter.name()),
                () -> nominate(
                        get(right.election),
                        new Nominator(right.coop.member(), right.coop.name(), right.voter.name()),
                        nomination,
                        false));
    }

    /** Enters a nomination that came on paper, signed for a member; otherwise the same, and nobody needs an e-mail address. */
    public CaseNumber enterPaper(ElectionId id, MemberNumber member, String signedBy, NewNomination nomination) {
        permissions.requireOfficer();
        if (signedBy.isBlank() || signedBy.length() > LONGEST_NAME) {
            throw new Rejection(Problem.at("signedBy", "election.problem.nomination.signed", LONGEST_NAME));
        }
        return nominate(get(id), new Nominator(member, coop(member).name(), signedBy.strip()), nomination, true);
    }

    private CaseNumber nominate(Election election, Nominator nominator, NewNomination nomination, boolean onPaper) {
        reject(problems(election, nomination, onPaper));
        var number = cases.open(KIND, PROCESS, nomination.name().strip(), READERS, NominationStatus.ASKED.inWords());
        cases.record(
                number,
                Audience.EVERYONE,
                Message.of(
                        onPaper ? "election.timeline.nominated-on-paper" : "election.timeline.nominated",
                        nominator.name(),
                        nominator.by()));
        try {
            return nominations
                    .saveAndFlush(new Nomination(
                            number,
                            election.id(),
                            nominator,
                            nomination,
                            onPaper,
                            election.timetable()
                                    .instant(
                                            Milestone.NOMINATIONS_CLOSE,
                                            settings.organisation().zone())))
                    .caseNumber();
        } catch (DataIntegrityViolationException clash) {
            throw DONE_TWICE.is(clash)
                    ? new Rejection(Problem.at("email", "election.problem.nomination.twice", nomination.name()))
                    : clash;
        }
    }

    private List<Problem> problems(Election election, NewNomination nomination, boolean onPaper) {
        var problems = new ArrayList<Problem>();
        if (!isOpen(election)) {
            problems.add(Problem.of("election.problem.nomination.not-open"));
        }
        if (nomination.name().isBlank() || nomination.name().length() > LONGEST_NAME) {
            problems.add(Problem.at("name", "election.problem.nomination.name", LONGEST_NAME));
        }
        var given = nomination.email();
        if (given.isBlank() ? !onPaper : EmailAddress.parse(given).isEmpty()) {
            problems.add(Problem.at("email", "election.problem.nomination.email"));
        }
        var standing = nominations
                .findByElectionIdOrderByCaseNumber(election.id().value())
                .stream()
                .filter(other -> other.status().isOpen())
                .toList();
        if (standing.stream().anyMatch(other -> isSame(other, nomination))) {
            problems.add(Problem.at(
                    "name",
                    "election.problem.nomination.twice",
                    nomination.name().strip()));
        }
        return problems;
    }

    /** The same address is the same person; the same name would stand on the paper twice. */
    private static boolean isSame(Nomination other, NewNomination nomination) {
        return other.isOf(nomination.email().strip())
                || comparable(other.file().name()).equals(comparable(nomination.name()));
    }

    private static String comparable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Nominations of an election, for those who run it. */
    @Transactional(readOnly = true)
    public List<NominationFile> of(ElectionId id) {
        permissions.requireOfficer();
        return nominations.findByElectionIdOrderByCaseNumber(id.value()).stream()
                .map(Nomination::file)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<NominationFile> find(CaseNumber number) {
        return cases.mayRead(number)
                ? nominations.findByCaseNumber(number.value()).map(Nomination::file)
                : Optional.empty();
    }

    // ---- what the returning officer hands in

    /** Notes a question to the candidate; the process sends it. */
    public List<Problem> ask(CaseNumber number, String question) {
        permissions.requireOfficer();
        if (question.isBlank() || question.length() > LONGEST) {
            return List.of(Problem.at("candidateQuestion", "election.problem.nomination.question", LONGEST));
        }
        var nomination = get(number);
        nomination.query(question);
        nominations.saveAndFlush(nomination);
        return List.of();
    }

    /** Notes why a nomination is refused; the process says so. */
    public List<Problem> refuse(CaseNumber number, String reasons) {
        permissions.requireOfficer();
        if (reasons.isBlank() || reasons.length() > LONGEST) {
            return List.of(Problem.at("refusalReasons", "election.problem.nomination.reasons", LONGEST));
        }
        var nomination = get(number);
        nomination.refuse(reasons);
        nominations.saveAndFlush(nomination);
        return List.of();
    }

    /** Enters what a nominee said on paper: yes with a statement. */
    public void acceptOnPaper(CaseNumber number, Acceptance yes) {
        permissions.requireOfficer();
        var nomination = get(number);
        reject(yes.problems(meetingOf(nomination).toLocalDate(), wordsAllowed()));
        nomination.accept(yes, null, clock.instant());
        nominations.saveAndFlush(nomination);
        cases.setStatus(number, nomination.status().inWords());
        cases.record(number, Audience.EVERYONE, Message.of("election.timeline.accepted-on-paper"));
    }

    /** Enters on paper what a candidate answers to a question. */
    public void answerOnPaper(CaseNumber number, String answer) {
        permissions.requireOfficer();
        if (answer.isBlank() || answer.length() > LONGEST) {
            throw new Rejection(Problem.at("answer", "election.problem.nominee.answer", LONGEST));
        }
        var nomination = get(number);
        nomination.answer(answer);
        nominations.saveAndFlush(nomination);
        cases.setStatus(number, nomination.status().inWords());
        cases.record(number, Audience.EVERYONE, Message.of("election.timeline.answered-on-paper"));
    }

    /** The most words a statement may have. */
    public int mostWords() {
        permissions.requireOfficer();
        return wordsAllowed();
    }

    /**
     * Enters what a nominee said otherwise than by their link: no, or no more. Once the list is settled they are taken off it, or
     * passed over in the ballot.
     *
     * @throws Rejection if the papers are counted
     */
    public void withdrawFor(CaseNumber number) {
        permissions.requireOfficer();
        var nomination = get(number);
        if (nomination.status() == NominationStatus.ASKED) {
            nomination.decline();
        } else {
            nomination.withdraw();
        }
        nominations.saveAndFlush(nomination);
        cases.setStatus(number, nomination.status().inWords());
        cases.record(number, Audience.EVERYONE, Message.of("election.timeline.withdrawn-for"));
        var file = nomination.file();
        if (get(file.election()).lists(file.name())) {
            desk.withdraw(file.election(), file.name());
        }
    }

    /**
     * Sends whoever speaks for a co-op a new link with which to nominate; the one before dies.
     *
     * @throws Rejection if nominations are not open, or it is no co-op with somebody who speaks for it
     */
    public void sendLink(ElectionId id, MemberNumber member) {
        permissions.requireOfficer();
        var election = get(id);
        if (!isOpen(election)) {
            throw new Rejection(Problem.of("election.problem.nomination.not-open"));
        }
        var coop = coop(member);
        var voter = coop.voter();
        if (voter == null) {
            throw new Rejection(Problem.at("member", "election.problem.nomination.nobody-speaks", member));
        }
        letters.toNominator(election, coop, voter, "nominate-link", "nominate-link-" + clock.instant());
        cases.record(
                election.caseNumber(), Audience.INSIDE, Message.of("election.timeline.nominate-link", coop.name()));
    }

    /**
     * Sends whoever was nominated a new link, because the one before was lost or opened by somebody else: that one dies.
     *
     * @throws Rejection if the nomination is over, or they have no e-mail address
     */
    public void sendLink(CaseNumber number) {
        permissions.requireOfficer();
        var nomination = get(number);
        nomination.mustBeReachable();
        letters.toNominee(
                nomination,
                get(nomination.file().election()),
                "nominee-link",
                "nominee-link-" + clock.instant(),
                Map.of());
        cases.record(number, Audience.EVERYONE, Message.of("election.timeline.nominee-link"));
    }

    private int wordsAllowed() {
        return settings.get(Setting.ELECTION_STATEMENT_WORDS);
    }

    private LocalDateTime meetingOf(Nomination nomination) {
        return get(nomination.file().election()).timetable().at(Milestone.MEETING);
    }

    /** Whether nominations are open now. */
    boolean isOpen(Election election) {
        var timetable = election.timetable();
        var now =
                LocalDateTime.ofInstant(clock.instant(), settings.organisation().zone());
        return election.file().status() == ElectionStatus.CALLED
                && !now.isBefore(timetable.at(Milestone.NOMINATIONS_OPEN))
                && now.isBefore(timetable.at(Milestone.NOMINATIONS_CLOSE));
    }

    private Elector coop(MemberNumber member) {
        return actor.as(Actor.OFFICE, () -> electorate.on(settings.today(), member))
                .filter(elector -> elector.memberClass() == MemberClass.COOP_MEMBER)
                .orElseThrow(() -> new Rejection(Problem.at("member", "election.problem.nomination.member", member)));
    }

    private record Right(ElectionId election, Elector coop, Voter voter) {}

    /** A link is of the one person who speaks for the member; once somebody else does, it opens nothing. */
    private Optional<Right> right(String link) {
        return links.open(ElectionLetters.NOMINATE, link)
                .or(() -> links.open(OwnElectionDesk.NOMINATE, link))
                .map(subject -> subject.split("/", 3))
                .flatMap(parts -> speaking(new MemberNumber(Integer.parseInt(parts[1])), parts[2])
                        .map(coop -> new Right(ElectionId.of(parts[0]), coop, Objects.requireNonNull(coop.voter()))));
    }

    private Optional<Elector> speaking(MemberNumber member, String person) {
        return actor.as(Actor.OFFICE, () -> electorate.on(settings.today(), member))
                .filter(coop -> coop.memberClass() == MemberClass.COOP_MEMBER)
                .filter(coop ->
                        coop.voter() != null && coop.voter().person().toString().equals(person));
    }

    private static void reject(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }

    private Election get(ElectionId id) {
        return elections.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Nomination get(CaseNumber number) {
        return nominations.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }
}
