package coop.workers.meetings;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Documents;
import coop.workers.casework.Documents.Document;
import coop.workers.meetings.AssemblyDesk.Assembly;
import coop.workers.meetings.AssemblyDesk.Present;
import coop.workers.meetings.AssemblyDesk.Proxy;
import coop.workers.organisation.Settings;
import coop.workers.print.Press;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a general meeting: who chaired it, who was there, what was said and resolved, as a document of its case. */
@Service
@Lazy
@Transactional
public class MinutesDesk {

    /** Longest notes, in characters. */
    public static final int LONGEST_NOTES = 20_000;

    private static final int LONGEST_NAME = 200;

    private final MeetingDesk meetings;
    private final AssemblyDesk assemblies;
    private final ResolutionDesk resolutions;
    private final AssemblyBook book;
    private final CaseDesk cases;
    private final Documents documents;
    private final Press press;
    private final MeetingPermissions permissions;
    private final Settings settings;
    private final Texts texts;

    MinutesDesk(
            MeetingDesk meetings,
            AssemblyDesk assemblies,
            ResolutionDesk resolutions,
            AssemblyBook book,
            CaseDesk cases,
            Documents documents,
            Press press,
            MeetingPermissions permissions,
            Settings settings,
            Texts texts) {
        this.meetings = meetings;
        this.assemblies = assemblies;
        this.resolutions = resolutions;
        this.book = book;
        this.cases = cases;
        this.documents = documents;
        this.press = press;
        this.permissions = permissions;
        this.settings = settings;
        this.texts = texts;
    }

    /** What the minutes say beside who was there and what was resolved. */
    public record Frame(String chair, String notes) {

        static final Frame EMPTY = new Frame("", "");
    }

    /** What has been noted for the minutes, for those who keep them. */
    @Transactional(readOnly = true)
    public Frame frame(MeetingId id) {
        permissions.requireKeeper();
        return book.frame(id);
    }

    /** Minutes that have been written, the oldest first, as far as whoever asks may read the case. */
    @Transactional(readOnly = true)
    public List<Document> written(MeetingId id) {
        permissions.requireKeeper();
        return documents.of(caseOf(find(id))).stream()
                .filter(document -> document.name().startsWith("minutes-"))
                .toList();
    }

    /**
     * Keeps what the minutes are to say, writes them and keeps them with the case; says what they are called.
     *
     * @throws Rejection if nobody is said to have chaired the meeting
     */
    public String write(MeetingId id, Frame frame) {
        permissions.requireKeeper();
        var meeting = find(id);
        if (frame.chair().isBlank() || frame.chair().length() > LONGEST_NAME) {
            throw new Rejection(Problem.at("chair", "meetings.problem.chair", LONGEST_NAME));
        }
        if (frame.notes().length() > LONGEST_NOTES) {
            throw new Rejection(Problem.at(
                    "notes",
                    "meetings.problem.too-long",
                    LONGEST_NOTES,
                    frame.notes().length()));
        }
        var kept = new Frame(frame.chair().strip(), frame.notes().strip());
        book.keep(id, kept);
        var name = "minutes-%s.pdf".formatted(meeting.begins().toLocalDate());
        try (var content = new ByteArrayInputStream(minutes(meeting, assemblies.assembly(id), kept))) {
            var number = caseOf(meeting);
            var written = documents.add(number, name, content, Audience.INSIDE).name();
            cases.record(number, Audience.INSIDE, Message.of("meetings.timeline.minutes"));
            cases.setStatus(number, Message.of("meetings.status.MINUTES"));
            return written;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] minutes(MeetingFile meeting, Assembly assembly, Frame frame) {
        var values = new HashMap<String, Object>();
        values.put("title", texts.say("meetings.minutes.title", meeting.begins().toLocalDate()));
        values.put("organisation", settings.organisation().legalName());
        values.put(
                "where",
                texts.say("meetings.minutes.where", MeetingNotices.inWords(meeting.begins()), meeting.place()));
        values.put("chair", texts.say("meetings.minutes.chair", frame.chair()));
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
                "proxies", assembly.proxies().stream().map(this::proxyInWords).toList());
        values.put("anyProxies", !assembly.proxies().isEmpty());
        values.put("proxiesHeading", texts.say("meetings.proxy.title"));
        values.put(
                "resolutions",
                assembly.resolutions().stream().map(this::resolution).toList());
        values.put("presentHeading", texts.say("meetings.present.title"));
        values.put("resolutionsHeading", texts.say("meetings.resolutions.title"));
        values.put("anyNotes", !frame.notes().isEmpty());
        values.put("notesHeading", texts.say("meetings.minutes.notes"));
        values.put("notes", paragraphs(frame.notes()));
        values.put("signature", texts.say("meetings.minutes.signature"));
        return press.print("minutes", values);
    }

    private Map<String, Object> resolution(Resolution resolution) {
        var vote = resolution.vote();
        return Map.of(
                "heading",
                texts.say("meetings.resolution.number", resolution.number()),
                "text",
                paragraphs(resolution.text()),
                "outcome",
                resolutions.outcome(resolution),
                "reasons",
                vote == null ? List.of() : paragraphs(vote.reasons()));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private String presentInWords(Present present) {
        return texts.say(
                present.byProxy() ? "meetings.present.proxy" : "meetings.present.voter",
                present.member().toString(),
                present.name(),
                present.voter());
    }

    private String proxyInWords(Proxy proxy) {
        return texts.say(
                "meetings.proxy.named", proxy.member().toString(), proxy.name(), proxy.holder(), proxy.receivedOn());
    }

    private static CaseNumber caseOf(MeetingFile meeting) {
        var number = meeting.caseNumber();
        if (number == null) {
            throw new NotFound();
        }
        return number;
    }

    private MeetingFile find(MeetingId id) {
        return meetings.find(id).orElseThrow(NotFound::new);
    }
}
