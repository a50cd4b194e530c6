package coop.workers.membership;

import coop.workers.register.RegisterDesk;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import coop.workers.shell.Texts;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Looks whether somebody who applies is known already, under this address or this name. It only flags; a person decides. */
@Component
@Lazy
class KnownPeople {

    private final RegisterDesk register;
    private final MembershipApplications applications;
    private final Texts texts;

    KnownPeople(RegisterDesk register, MembershipApplications applications, Texts texts) {
        this.register = register;
        this.applications = applications;
        this.texts = texts;
    }

    /** As what they seem to be known, for people: "worker member 12"; empty where nothing stands against them. */
    Optional<String> like(MembershipApplication application, @Nullable PersonId who) {
        return like(application.name(), application.email(), who, application);
    }

    Optional<String> like(ApplicationAnswers answers, PersonId who) {
        return like(answers.name(), new EmailAddress(answers.email()), who, null);
    }

    private Optional<String> like(
            String name, EmailAddress email, @Nullable PersonId who, @Nullable MembershipApplication itself) {
        return Optional.ofNullable(who)
                .flatMap(register::workerMember)
                .map(number -> texts.say("membership.known.member", number.toString()))
                .or(() -> underWay(email, who)
                        .filter(other -> itself == null || !other.id().equals(itself.id()))
                        .findFirst()
                        .map(other -> texts.say(
                                "membership.known.application", other.number().value())))
                .or(() -> who == null && !register.namesakes(name).isEmpty()
                        ? Optional.of(texts.say("membership.known.namesake"))
                        : Optional.empty());
    }

    private Stream<MembershipApplication> underWay(EmailAddress email, @Nullable PersonId who) {
        var ofPerson = who == null
                ? Stream.<MembershipApplication>empty()
                : applications.findByPersonOrderByHandedInAtDesc(who.value()).stream();
        return Stream.concat(applications.ofAddress(email.value()).stream(), ofPerson)
                .filter(other -> other.status().isOpen());
    }
}
