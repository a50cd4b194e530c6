package coop.workers.election;

import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.groups.Groups;
import coop.workers.organisation.Settings;
import coop.workers.register.Office;
import coop.workers.register.OfficerDesk;
import coop.workers.register.OfficerDesk.Seat;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewOfficer;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Empty seats on the board: somebody is co-opted by the board's consent until the next election, or the seat stays empty. */
@Service
@Lazy
@Transactional
public class VacancyDesk {

    static final String PROCESS = "vacancy";

    private static final String KIND = "VAC";
    private static final Set<Role> READERS = EnumSet.of(Role.SECRETARY, Role.BOARD);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 500;

    private final Vacancies vacancies;
    private final ElectionPermissions permissions;
    private final ElectionLetters letters;
    private final ConsentDesk consent;
    private final OfficerDesk officers;
    private final RegisterDesk register;
    private final CaseDesk cases;
    private final Settings settings;
    private final Texts texts;
    private final Dates dates;

    VacancyDesk(
            Vacancies vacancies,
            ElectionPermissions permissions,
            ElectionLetters letters,
            ConsentDesk consent,
            OfficerDesk officers,
            RegisterDesk register,
            CaseDesk cases,
            Settings settings,
            Texts texts,
            Dates dates) {
        this.vacancies = vacancies;
        this.permissions = permissions;
        this.letters = letters;
        this.consent = consent;
        this.officers = officers;
        this.register = register;
        this.cases = cases;
        this.settings = settings;
        this.texts = texts;
        this.dates = dates;
    }

    /** Seats that nobody holds and of which there is no case yet. */
    @Transactional(readOnly = true)
    public List<Integer> emptySeats() {
        permissions.requireOfficer();
        return officers.seatsOn(settings.today().plusDays(1)).stream()
                .filter(seat -> seat.holder() == null)
                .map(Seat::number)
                .filter(seat -> !vacancies.existsBySeatAndStatusIn(
                        seat, EnumSet.of(VacancyStatus.SEARCHING, VacancyStatus.WITH_THE_BOARD)))
                .toList();
    }

    /** A seat that is being filled. */
    public record Search(CaseNumber caseNumber, int seat, VacancyStatus status) {}

    /** Seats for which somebody is looked for, or of which the board is asked, by number. */
    @Transactional(readOnly = true)
    public List<Search> searches() {
        permissions.requireOfficer();
        return vacancies
                .findByStatusInOrderBySeat(EnumSet.of(VacancyStatus.SEARCHING, VacancyStatus.WITH_THE_BOARD))
                .stream()
                .map(vacancy -> new Search(vacancy.caseNumber(), vacancy.seat(), vacancy.status()))
                .toList();
    }

    /** Opens a case for as many empty seats. */
    void open(int seats, String why) {
        permissions.requireOffice();
        emptySeats().stream().limit(seats).forEach(seat -> enter(seat, why));
    }

    /**
     * Opens the case of a seat that somebody has left.
     *
     * @throws Rejection if somebody holds it, or there is a case
     */
    public CaseNumber openFor(int seat) {
        permissions.requireOfficer();
        if (!emptySeats().contains(seat)) {
            throw new Rejection(Problem.of("election.problem.vacancy.taken", seat));
        }
        return enter(seat, "");
    }

    private CaseNumber enter(int seat, String why) {
        var title = texts.say("election.vacancy.title", seat);
        var number = cases.open(KIND, PROCESS, title, READERS, VacancyStatus.SEARCHING.inWords());
        vacancies.saveAndFlush(new Vacancy(number, seat, title));
        cases.record(
                number,
                Audience.INSIDE,
                why.isBlank()
                        ? Message.of("election.timeline.vacancy.opened", seat)
                        : Message.of("election.timeline.vacancy.after", seat, why));
        return number;
    }

    /** Somebody who would serve. */
    public record Found(String fullName, String email, String postalAddress, String why) {}

    /** Notes whom the secretary has found; the process asks the board. */
    public List<Problem> found(CaseNumber number, Found somebody) {
        permissions.requireOfficer();
        var problems = new ArrayList<Problem>();
        if (somebody.fullName().isBlank() || somebody.fullName().length() > LONGEST_NAME) {
            problems.add(Problem.at("fullName", "election.problem.nomination.name", LONGEST_NAME));
        }
        if (EmailAddress.parse(somebody.email()).isEmpty()) {
            problems.add(Problem.at("email", "election.problem.nomination.email"));
        } else if (sitsOnTheBoard(somebody.email().strip())) {
            problems.add(Problem.at("email", "election.problem.vacancy.on-board"));
        }
        if (somebody.postalAddress().isBlank() || somebody.postalAddress().length() > LONGEST_ADDRESS) {
            problems.add(Problem.at("postalAddress", "election.problem.nominee.address", LONGEST_ADDRESS));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        var vacancy = get(number);
        vacancy.found(new Vacancy.Proposed(somebody.fullName(), somebody.email(), somebody.postalAddress()));
        vacancies.saveAndFlush(vacancy);
        cases.keepAnswers(
                number,
                texts.say("election.vacancy.found"),
                List.of(new CaseDesk.Answer(
                        somebody.fullName().strip(), somebody.why().strip())));
        return List.of();
    }

    private boolean sitsOnTheBoard(String email) {
        return officers.seatsOn(settings.today().plusDays(1)).stream()
                .flatMap(seat -> Stream.ofNullable(seat.holder()))
                .anyMatch(holder -> email.equalsIgnoreCase(holder.email()));
    }

    /** Notes why nobody is co-opted. */
    public void leaveEmpty(CaseNumber number, String why) {
        permissions.requireOfficer();
        get(number);
        cases.record(number, Audience.INSIDE, Message.of("election.timeline.vacancy.left", why.strip()));
    }

    // ---- the steps of the diagram

    public void layBeforeBoard(CaseNumber number) {
        var vacancy = forStep(number);
        vacancy.layBeforeBoard();
        vacancies.saveAndFlush(vacancy);
        var name = vacancy.proposed().fullName();
        var why = cases.answers(number).stream()
                .flatMap(sheet -> sheet.answers().stream())
                .filter(answer -> answer.label().equals(name))
                .map(CaseDesk.Answer::answer)
                .reduce((earlier, later) -> later)
                .orElse("");
        consent.propose(new NewProposal(
                number,
                Groups.BOARD,
                Role.SECRETARY.key(),
                texts.say("election.vacancy.proposal", name),
                texts.say("election.vacancy.proposal.text", name, vacancy.seat()),
                why));
        cases.setStatus(number, vacancy.status().inWords());
    }

    /** Enters whom the board has agreed to in the register of officers, until the next election. */
    public void coOpt(CaseNumber number, String letter) {
        var vacancy = forStep(number);
        var from = firstFreeDay(vacancy.seat());
        var proposed = vacancy.proposed();
        var email = EmailAddress.parse(proposed.email()).orElse(null);
        var person = register.enterPerson(new NewPerson(proposed.fullName(), email, null, proposed.postalAddress()));
        register.appoint(new NewOfficer(person, Office.DIRECTOR, vacancy.seat(), true, from, null));
        vacancy.fill(from);
        vacancies.saveAndFlush(vacancy);
        var organisation = settings.organisation();
        var values = new HashMap<String, Object>();
        values.put("organisation", organisation.name());
        values.put("organisationEmail", organisation.email().value());
        values.put("seat", vacancy.seat());
        values.put("seatFrom", dates.day(from));
        letters.write(number, letter, new Recipient(proposed.fullName(), email), values, letter);
        cases.record(number, Audience.INSIDE, Message.of("election.timeline.vacancy.filled", proposed.fullName()));
        cases.close(number, vacancy.status().inWords());
    }

    /** Today, or the day after the last one of somebody who is leaving. */
    private LocalDate firstFreeDay(int seat) {
        var today = settings.today();
        return officers.seatsOn(today).stream().anyMatch(held -> held.number() == seat && held.holder() != null)
                ? today.plusDays(1)
                : today;
    }

    public void noteDeclined(CaseNumber number) {
        var vacancy = forStep(number);
        vacancy.searchAgain();
        vacancies.saveAndFlush(vacancy);
        cases.record(number, Audience.INSIDE, Message.of("election.timeline.vacancy.declined"));
        cases.setStatus(number, vacancy.status().inWords());
    }

    public void closeEmpty(CaseNumber number) {
        var vacancy = forStep(number);
        vacancy.leaveEmpty();
        vacancies.saveAndFlush(vacancy);
        cases.close(number, vacancy.status().inWords());
    }

    private Vacancy forStep(CaseNumber number) {
        permissions.requireOffice();
        return get(number);
    }

    private Vacancy get(CaseNumber number) {
        return vacancies.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }
}
