package coop.workers.meetings;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Documents;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.print.Press;
import coop.workers.register.Electorate;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.ClearDays;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens in a general meeting: who is there for which member, whether they are a quorum, and what they resolve. */
@Service
@Lazy
@Transactional
public class AssemblyDesk {

    /** Longest resolution, in characters. */
    public static final int LONGEST_TEXT = 4000;

    private static final int LONGEST_NAME = 200;
    private static final int LEAST = 2;
    private static final int PER_CENT = 100;

    private final MeetingDesk meetings;
    private final AssemblyBook book;
    private final Electorate electorate;
    private final Documents documents;
    private final Press press;
    private final CurrentActor actor;
    private final Settings settings;
    private final Texts texts;

    AssemblyDesk(
            MeetingDesk meetings,
            AssemblyBook book,
            Electorate electorate,
            Documents documents,
            Press press,
            CurrentActor actor,
            Settings settings,
            Texts texts) {
        this.meetings = meetings;
        this.book = book;
        this.electorate = electorate;
        this.documents = documents;
        this.press = press;
        this.actor = actor;
        this.settings = settings;
        this.texts = texts;
    }

    /** Somebody who casts a member's vote at one meeting, named in writing. */
    public record Proxy(MemberNumber member, String name, String holder, LocalDate receivedOn) {}

    /** A member that is present, by the one who casts its vote. */
    public record Present(MemberNumber member, String name, String voter, boolean byProxy) {}

    /**
     * A meeting as it goes.
     *
     * @param quorum how many members have to be present; 1 at an adjourned meeting
     */
    public record Assembly(
            int members, int quorum, List<Present> present, List<Proxy> proxies, List<Resolution> resolutions) {

        public boolean isQuorate() {
            return present.size() >= quorum;
        }
    }

    @Transactional(readOnly = true)
    public Assembly assembly(MeetingId id) {
        var meeting = find(id);
        var members = electorate.on(settings.today()).size();
        var share = (members * settings.get(Setting.MEETING_QUORUM_PERCENT) + PER_CENT - 1) / PER_CENT;
        return new Assembly(
                members,
                meeting.isAdjourned() ? 1 : Math.max(LEAST, share),
                book.present(id),
                book.proxies(id),
                book.resolutions(id));
    }

    /**
     * Notes that somebody else casts a member's vote at this meeting.
     *
     * @throws Rejection if that is not allowed, comes too late, or there is no such member
     */
    public void nameProxy(MeetingId id, MemberNumber member, String holder, LocalDate receivedOn) {
        mayKeep();
        var meeting = find(id);
        if (!settings.get(Setting.MEETING_PROXIES)) {
            throw new Rejection(Problem.of("meetings.problem.no-proxies"));
        }
        var latest = new ClearDays(settings.get(Setting.MEETING_PROXY_CLEAR_DAYS))
                .before(meeting.begins().toLocalDate());
        if (receivedOn.isAfter(latest)) {
            throw new Rejection(Problem.at("receivedOn", "meetings.problem.proxy-late", latest));
        }
        if (holder.isBlank() || holder.length() > LONGEST_NAME) {
            throw new Rejection(Problem.at("holder", "meetings.problem.holder", LONGEST_NAME));
        }
        book.name(id, elector(member), holder.strip(), receivedOn);
    }

    /** Notes that a member is present, by its proxy where it has named one. */
    public void arrive(MeetingId id, MemberNumber member) {
        mayKeep();
        find(id);
        var elector = elector(member);
        var proxy = book.proxies(id).stream()
                .filter(named -> named.member().equals(member))
                .findFirst();
        var voter = elector.voter();
        if (proxy.isEmpty() && voter == null) {
            throw new Rejection(Problem.at("member", "meetings.problem.nobody-named", member));
        }
        book.arrive(
                id,
                new Present(
                        member,
                        elector.name(),
                        proxy.map(Proxy::holder)
                                .orElseGet(() -> Objects.requireNonNull(voter).name()),
                        proxy.isPresent()));
    }

    public void leave(MeetingId id, MemberNumber member) {
        mayKeep();
        find(id);
        book.leave(id, member);
    }

    /** Puts something to the meeting. */
    public void put(MeetingId id, ResolutionKind kind, String text) {
        mayKeep();
        find(id);
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new Rejection(Problem.at("text", "meetings.problem.resolution", LONGEST_TEXT));
        }
        book.put(id, kind, text.strip());
    }

    /**
     * Enters a vote by show of hands, once.
     *
     * @throws Rejection if the meeting is not quorate, or more have voted than are present
     */
    public void enter(MeetingId id, UUID resolution, int inFavour, int against, int abstained) {
        mayKeep();
        var assembly = assembly(id);
        if (!assembly.isQuorate()) {
            throw new Rejection(Problem.of(
                    "meetings.problem.not-quorate", assembly.present().size(), assembly.quorum()));
        }
        var votes = inFavour + against + abstained;
        if (inFavour < 0
                || against < 0
                || abstained < 0
                || votes > assembly.present().size()) {
            throw new Rejection(Problem.at(
                    "inFavour", "meetings.problem.votes", assembly.present().size(), votes));
        }
        var vote = new Resolution.Vote(inFavour, against, abstained, actor.get().name());
        if (!book.vote(id, resolution, vote)) {
            throw new Rejection(Problem.of("meetings.problem.voted"));
        }
    }

    /** Writes the minutes as far as they are known here, and keeps them with the case; says what they are called. */
    public String writeMinutes(MeetingId id) {
        mayKeep();
        var meeting = find(id);
        var number = meeting.caseNumber();
        if (number == null) {
            throw new NotFound();
        }
        var name = "minutes-%s.pdf".formatted(meeting.begins().toLocalDate());
        try {
            return documents
                    .add(number, name, new ByteArrayInputStream(minutes(meeting, assembly(id))), Audience.INSIDE)
                    .name();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] minutes(MeetingFile meeting, Assembly assembly) {
        var values = new HashMap<String, Object>();
        values.put("title", texts.say("meetings.minutes.title", meeting.begins().toLocalDate()));
        values.put("organisation", settings.organisation().legalName());
        values.put(
                "where",
                texts.say("meetings.minutes.where", MeetingNotices.inWords(meeting.begins()), meeting.place()));
        values.put(
                "quorum",
                texts.say(
                        assembly.isQuorate() ? "meetings.minutes.quorate" : "meetings.minutes.not-quorate",
                        assembly.present().size(),
                        assembly.members(),
                        assembly.quorum()));
        values.put(
                "present", assembly.present().stream().map(this::presentInWords).toList());
        values.put(
                "resolutions",
                assembly.resolutions().stream()
                        .map(resolution -> Map.of("text", resolution.text(), "outcome", outcome(resolution)))
                        .toList());
        values.put("presentHeading", texts.say("meetings.present.title"));
        values.put("resolutionsHeading", texts.say("meetings.resolutions.title"));
        return press.print("minutes", values);
    }

    private String presentInWords(Present present) {
        return texts.say(
                present.byProxy() ? "meetings.present.proxy" : "meetings.present.voter",
                present.member().toString(),
                present.name(),
                present.voter());
    }

    /** What became of a resolution, in a sentence. */
    public String outcome(Resolution resolution) {
        var vote = resolution.vote();
        return vote == null
                ? texts.say("meetings.resolution.open")
                : texts.say(
                        resolution.isCarried() ? "meetings.resolution.carried" : "meetings.resolution.lost",
                        texts.say(
                                "meetings.resolution.kind." + resolution.kind().name()),
                        vote.inFavour(),
                        vote.against(),
                        vote.abstained());
    }

    private Elector elector(MemberNumber member) {
        return electorate
                .on(settings.today(), member)
                .orElseThrow(() -> new Rejection(Problem.at("member", "meetings.problem.no-member", member)));
    }

    private MeetingFile find(MeetingId id) {
        return meetings.find(id).orElseThrow(NotFound::new);
    }

    private void mayKeep() {
        var who = actor.get();
        if (!who.isOffice() && !who.isAnyOf(Role.SECRETARY, Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }
}
