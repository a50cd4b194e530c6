package coop.workers.election;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.PrivateLinks;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Documents;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever was nominated says yes or no, by their private link. */
@Service
@Lazy
@Transactional
public class NomineeDesk {

    /** Longest answer to a question, in characters. */
    public static final int LONGEST_ANSWER = 4000;

    /** The largest picture, in bytes. */
    public static final long LARGEST_PICTURE = 5L * 1024 * 1024;

    private final Nominations nominations;
    private final Elections elections;
    private final PrivateLinks links;
    private final Documents documents;
    private final CaseDesk cases;
    private final CurrentActor actor;
    private final Settings settings;
    private final Clock clock;

    NomineeDesk(
            Nominations nominations,
            Elections elections,
            PrivateLinks links,
            Documents documents,
            CaseDesk cases,
            CurrentActor actor,
            Settings settings,
            Clock clock) {
        this.nominations = nominations;
        this.elections = elections;
        this.links = links;
        this.documents = documents;
        this.cases = cases;
        this.actor = actor;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a nominee sees.
     *
     * @param mostWords that their statement may have
     * @param mayWithdraw whether they can still take it back here
     */
    public record NomineePage(NominationFile nomination, ElectionFile election, int mostWords, boolean mayWithdraw) {}

    /** A picture of a candidate. */
    @SuppressWarnings("ArrayRecordComponent") // passed on and never compared
    public record Picture(String name, byte[] content) {}

    @Transactional(readOnly = true)
    public Optional<NomineePage> page(String link) {
        return open(link).map(nomination -> {
            var election = electionOf(nomination);
            return new NomineePage(
                    nomination.file(),
                    election.file(),
                    mostWords(),
                    nomination.status().isOpen() && mayWithdraw(election));
        });
    }

    /**
     * Says yes.
     *
     * @throws Rejection if something is missing, too long, or keeps them from standing by law
     */
    public void accept(String link, Acceptance yes, @Nullable Picture picture) {
        by(link, nomination -> {
            var meeting =
                    electionOf(nomination).timetable().at(Milestone.MEETING).toLocalDate();
            var problems = yes.problems(meeting, mostWords());
            if (!problems.isEmpty()) {
                throw new Rejection(problems);
            }
            nomination.accept(yes, picture == null ? null : keep(nomination.caseNumber(), picture), clock.instant());
            record(nomination, "accepted");
        });
    }

    public void decline(String link) {
        by(link, nomination -> {
            nomination.decline();
            record(nomination, "declined");
        });
    }

    /** Answers what the returning officer asked. */
    public void answer(String link, String words) {
        by(link, nomination -> {
            if (words.isBlank() || words.length() > LONGEST_ANSWER) {
                throw new Rejection(Problem.at("answer", "election.problem.nominee.answer", LONGEST_ANSWER));
            }
            nomination.answer(words);
            record(nomination, "answered");
        });
    }

    /**
     * Takes it back.
     *
     * @throws Rejection if nominations are closed: then the list stands, and the returning officer notes it
     */
    public void withdraw(String link) {
        by(link, nomination -> {
            if (!mayWithdraw(electionOf(nomination))) {
                throw new Rejection(Problem.of("election.problem.nominee.withdraw-closed"));
            }
            nomination.withdraw();
            record(nomination, "withdrawn");
        });
    }

    private boolean mayWithdraw(Election election) {
        return election.file().status() == ElectionStatus.CALLED
                && LocalDateTime.ofInstant(
                                clock.instant(), settings.organisation().zone())
                        .isBefore(election.timetable().at(Milestone.NOMINATIONS_CLOSE));
    }

    private UUID keep(CaseNumber number, Picture picture) {
        try {
            var looked = documents.inspect(picture.name(), new ByteArrayInputStream(picture.content()));
            if (!looked.mediaType().startsWith("image/") || looked.bytes() > LARGEST_PICTURE) {
                throw new Rejection(
                        Problem.at("picture", "election.problem.nominee.picture", LARGEST_PICTURE / 1024 / 1024));
            }
            return documents
                    .addFromOutside(number, picture.name(), new ByteArrayInputStream(picture.content()))
                    .id();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void by(String link, Consumer<Nomination> deed) {
        var nomination = open(link).orElseThrow(NotFound::new);
        actor.as(Actor.outside(nomination.file().name()), () -> {
            deed.accept(nomination);
            nominations.saveAndFlush(nomination);
            cases.setStatus(nomination.caseNumber(), nomination.status().inWords());
        });
    }

    private void record(Nomination nomination, String what) {
        cases.record(nomination.caseNumber(), Audience.EVERYONE, Message.of("election.timeline.nominee." + what));
    }

    private int mostWords() {
        return settings.get(Setting.ELECTION_STATEMENT_WORDS);
    }

    private Optional<Nomination> open(String link) {
        return links.open(ElectionLetters.NOMINEE, link)
                .or(() -> links.open(OwnElectionDesk.NOMINEE, link))
                .flatMap(nominations::findByCaseNumber);
    }

    private Election electionOf(Nomination nomination) {
        return elections.findById(nomination.file().election().value()).orElseThrow(NotFound::new);
    }
}
