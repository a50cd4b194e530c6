package coop.workers.register;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.organisation.Settings;
import coop.workers.register.OwnMembers.OwnMember;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change of themselves on their own page, and to whom they hand over a co-op's vote. */
@Service
@Transactional
public class OwnDetailsDesk {

    private final CurrentPerson currentPerson;
    private final CurrentActor actor;
    private final OwnMembers own;
    private final People people;
    private final Members members;
    private final Alterations alterations;
    private final RegisterDesk register;
    private final Settings settings;
    private final Texts texts;

    OwnDetailsDesk(
            CurrentPerson currentPerson,
            CurrentActor actor,
            OwnMembers own,
            People people,
            Members members,
            Alterations alterations,
            RegisterDesk register,
            Settings settings,
            Texts texts) {
        this.currentPerson = currentPerson;
        this.actor = actor;
        this.own = own;
        this.people = people;
        this.members = members;
        this.alterations = alterations;
        this.register = register;
        this.settings = settings;
        this.texts = texts;
    }

    /**
     * What is known of somebody.
     *
     * @param isMember whether they are a worker member, whose postal address the Act asks for (2014 Act, s.30)
     */
    public record Details(
            PersonId person,
            String name,
            @Nullable EmailAddress email,
            String phone,
            String address,
            boolean isMember) {}

    /** Those of whoever asks. */
    @Transactional(readOnly = true)
    public Details mine() {
        var entry = entry(currentPerson.get());
        var known = entry.asPerson();
        return new Details(
                known.id(),
                known.fullName(),
                known.email(),
                Objects.toString(known.phone(), ""),
                Objects.toString(entry.postalAddress(), ""),
                own.oneself().isPresent());
    }

    /**
     * Is reached by telephone and post there from now on; a worker member's entry in the register follows.
     *
     * @throws Rejection if it is too long, or a worker member would be left without an address
     */
    public void change(String phone, String address) {
        var limits = new Limits().atMost("phone", phone, Limits.PHONE);
        if (own.oneself().isPresent()) {
            limits.required("address", address, Limits.ADDRESS);
        } else {
            limits.atMost("address", address, Limits.ADDRESS);
        }
        limits.reject();
        var entry = entry(currentPerson.get());
        entry.answerAt(phone.isBlank() ? null : phone.strip());
        entry.moveTo(address.strip());
        people.saveAndFlush(entry);
        alterMembership(entry.fullName(), member -> member.moveTo(address.strip()));
    }

    /**
     * Is written to there from now on, and comes in by it; it has been confirmed.
     *
     * @throws Rejection if somebody else has that address
     * @throws NotFound if there is no such person
     */
    public void moveMail(PersonId person, EmailAddress to) {
        if (!actor.get().isOffice()) {
            throw new NotFound();
        }
        if (people.withEmail(to.value())
                .filter(other -> !other.id().equals(person))
                .isPresent()) {
            throw new Rejection(Problem.at("email", "register.problem.email-known"));
        }
        var entry = entry(person);
        var before = entry.asPerson().email();
        entry.writeTo(to);
        people.saveAndFlush(entry);
        if (before != null) {
            currentPerson.as(
                    person,
                    () -> alterMembership(entry.fullName(), member -> member.followTo(before, to, settings.today())));
        }
    }

    /**
     * Hands a co-op's vote over to somebody else from today on, known to the register already or not; the history of those
     * before stays.
     *
     * @throws Rejection if it is not clear who it is, or they represent it already
     * @throws NotFound if the person does not represent the co-op today
     */
    public PersonId handOver(MemberNumber coop, String name, @Nullable EmailAddress email, String reason) {
        own.coop(coop);
        new Limits()
                .required("name", name, Limits.NAME)
                .required("email", email == null ? "" : email.value(), EmailAddress.MAX_LENGTH)
                .required("reason", reason, Limits.REASON / 2)
                .reject();
        var me = entry(currentPerson.get());
        var because = texts.say("register.own.because", me.fullName(), reason.strip());
        return actor.as(Actor.OFFICE, () -> {
            var next = register.enterPerson(new NewPerson(name.strip(), email, null, null));
            if (next.equals(me.id())) {
                throw new Rejection(Problem.at("email", "register.problem.represents-already", me.fullName()));
            }
            register.changeRepresentative(
                    coop, next, settings.today(), because.substring(0, Math.min(because.length(), Limits.REASON)));
            return next;
        });
    }

    private void alterMembership(String name, Consumer<Member> change) {
        own.oneself().map(OwnMember::number).flatMap(this::member).ifPresent(member -> {
            var was = member.particulars();
            change.accept(member);
            members.saveAndFlush(member);
            actor.as(
                    Actor.outside(name),
                    () -> alterations.note(
                            member.number(), was, member.particulars(), texts.say("register.own.moved")));
        });
    }

    private Optional<Member> member(MemberNumber number) {
        return members.findById(number.value());
    }

    private PersonEntry entry(PersonId person) {
        return people.findById(person.value()).orElseThrow(NotFound::new);
    }
}
