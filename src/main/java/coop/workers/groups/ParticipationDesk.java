package coop.workers.groups;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is kept who took part in a group in a month. Whoever coordinates the group, or one above it, and the membership
 * team may say so; what they tick is kept at once, and once the month is confirmed each change leaves a trace.
 */
@Service
@Transactional
public class ParticipationDesk implements WhoTookPart {

    private final MonthlyRounds rounds;
    private final WorkingGroups groups;
    private final Groups known;
    private final PauseDesk pauses;
    private final RegisterDesk register;
    private final CaseDesk cases;
    private final ParticipationLetters letters;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParticipationDesk(
            MonthlyRounds rounds,
            WorkingGroups groups,
            Groups known,
            PauseDesk pauses,
            RegisterDesk register,
            CaseDesk cases,
            ParticipationLetters letters,
            CurrentActor currentActor,
            Settings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.groups = groups;
        this.known = known;
        this.pauses = pauses;
        this.register = register;
        this.cases = cases;
        this.letters = letters;
        this.currentActor = currentActor;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A month of a group.
     *
     * @param month in words
     * @param names those who belong to the group by name, then guests
     * @param settledBy who confirmed it; empty while it is open
     */
    public record Sheet(
            CaseNumber caseNumber,
            String group,
            String groupName,
            String month,
            RoundOutcome outcome,
            List<Name> names,
            Optional<String> settledBy) {

        public List<PersonId> tookPart() {
            return names.stream().filter(Name::tookPart).map(Name::person).toList();
        }
    }

    /**
     * Somebody on the list of a month.
     *
     * @param pausing paused in that month; never told to who may not know
     */
    public record Name(PersonId person, String name, boolean guest, boolean tookPart, boolean pausing) {}

    /** A month of a group in a line. */
    public record Line(CaseNumber caseNumber, String month, RoundOutcome outcome, int tookPart) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Sheet> sheet(CaseNumber number) {
        return rounds.findById(number.value()).filter(this::mayMark).map(this::sheet);
    }

    /** The last twelve months of a group, latest first; nothing for who may not say who took part. */
    @Transactional(readOnly = true)
    public List<Line> lastYear(String group) {
        return rounds.findTop12ByGroupOrderByMonthDesc(group).stream()
                .filter(this::mayMark)
                .map(round -> new Line(
                        round.caseNumber(), RoundCalendar.inWords(round.month()), round.outcome(), round.howMany()))
                .toList();
    }

    @Override
    public void mark(CaseNumber number, PersonId person, boolean tookPart) {
        var round = taken(number);
        var before = round.participant(person).filter(Participant::tookPart).isPresent();
        round.mark(person, tookPart);
        rounds.saveAndFlush(round);
        if (!round.isOpen() && before != tookPart) {
            var sentence = tookPart ? "groups.round.said.took-part-after-all" : "groups.round.said.did-not-take-part";
            cases.record(number, Audience.INSIDE, Message.of(sentence, nameOf(person)));
            tell(round, tookPart ? Set.of(person) : Set.of());
        }
    }

    @Override
    public PersonId welcome(CaseNumber number, NewPerson guest) {
        var round = taken(number);
        if (guest.fullName().isBlank()) {
            throw new Rejection(Problem.at("fullName", "groups.problem.required"));
        }
        // whoever coordinates a group may say who came, though they may not write in the register otherwise
        var person = currentActor.as(Actor.OFFICE, () -> register.enterPerson(guest));
        round.welcome(person);
        rounds.saveAndFlush(round);
        if (!round.isOpen()) {
            cases.record(
                    number, Audience.INSIDE, Message.of("groups.round.said.took-part-after-all", guest.fullName()));
            tell(round, Set.of(person));
        }
        return person;
    }

    /**
     * Says that those who are ticked took part.
     *
     * @return what keeps it from being confirmed; empty where it is
     */
    public List<Problem> confirm(CaseNumber number) {
        var round = taken(number);
        var problems = round.confirm(currentActor.get().name(), clock.instant());
        return settled(round, problems, Message.of("groups.round.said.confirmed", round.howMany()));
    }

    /**
     * Says that the group did not meet that month.
     *
     * @return what keeps it from being so; empty where it is
     */
    public List<Problem> noMeeting(CaseNumber number) {
        var round = taken(number);
        var problems = round.noMeeting(currentActor.get().name(), clock.instant());
        return settled(round, problems, Message.of("groups.round.said.no-meeting"));
    }

    private List<Problem> settled(MonthlyRound round, List<Problem> problems, Message sentence) {
        if (problems.isEmpty()) {
            rounds.saveAndFlush(round);
            cases.record(round.caseNumber(), Audience.INSIDE, sentence);
            cases.close(round.caseNumber(), Message.of("groups.round.status." + round.outcome()));
            tell(round, round.whoTookPart());
        }
        return problems;
    }

    private void tell(MonthlyRound round, Set<PersonId> tookPart) {
        events.publishEvent(new TakingPartChanged(round.group(), tookPart));
    }

    /** Finds who is to be asked, going up where a group has nobody who coordinates it; says how many. */
    public int findWhoConfirms(CaseNumber number) {
        var round = asOffice(number);
        var asked = round.askedGroup();
        while (asked.isPresent() && coordinators(asked.get()).isEmpty()) {
            asked = parentOf(asked.get());
        }
        round.ask(asked.orElse(null));
        rounds.saveAndFlush(round);
        var people = asked.map(this::coordinators).orElse(List.of());
        people.forEach(person -> cases.admitReader(number, person));
        register.people(people)
                .forEach(person ->
                        letters.ask(number, person, nameOfGroup(round.group()), RoundCalendar.inWords(round.month())));
        return people.size();
    }

    /** Lets the group above be asked from now on. */
    public void askParentGroup(CaseNumber number) {
        var round = asOffice(number);
        round.ask(round.askedGroup().flatMap(this::parentOf).orElse(null));
        rounds.saveAndFlush(round);
        cases.record(number, Audience.INSIDE, Message.of("groups.round.said.passed-on"));
    }

    /** Reminds whoever is asked now. */
    public void remind(CaseNumber number, String letter) {
        var round = asOffice(number);
        var group = round.askedGroup();
        if (group.isPresent()) {
            register.people(coordinators(group.get()))
                    .forEach(person -> letters.remind(
                            number, letter, person, nameOfGroup(round.group()), RoundCalendar.inWords(round.month())));
        }
    }

    /** The one of those asked now who comes at {@code index}, counted from 0. */
    @Transactional(readOnly = true)
    public PersonId asked(CaseNumber number, int index) {
        return asOffice(number)
                .askedGroup()
                .map(this::coordinators)
                .orElseThrow(NotFound::new)
                .get(index);
    }

    private MonthlyRound asOffice(CaseNumber number) {
        if (!currentActor.get().isOffice()) {
            throw new NotFound();
        }
        return rounds.findById(number.value()).orElseThrow(NotFound::new);
    }

    private MonthlyRound taken(CaseNumber number) {
        return rounds.take(number.value()).filter(this::mayMark).orElseThrow(NotFound::new);
    }

    private boolean mayMark(MonthlyRound round) {
        var actor = currentActor.get();
        if (actor.isOffice() || actor.isAnyOf(Role.MEMBERSHIP_TEAM, Role.SECRETARY)) {
            return true;
        }
        var person = actor.person();
        for (var group = Optional.of(round.group());
                person != null && group.isPresent();
                group = group.flatMap(this::parentOf)) {
            if (coordinators(group.get()).contains(person)) {
                return true;
            }
        }
        return false;
    }

    /** Who coordinates the group today, always in the same order. */
    private List<PersonId> coordinators(String group) {
        return known.coordinatorsOn(group, settings.today());
    }

    private Optional<String> parentOf(String group) {
        return groups.findById(group)
                .map(WorkingGroup::description)
                .flatMap(description -> Optional.ofNullable(description.parent()));
    }

    private Sheet sheet(MonthlyRound round) {
        var pausing = pauses.in(round.group(), round.month());
        var names = register
                .people(round.participants().stream().map(Participant::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
        return new Sheet(
                round.caseNumber(),
                round.group(),
                nameOfGroup(round.group()),
                RoundCalendar.inWords(round.month()),
                round.outcome(),
                round.participants().stream()
                        .map(one -> name(one, names, pausing))
                        .sorted(Comparator.comparing(Name::guest)
                                .thenComparing(Name::name, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                round.settledBy());
    }

    private static Name name(Participant one, Map<PersonId, String> names, Set<PersonId> pausing) {
        return new Name(
                one.person(),
                names.getOrDefault(one.person(), ""),
                one.isGuest(),
                one.tookPart(),
                pausing.contains(one.person()));
    }

    private String nameOf(PersonId person) {
        return register.person(person).map(Person::fullName).orElse("");
    }

    private String nameOfGroup(String key) {
        return groups.findById(key).orElseThrow(NotFound::new).description().name();
    }
}
