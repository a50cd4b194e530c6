package coop.workers.access;

import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Signboard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people say when they are away and who stands in for them. Everybody says it of themselves; administrators also of
 * somebody who cannot. That somebody is away, until when and who stands in is no secret in the office; the note is for whoever
 * stands in.
 */
@Service
@Transactional
public class AbsenceDesk {

    /** In characters. */
    public static final int LONGEST_NOTE = 2_000;

    private static final int LONGEST_IN_YEARS = 1;
    private static final int KEPT_FOR_YEARS = 1;

    private final AbsenceBook book;
    private final Cover cover;
    private final StaffDirectory staff;
    private final StaffAddresses accounts;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Signboard signboard;

    AbsenceDesk(
            AbsenceBook book,
            Cover cover,
            StaffDirectory staff,
            StaffAddresses accounts,
            CurrentActor current,
            ApplicationEventPublisher events,
            Signboard signboard) {
        this.book = book;
        this.cover = cover;
        this.staff = staff;
        this.accounts = accounts;
        this.current = current;
        this.events = events;
        this.signboard = signboard;
    }

    /** An absence with the names of both; the note is empty for those whom it does not concern. */
    public record Told(Absence absence, String who, String cover, boolean mayEnd) {}

    /** Somebody who signs in. */
    public record Colleague(PersonId person, String name) {}

    /** Absences of now and of days to come that the actor has something to do with, earliest first. */
    @Transactional(readOnly = true)
    public List<Told> mine() {
        var me = me();
        return book.notEndedBy(signboard.today()).stream()
                .filter(absence ->
                        absence.person().equals(me) || absence.cover().equals(me) || isAdministrator())
                .map(this::told)
                .toList();
    }

    /** Where the actor is away today. */
    @Transactional(readOnly = true)
    public List<Told> iAmAway() {
        var me = me();
        var today = signboard.today();
        return book.notEndedBy(today).stream()
                .filter(absence -> absence.person().equals(me) && absence.holdsOn(today))
                .map(this::told)
                .toList();
    }

    /** Where the actor stands in today. */
    @Transactional(readOnly = true)
    public List<Told> iStandIn() {
        return cover.takenBy(me()).stream().map(this::told).toList();
    }

    /** Everybody who is away today, and who stands in. */
    @Transactional(readOnly = true)
    public List<Told> today() {
        me();
        var today = signboard.today();
        return book.notEndedBy(today).stream()
                .filter(absence -> absence.holdsOn(today))
                .map(this::told)
                .toList();
    }

    /** Everybody who signs in, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        me();
        return accounts.all().stream()
                .map(account -> new Colleague(account.person(), account.actor().name()))
                .sorted(Comparator.comparing(Colleague::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** May the actor say it of others too? */
    public boolean maySayItOfOthers() {
        return isAdministrator();
    }

    /**
     * Enters that {@code person} is away and {@code standIn} stands in; they are told.
     *
     * @throws Rejection at {@code cover}, {@code from}, {@code until} or {@code note} if that will not do
     */
    public void arrange(
            PersonId person,
            @Nullable PersonId standIn,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String note) {
        var actor = current.get();
        if (!actor.is(person) && !isAdministrator()) {
            throw new NotFound();
        }
        var absence = checked(person, standIn, from, until, note.strip());
        book.forgetEndedBefore(signboard.today().minusYears(KEPT_FOR_YEARS));
        book.add(absence);
        events.publishEvent(new CoverArranged(absence, actor));
    }

    private Absence checked(
            PersonId person,
            @Nullable PersonId standIn,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String note) {
        if (standIn == null || staff.find(standIn).isEmpty()) {
            throw wrong("cover", "missing");
        }
        if (standIn.equals(person)) {
            throw wrong("cover", "self");
        }
        if (from == null) {
            throw wrong("from", "missing");
        }
        if (until == null || until.isBefore(from)) {
            throw wrong("until", "missing");
        }
        if (until.isBefore(signboard.today())) {
            throw wrong("until", "past");
        }
        if (until.isAfter(from.plusYears(LONGEST_IN_YEARS))) {
            throw wrong("until", "too-long");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new Rejection(Problem.at("note", "access.away.problem.note", LONGEST_NOTE, note.length()));
        }
        for (var other : book.notEndedBy(signboard.today())) {
            if (!other.from().isAfter(until) && !other.until().isBefore(from)) {
                if (other.person().equals(person)) {
                    throw wrong("from", "twice");
                }
                if (other.person().equals(standIn)) {
                    throw new Rejection(
                            Problem.at("cover", "access.away.problem.cover.away", other.from(), other.until()));
                }
            }
        }
        return new Absence(UUID.randomUUID(), person, standIn, from, until, note);
    }

    private static Rejection wrong(String field, String what) {
        return new Rejection(Problem.at(field, "access.away.problem.%s.%s".formatted(field, what)));
    }

    /** Whoever was away is back, or is not going to be away. */
    public void end(UUID id) {
        var absence = book.find(id).orElseThrow(NotFound::new);
        if (!mayEnd(absence)) {
            throw new NotFound();
        }
        book.end(id);
    }

    private boolean mayEnd(Absence absence) {
        return current.get().is(absence.person()) || isAdministrator();
    }

    private Told told(Absence absence) {
        var names = staff.names(List.of(absence.person(), absence.cover()));
        var concerned = mayEnd(absence) || isStandingIn(absence);
        var shown = concerned
                ? absence
                : new Absence(absence.id(), absence.person(), absence.cover(), absence.from(), absence.until(), "");
        return new Told(
                shown,
                names.getOrDefault(absence.person(), ""),
                names.getOrDefault(absence.cover(), ""),
                mayEnd(absence));
    }

    private boolean isStandingIn(Absence absence) {
        return current.get().is(absence.cover())
                || cover.takenBy(me()).stream().anyMatch(taken -> taken.id().equals(absence.id()));
    }

    private boolean isAdministrator() {
        return current.get().is(Role.ADMINISTRATOR);
    }

    private PersonId me() {
        var person = current.get().person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
