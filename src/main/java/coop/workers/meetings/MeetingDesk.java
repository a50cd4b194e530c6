package coop.workers.meetings;

import coop.workers.meetings.Meeting.Stamp;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.ClearDays;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where general meetings are called, moved, adjourned and cancelled. Whoever works here or is in the register may know of them;
 * the secretary changes them. What hangs on a meeting moves with it, in the same transaction.
 */
@Service
@Transactional
public class MeetingDesk {

    /** Longest place or reason, in characters. */
    public static final int LONGEST = 500;

    private final Meetings meetings;
    private final ResolutionBook resolutions;
    private final MeetingPermissions permissions;
    private final MeetingNotices notices;
    private final Settings settings;
    private final Clock clock;

    MeetingDesk(
            Meetings meetings,
            ResolutionBook resolutions,
            MeetingPermissions permissions,
            @Lazy MeetingNotices notices,
            Settings settings,
            Clock clock) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.permissions = permissions;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Calls a meeting.
     *
     * @throws Rejection if there is not enough time to give notice of it, or its place is not said
     */
    public MeetingId call(NewMeeting meeting) {
        permissions.requireKeeper();
        var problems = new ArrayList<Problem>();
        problems.addAll(problemsOfText("place", meeting.place()));
        problems.addAll(problemsOfNotice(meeting.begins()));
        reject(problems);
        return save(new Meeting(meeting, notices.open(meeting))).id();
    }

    /**
     * Moves a meeting: notice of the new time has to be given anew.
     *
     * @throws Rejection if there is not enough time for that, or if something that hangs on the meeting cannot move with it
     */
    public MeetingFile move(MeetingId id, LocalDateTime to, String place, String reason) {
        permissions.requireKeeper();
        var problems = new ArrayList<Problem>();
        problems.addAll(problemsOfText("place", place));
        problems.addAll(problemsOfText("reason", reason));
        problems.addAll(problemsOfNotice(to));
        reject(problems);
        mustHaveCounted(id);
        var meeting = get(id);
        meeting.move(to, place, stamp(reason));
        return tell(save(meeting));
    }

    /** What keeps a meeting from being moved, or adjourned, to that time as far as notice goes: nothing has changed yet. */
    @Transactional(readOnly = true)
    public List<Problem> problemsIfMoved(LocalDateTime to, boolean adjourned) {
        permissions.requireKeeper();
        return adjourned ? problemsOfTime(to) : problemsOfNotice(to);
    }

    /**
     * Adjourns a meeting: it stays the meeting of which notice has been given.
     *
     * @throws Rejection if the new time is not later, or is over
     */
    public MeetingFile adjourn(MeetingId id, LocalDateTime to, String place, String reason) {
        permissions.requireKeeper();
        var problems = new ArrayList<Problem>();
        problems.addAll(problemsOfText("place", place));
        problems.addAll(problemsOfText("reason", reason));
        problems.addAll(problemsOfTime(to));
        reject(problems);
        mustHaveCounted(id);
        var meeting = get(id);
        meeting.adjourn(to, place, stamp(reason));
        return tell(save(meeting));
    }

    /**
     * Cancels a meeting; it stays in the list of what was called.
     *
     * @throws Rejection if something that hangs on the meeting has to be ended, or moved to another, first
     */
    public MeetingFile cancel(MeetingId id, String reason) {
        permissions.requireKeeper();
        reject(problemsOfText("reason", reason));
        mustHaveCounted(id);
        var meeting = get(id);
        meeting.cancel(stamp(reason));
        return tell(save(meeting));
    }

    private MeetingFile tell(MeetingFile file) {
        notices.tellOfChange(file);
        return file;
    }

    /**
     * Gives notice of a meeting to everybody who casts a vote, by letters whose delivery is kept with its case.
     *
     * @throws Rejection if notice has been given, or it is too late for it
     */
    public MeetingFile giveNotice(MeetingId id) {
        permissions.requireKeeper();
        var meeting = get(id);
        var file = meeting.file(notice());
        if (file.noticeGivenAt() != null) {
            throw new Rejection(Problem.of("meetings.problem.notice-given"));
        }
        if (settings.today().isAfter(file.noticeBy())) {
            throw new Rejection(Problem.of("meetings.problem.notice-late", file.noticeBy()));
        }
        meeting.noteNotice(clock.instant());
        var noted = save(meeting);
        notices.give(noted);
        return noted;
    }

    /** May the one who asks call and change meetings? */
    public boolean isOpenForWriting() {
        return permissions.isKeeper();
    }

    /** Those that are over or cancelled, the latest first: a page of so many, by its number from 1. */
    @Transactional(readOnly = true)
    public List<MeetingFile> before(int page, int size) {
        permissions.requireReader();
        return meetings
                .findByHeldOnLessThanOrStatusOrderByHeldOnDescBeginsDesc(
                        settings.today(), MeetingStatus.CANCELLED, PageRequest.of(page - 1, size))
                .stream()
                .map(meeting -> meeting.file(notice()))
                .toList();
    }

    /** How many are over or cancelled. */
    @Transactional(readOnly = true)
    public int countBefore() {
        permissions.requireReader();
        return meetings.countByHeldOnLessThanOrStatus(settings.today(), MeetingStatus.CANCELLED);
    }

    /** The meeting, with what became of it. */
    @Transactional(readOnly = true)
    public Optional<MeetingFile> find(MeetingId id) {
        permissions.requireReader();
        return meetings.findById(id.value()).map(meeting -> meeting.file(notice()));
    }

    /** The meeting that a case is about. */
    @Transactional(readOnly = true)
    public Optional<MeetingFile> find(CaseNumber number) {
        permissions.requireReader();
        return meetings.findByCaseNumber(number.value()).map(meeting -> meeting.file(notice()));
    }

    /** Those that are still to come, the next one first. */
    @Transactional(readOnly = true)
    public List<MeetingFile> toCome() {
        permissions.requireReader();
        return meetings
                .findByStatusAndHeldOnGreaterThanEqualOrderByHeldOnAscBeginsAsc(MeetingStatus.CALLED, settings.today())
                .stream()
                .map(meeting -> meeting.file(notice()))
                .toList();
    }

    /** Whoever has voted in secret is counted by the meeting that was there. */
    private void mustHaveCounted(MeetingId id) {
        if (resolutions.of(id).stream().anyMatch(resolution -> resolution.secret() && resolution.vote() == null)) {
            throw new Rejection(Problem.of("meetings.problem.ballot-not-counted"));
        }
    }

    private List<Problem> problemsOfTime(LocalDateTime to) {
        return to.isAfter(now()) ? List.of() : List.of(Problem.at("begins", "meetings.problem.in-the-past"));
    }

    private List<Problem> problemsOfNotice(LocalDateTime begins) {
        var earliest = notice().after(settings.today());
        return begins.toLocalDate().isBefore(earliest)
                ? List.of(Problem.at("begins", "meetings.problem.notice", notice().number(), earliest))
                : List.of();
    }

    private static List<Problem> problemsOfText(String field, String text) {
        if (text.isBlank()) {
            return List.of(Problem.at(field, "meetings.problem.missing." + field));
        }
        return text.length() > LONGEST
                ? List.of(Problem.at(field, "meetings.problem.too-long", LONGEST, text.length()))
                : List.of();
    }

    private static void reject(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }

    private MeetingFile save(Meeting meeting) {
        try {
            return meetings.saveAndFlush(meeting).file(notice());
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new Rejection(Problem.of("meetings.problem.changed-meanwhile"));
        }
    }

    private Meeting get(MeetingId id) {
        return meetings.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Stamp stamp(String reason) {
        return new Stamp(permissions.name(), clock.instant(), reason.strip());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), settings.organisation().zone());
    }

    private ClearDays notice() {
        return new ClearDays(settings.get(Setting.MEETING_NOTICE_CLEAR_DAYS));
    }
}
