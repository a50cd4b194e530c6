package coop.workers.meetings;

import coop.workers.meetings.MattersForMeetings.Decided;
import coop.workers.meetings.MattersForMeetings.Matter;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is put to a general meeting and what it resolves. A decision that waited for a meeting goes back to its case with the vote,
 * in the same transaction.
 */
@Service
@Lazy
@Transactional
public class ResolutionDesk {

    /** Longest resolution, and longest reasons, in characters. */
    public static final int LONGEST_TEXT = 4000;

    private final MeetingDesk meetings;
    private final AssemblyDesk assemblies;
    private final ResolutionBook book;
    private final ObjectProvider<MattersForMeetings> matters;
    private final MeetingPermissions permissions;
    private final Settings settings;
    private final Texts texts;

    ResolutionDesk(
            MeetingDesk meetings,
            AssemblyDesk assemblies,
            ResolutionBook book,
            ObjectProvider<MattersForMeetings> matters,
            MeetingPermissions permissions,
            Settings settings,
            Texts texts) {
        this.meetings = meetings;
        this.assemblies = assemblies;
        this.book = book;
        this.matters = matters;
        this.permissions = permissions;
        this.settings = settings;
        this.texts = texts;
    }

    /** Puts something to the meeting. */
    public void put(MeetingId id, ResolutionKind kind, String text) {
        permissions.requireKeeper();
        find(id).mustBeCalled();
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new Rejection(Problem.at("text", "meetings.problem.resolution", LONGEST_TEXT));
        }
        book.put(id, kind, text.strip(), null);
    }

    /** Decisions that wait for a meeting and have not been put to this one, for those who keep it. */
    @Transactional(readOnly = true)
    public List<Matter> waiting(MeetingId id) {
        permissions.requireKeeper();
        var put = book.of(id).stream().map(Resolution::matter).toList();
        return matters().filter(matter -> !put.contains(matter.number())).toList();
    }

    private Stream<Matter> matters() {
        return matters.orderedStream().flatMap(room -> room.waiting().stream());
    }

    /**
     * Puts a decision that waits to the meeting, with the words of the proposal.
     *
     * @throws Rejection if it waits no longer, or has been put to this meeting
     */
    public void putMatter(MeetingId id, CaseNumber number) {
        permissions.requireKeeper();
        find(id).mustBeCalled();
        var matter = matters()
                .filter(waiting -> waiting.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Rejection(Problem.of("meetings.problem.matter-gone", number)));
        var words = texts.say("meetings.matter.words", matter.title(), matter.text());
        var text = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT - 1) + "…" : words;
        if (!book.put(id, ResolutionKind.ORDINARY, text, number)) {
            throw new Rejection(Problem.of("meetings.problem.matter-put", number));
        }
    }

    /**
     * Takes back what was put to the meeting; a decision that waited goes on waiting.
     *
     * @throws Rejection if it has been voted on, or is being voted on
     */
    public void takeBack(MeetingId id, UUID resolution) {
        permissions.requireKeeper();
        get(id, resolution);
        if (!book.takeBack(id, resolution)) {
            throw new Rejection(Problem.of("meetings.problem.voted"));
        }
    }

    /** A show of hands, as it was counted; {@code reasons} only where somebody outside reads them. */
    public record Hands(int inFavour, int against, int abstained, String reasons) {}

    /**
     * Enters a vote by show of hands, once.
     *
     * @throws Rejection if the meeting can resolve nothing, or more have voted than are present
     */
    public void enter(MeetingId id, UUID resolution, Hands hands) {
        permissions.requireKeeper();
        find(id).mustBeCalled();
        var asked = get(id, resolution);
        var assembly = assemblies.assembly(id);
        assembly.mustResolve();
        var present = assembly.present().size();
        var votes = (long) hands.inFavour() + hands.against() + hands.abstained();
        if (hands.inFavour() < 0 || hands.against() < 0 || hands.abstained() < 0 || votes > present) {
            throw new Rejection(Problem.at("inFavour", "meetings.problem.votes", present, votes));
        }
        if (votes == 0) {
            throw new Rejection(Problem.at("inFavour", "meetings.problem.no-votes"));
        }
        mustHaveReasons(asked, hands.reasons());
        if (asked.secret()) {
            throw new Rejection(Problem.of("meetings.problem.voted"));
        }
        settle(
                id,
                asked,
                new Resolution.Vote(
                        hands.inFavour(),
                        hands.against(),
                        hands.abstained(),
                        0,
                        permissions.name(),
                        hands.reasons().strip()));
    }

    private static void mustHaveReasons(Resolution resolution, String reasons) {
        if (reasons.length() > LONGEST_TEXT || (resolution.matter() != null && reasons.isBlank())) {
            throw new Rejection(Problem.at("reasons", "meetings.problem.reasons", LONGEST_TEXT));
        }
    }

    /** Notes what the meeting resolved, and hands it back to the case that waited for it. */
    void settle(MeetingId id, Resolution resolution, Resolution.Vote vote) {
        if (!book.vote(id, resolution.id(), resolution.secret(), vote, settings.today())) {
            throw new Rejection(Problem.of("meetings.problem.voted"));
        }
        var matter = resolution.matter();
        if (matter != null) {
            hand(id, resolution, matter, vote);
        }
    }

    private void hand(MeetingId id, Resolution resolution, CaseNumber matter, Resolution.Vote vote) {
        var meeting = find(id);
        var room = matters.orderedStream()
                .filter(one -> one.waiting().stream()
                        .anyMatch(waiting -> waiting.number().equals(matter)))
                .findFirst()
                .orElseThrow(() -> new Rejection(Problem.of("meetings.problem.matter-gone", matter)));
        room.decide(
                matter,
                new Decided(
                        resolution.kind().isCarried(vote.inFavour(), vote.against()),
                        vote.reasons(),
                        texts.say("meetings.matter.minute", meeting.begins().toLocalDate(), resolution.number()),
                        meeting.begins().toLocalDate()));
    }

    /** What became of a resolution, in a sentence. */
    public String outcome(Resolution resolution) {
        var vote = resolution.vote();
        if (vote == null) {
            return texts.say("meetings.resolution.open");
        }
        var kind = texts.say("meetings.resolution.kind." + resolution.kind().name());
        return texts.say(
                        resolution.isCarried() ? "meetings.resolution.carried" : "meetings.resolution.lost",
                        kind,
                        vote.inFavour(),
                        vote.against(),
                        vote.abstained())
                + " "
                + texts.say(
                        resolution.secret() ? "meetings.resolution.in-secret" : "meetings.resolution.by-hands",
                        vote.spoilt());
    }

    private Resolution get(MeetingId id, UUID resolution) {
        return book.find(id, resolution).orElseThrow(NotFound::new);
    }

    private MeetingFile find(MeetingId id) {
        return meetings.find(id).orElseThrow(NotFound::new);
    }
}
