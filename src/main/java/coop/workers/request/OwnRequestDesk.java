package coop.workers.request;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.RateLimits;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people on their own page ask about their data, see how it stands, and reply. */
@Service
@Transactional
public class OwnRequestDesk {

    /** In characters. */
    public static final int LONGEST = 4000;

    static final String KIND = "REQ";
    static final String PROCESS = "request";

    private static final int PER_DAY = 5;

    private final DataRequests requests;
    private final CurrentPerson currentPerson;
    private final CurrentActor actor;
    private final RegisterDesk register;
    private final CaseDesk cases;
    private final RateLimits limits;
    private final Settings settings;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    OwnRequestDesk(
            DataRequests requests,
            CurrentPerson currentPerson,
            CurrentActor actor,
            RegisterDesk register,
            CaseDesk cases,
            RateLimits limits,
            Settings settings,
            Texts texts,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.currentPerson = currentPerson;
        this.actor = actor;
        this.register = register;
        this.cases = cases;
        this.limits = limits;
        this.settings = settings;
        this.texts = texts;
        this.events = events;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<RequestFile> mine() {
        return requests.ofPerson(currentPerson.get().value()).stream()
                .map(request -> request.file(settings.today()))
                .toList();
    }

    /**
     * Asks; a case is opened for the secretary.
     *
     * @throws Rejection if nothing is said, or too much was asked today
     */
    public CaseNumber ask(RequestKind kind, String words) {
        var person = currentPerson.get();
        checked("words", words);
        if (!limits.allow("data-request", person.toString(), PER_DAY, Duration.ofDays(1))) {
            throw new Rejection(Problem.of("request.problem.too-many"));
        }
        var name = nameOf(person);
        var title = texts.say("request.title." + kind.name(), name);
        return actor.as(Actor.OFFICE, () -> {
            var number = cases.open(KIND, PROCESS, title, Set.of(Role.SECRETARY), RequestStatus.RECEIVED.inWords());
            cases.exclude(number, person);
            var request = requests.saveAndFlush(new DataRequest(number, person, kind, words.strip(), settings.today()));
            actor.as(
                    Actor.outside(name),
                    () -> cases.record(
                            number, Audience.EVERYONE, Message.of("request.timeline.received." + kind.name())));
            events.publishEvent(new RequestReceived(number, person, title, request.answerBy(settings.today())));
            return number;
        });
    }

    /**
     * Replies to the question; the clock runs on.
     *
     * @throws Rejection if nothing is said, or nothing is asked any more
     * @throws NotFound if it is not theirs
     */
    public void reply(CaseNumber number, String words) {
        var person = currentPerson.get();
        var request = requests.findByCaseNumber(number.value())
                .filter(one -> one.person().equals(person))
                .orElseThrow(NotFound::new);
        checked("reply", words);
        request.reply(words.strip());
        requests.saveAndFlush(request);
        actor.as(
                Actor.outside(nameOf(person)),
                () -> cases.record(number, Audience.EVERYONE, Message.of("request.timeline.replied")));
        actor.as(Actor.OFFICE, () -> events.publishEvent(new PersonReplied(number)));
    }

    private String nameOf(PersonId person) {
        return actor.as(Actor.OFFICE, () -> register.person(person))
                .orElseThrow(NotFound::new)
                .fullName();
    }

    private static void checked(String field, String words) {
        if (words.isBlank()) {
            throw new Rejection(Problem.at(field, "request.problem.empty"));
        }
        if (words.length() > LONGEST) {
            throw new Rejection(Problem.at(field, "request.problem.words", LONGEST));
        }
    }
}
