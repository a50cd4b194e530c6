package coop.workers.consent;

import coop.workers.access.CurrentActor;
import coop.workers.access.PublicAddress;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.groups.Groups;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes to members about their voice. */
@Component
class VoiceLetters {

    private static final String PROCESS = "consent";
    private static final String ENTERED_FOR_YOU = "entered-for-you";

    private final Correspondence correspondence;
    private final RegisterDesk register;
    private final Groups groups;
    private final Settings settings;
    private final DecisionWords words;
    private final CurrentActor actors;
    private final Clock clock;
    private final PublicAddress addresses;

    VoiceLetters(
            Correspondence correspondence,
            RegisterDesk register,
            Groups groups,
            Settings settings,
            DecisionWords words,
            CurrentActor actors,
            Clock clock,
            PublicAddress addresses) {
        this.correspondence = correspondence;
        this.register = register;
        this.groups = groups;
        this.settings = settings;
        this.words = words;
        this.actors = actors;
        this.clock = clock;
        this.addresses = addresses;
    }

    /** Reminds a member that they have not been heard; at most once a day, however often the step is tried. */
    void remind(Proposal proposal, PersonId member, String letter) {
        var to = person(member);
        write(
                proposal,
                letter,
                to,
                Map.of(
                        "name", to.fullName(),
                        "caseNumber", proposal.caseNumber().value(),
                        "title", proposal.version().title(),
                        "group", groupName(proposal),
                        "link", whereItIsAsked(proposal),
                        "organisation", settings.organisation().name()),
                "%s-%d-%s-%s".formatted(letter, proposal.lastRound().number(), settings.today(), member));
    }

    /** Tells a member what the current actor entered for them. */
    void enteredFor(Proposal proposal, PersonId member, Voice voice) {
        var to = person(member);
        write(
                proposal,
                ENTERED_FOR_YOU,
                to,
                Map.of(
                        "name", to.fullName(),
                        "caseNumber", proposal.caseNumber().value(),
                        "title", proposal.version().title(),
                        "enteredBy", actors.get().name(),
                        "voice", words.kindOf(voice),
                        "words", words.wordsOf(voice),
                        "link", whereItIsAsked(proposal),
                        "organisation", settings.organisation().name()),
                "%s-%d-%s-%s".formatted(ENTERED_FOR_YOU, proposal.lastRound().number(), member, clock.instant()));
    }

    String nameOf(PersonId member) {
        return person(member).fullName();
    }

    private void write(Proposal proposal, String letter, Person to, Map<String, Object> placeholders, String key) {
        correspondence.write(
                proposal.caseNumber(), PROCESS, letter, new Recipient(to.fullName(), to.email()), placeholders, key);
    }

    private Person person(PersonId member) {
        return register.person(member).orElseThrow(NotFound::new);
    }

    /** The board has a page of its own for this; whoever is asked in another group finds it with the case. */
    private String whereItIsAsked(Proposal proposal) {
        return addresses.of(
                proposal.groupKey().equals(Groups.BOARD)
                        ? "/board"
                        : "/case/" + proposal.caseNumber().value());
    }

    private String groupName(Proposal proposal) {
        return groups.all().stream()
                .filter(group -> group.key().equals(proposal.groupKey()))
                .map(Groups.Group::name)
                .findFirst()
                .orElse(proposal.groupKey());
    }
}
