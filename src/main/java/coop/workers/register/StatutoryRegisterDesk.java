package coop.workers.register;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.DoneTwice;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shared.SearchText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk over the register's own tables. Every entry is flushed at once, so that the database's refusal is told here. */
@Service
@Transactional
class StatutoryRegisterDesk implements RegisterDesk {

    /** What the database refuses where two people do the same at once. */
    private static final DoneTwice DONE_TWICE = new DoneTwice(
            "person_email",
            "coop_registered_number",
            "member_coop_id_key",
            "member_person_id_key",
            "membership_int4range_daterange_excl",
            "officer_int4range_daterange_excl");

    private static final int NAMESAKES = 20;

    /** Later than any term that has no last day yet. */
    private static final LocalDate FAR_AWAY = LocalDate.of(9999, 12, 31);

    private final People people;
    private final PersonTraces traces;
    private final Members members;
    private final Officers officers;
    private final Alterations alterations;
    private final RegisterPermissions permissions;
    private final Settings settings;
    private final Clock clock;

    StatutoryRegisterDesk(
            People people,
            PersonTraces traces,
            Members members,
            Officers officers,
            Alterations alterations,
            RegisterPermissions permissions,
            Settings settings,
            Clock clock) {
        this.people = people;
        this.traces = traces;
        this.members = members;
        this.officers = officers;
        this.alterations = alterations;
        this.permissions = permissions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public PersonId enterPerson(NewPerson person) {
        permissions.mayWrite();
        var known = withSameEmail(person);
        if (known.isPresent()) {
            var entry = people.findById(known.get().whoTheyAre().value()).orElseThrow(NotFound::new);
            entry.learn(person);
            return entry.id();
        }
        return enter(PersonId.random(), person);
    }

    @Override
    public PersonId enterPerson(PersonId id, NewPerson person) {
        permissions.mayWrite();
        var known = people.findById(id.value());
        if (known.isPresent()) {
            known.get().learn(person);
            return id;
        }
        if (withSameEmail(person).isPresent()) {
            throw new Rejection(Problem.at("email", "register.problem.email-known"));
        }
        return enter(id, person);
    }

    private Optional<PersonEntry> withSameEmail(NewPerson person) {
        return Optional.ofNullable(person.email()).flatMap(email -> people.withEmail(email.value()));
    }

    private PersonId enter(PersonId id, NewPerson person) {
        var limits = new Limits()
                .required("fullName", person.fullName(), Limits.NAME)
                .atMost("phone", person.phone(), Limits.PHONE)
                .atMost("address", person.address(), Limits.ADDRESS);
        limits.reject();
        return unless(
                        "register.problem.email-known",
                        () -> people.saveAndFlush(new PersonEntry(id, person, clock.instant())))
                .id();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> person(PersonId id) {
        permissions.mayInspect();
        return people.findById(id.value()).map(PersonEntry::asPerson);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> personAt(EmailAddress email) {
        permissions.mayInspect();
        return people.withEmail(email.value()).map(PersonEntry::asPerson);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> namesakes(String fullName) {
        permissions.mayInspect();
        return people.named(fullName.strip(), Limit.of(NAMESAKES)).stream()
                .map(PersonEntry::asPerson)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MemberNumber> workerMember(PersonId person) {
        permissions.mayInspect();
        return members.ofPerson(person.value()).filter(Member::isMember).map(Member::number);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> people(Collection<PersonId> ids) {
        permissions.mayInspect();
        return people
                .findByIdInOrderByFullNameAscIdAsc(
                        ids.stream().map(PersonId::value).toList())
                .stream()
                .map(PersonEntry::asPerson)
                .toList();
    }

    @Override
    public void forgetUnlessKnown(PersonId person) {
        permissions.requireOffice();
        people.flush();
        if (!traces.areLeftOf(person)) {
            people.deleteById(person.value());
        }
    }

    @Override
    public MemberNumber enterCoop(NewCoopMember coop) {
        permissions.mayWrite();
        checked(coop);
        var member = memberOf(coop);
        member.settle(coop.postalAddress(), coop.nomineeName(), coop.renewsOn());
        member.enter(coop.enteredOn(), settings.get(Setting.SHARE_VALUE));
        if (coop.representative() != null) {
            member.nameRepresentative(existing(coop.representative()), coop.enteredOn());
        }
        if (coop.email() != null) {
            member.notifyAddress(coop.email(), coop.enteredOn());
        }
        return unless("register.problem.number-known", () -> members.saveAndFlush(member))
                .number();
    }

    private void checked(NewCoopMember coop) {
        var limits = new Limits()
                .required("name", coop.name(), Limits.NAME)
                .required("postalAddress", coop.postalAddress(), Limits.ADDRESS)
                .atMost("registeredNumber", coop.registeredNumber().number(), Limits.REGISTERED_NUMBER)
                .atMost("website", coop.website(), Limits.WEBSITE)
                .atMost("nomineeName", coop.nomineeName(), Limits.NAME);
        if (coop.legalForm().needsNominee()) {
            limits.required("nomineeName", coop.nomineeName(), Limits.NAME);
        }
        limits.reject();
    }

    private Member memberOf(NewCoopMember coop) {
        var known = known(coop.registeredNumber());
        known.flatMap(Member::coop)
                .ifPresent(before -> before.describeAnew(coop.name(), coop.legalForm(), coop.website()));
        return known.orElseGet(() -> new Member(
                members.next(), new Coop(coop.name(), coop.legalForm(), coop.registeredNumber(), coop.website())));
    }

    @Override
    public MemberNumber enterWorkerMember(PersonId person, LocalDate enteredOn) {
        permissions.mayWrite();
        var entry = people.findById(person.value()).orElseThrow(NotFound::new);
        if (entry.postalAddress() == null) {
            throw new Rejection(Problem.at("address", "register.problem.needs-postal-address"));
        }
        var member = members.ofPerson(person.value()).orElseGet(() -> new Member(members.next(), entry));
        member.enter(enteredOn, settings.get(Setting.SHARE_VALUE));
        return unless("register.problem.person-known", () -> members.saveAndFlush(member))
                .number();
    }

    @Override
    public void ceaseMembership(MemberNumber number, LocalDate ceasedOn, String reason) {
        permissions.mayWrite();
        new Limits().required("reason", reason, Limits.REASON).reject();
        var member = member(number);
        var was = member.particulars();
        member.cease(ceasedOn, reason);
        unless("register.problem.changed-meanwhile", () -> members.saveAndFlush(member));
        alterations.note(number, was, member.particulars(), reason);
    }

    @Override
    public void changeRepresentative(MemberNumber number, PersonId representative, LocalDate from, String reason) {
        permissions.mayWrite();
        new Limits().required("reason", reason, Limits.REASON).reject();
        var member = member(number);
        var was = nameOfRepresentative(member);
        member.nameRepresentative(existing(representative), from);
        unless("register.problem.changed-meanwhile", () -> members.saveAndFlush(member));
        alterations.note(number, was, nameOfRepresentative(member), reason);
    }

    private Map<Particular, String> nameOfRepresentative(Member member) {
        var name = member.representative()
                .flatMap(person -> people.findById(person.value()))
                .map(PersonEntry::fullName);
        return Map.of(Particular.REPRESENTATIVE, name.orElse(""));
    }

    @Override
    public OfficerId appoint(NewOfficer officer) {
        permissions.mayAppoint();
        existing(officer.person());
        var problems = new ArrayList<Problem>();
        if (officer.lastDay() != null && officer.lastDay().isBefore(officer.from())) {
            problems.add(Problem.at("lastDay", "register.problem.left-before-appointed", officer.from()));
        }
        var seats = settings.get(Setting.BOARD_SEATS);
        var seat = officer.seat();
        if (officer.office() != Office.DIRECTOR) {
            if (seat != null) {
                problems.add(Problem.at("seat", "register.problem.only-directors-have-seats"));
            }
        } else if (seat == null || seat < 1 || seat > seats) {
            problems.add(Problem.at("seat", "register.problem.no-such-seat", seats));
        } else if (officers.isSeatTaken(
                seat, officer.from(), Optional.ofNullable(officer.lastDay()).orElse(FAR_AWAY))) {
            problems.add(Problem.at("seat", "register.problem.seat-taken", seat));
        }
        Rejection.ifAny(problems);
        return unless("register.problem.changed-meanwhile", () -> officers.saveAndFlush(new Officer(officer)))
                .id();
    }

    @Override
    public void endTerm(OfficerId id, LocalDate lastDay, String reason) {
        permissions.mayAppoint();
        new Limits().required("reason", reason, Limits.REASON).reject();
        var officer = officers.findById(id.value()).orElseThrow(NotFound::new);
        var was = officer.lastDay().map(LocalDate::toString).orElse("");
        officer.leave(lastDay, reason);
        unless("register.problem.changed-meanwhile", () -> officers.saveAndFlush(officer));
        alterations.note(id, Particular.LAST_DAY, was, lastDay.toString(), reason);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KnownCoop> coopWith(RegisteredNumber number) {
        permissions.mayInspect();
        return known(number).flatMap(StatutoryRegisterDesk::asKnownCoop);
    }

    @Override
    @Transactional(readOnly = true)
    public List<KnownCoop> coopsNamedLike(String name) {
        permissions.mayInspect();
        return members.coopsNamedLike(SearchText.containing(name), Limit.of(NAMESAKES)).stream()
                .map(NamedCoop::asKnownCoop)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> boardOn(LocalDate date) {
        permissions.mayInspect();
        return officers.directorsOn(date).stream().map(PersonEntry::asPerson).toList();
    }

    private Optional<Member> known(RegisteredNumber number) {
        return Optional.ofNullable(number.number()).flatMap(digits -> members.ofCoop(number.registrar(), digits));
    }

    private static Optional<KnownCoop> asKnownCoop(Member member) {
        return member.coop()
                .map(coop -> new KnownCoop(member.number(), coop.name(), coop.registeredNumber(), member.isMember()));
    }

    private Member member(MemberNumber number) {
        return members.findById(number.value()).orElseThrow(NotFound::new);
    }

    private PersonId existing(PersonId person) {
        if (!people.existsById(person.value())) {
            throw new NotFound();
        }
        return person;
    }

    /** Two people may do the same at once; the database lets one through, the other reads why not. */
    private static <T> T unless(String problem, Supplier<T> entry) {
        try {
            return entry.get();
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new Rejection(Problem.of(problem));
        } catch (DataIntegrityViolationException clash) {
            throw DONE_TWICE.is(clash) ? new Rejection(Problem.of(problem)) : clash;
        }
    }
}
