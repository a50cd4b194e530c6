package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.meetings.AssemblyDesk;
import coop.workers.meetings.AssemblyDesk.NewProxy;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingId;
import coop.workers.meetings.MeetingKind;
import coop.workers.meetings.NewMeeting;
import coop.workers.meetings.ResolutionDesk;
import coop.workers.meetings.ResolutionKind;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.MemberClass;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A general meeting this evening: notice given, one proxy named, two resolutions to be voted on. */
@Component
@Profile("demonstration")
class HoldingAMeeting implements Act {

    private static final int EVENING = 18;

    private final Diary diary;
    private final MeetingDesk meetings;
    private final AssemblyDesk assemblies;
    private final ResolutionDesk resolutions;
    private final Electorate electorate;
    private final CurrentActor currentActor;
    private final Settings settings;
    private @Nullable MeetingId meeting;

    HoldingAMeeting(
            Diary diary,
            MeetingDesk meetings,
            AssemblyDesk assemblies,
            ResolutionDesk resolutions,
            Electorate electorate,
            CurrentActor currentActor,
            Settings settings) {
        this.diary = diary;
        this.meetings = meetings;
        this.assemblies = assemblies;
        this.resolutions = resolutions;
        this.electorate = electorate;
        this.currentActor = currentActor;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public void play() {
        var begins = settings.today().atTime(EVENING, 30);
        var pages = diary.empty();
        pages.note(
                25,
                "11:20",
                () -> secretary(() -> meeting = meetings.call(
                        new NewMeeting(MeetingKind.SPECIAL, begins, "Quaker Meeting House, Leeds, and online"))));
        pages.note(21, "09:40", () -> secretary(() -> meetings.giveNotice(id())));
        pages.note(6, "15:05", () -> secretary(this::noteProxy));
        pages.note(4, "10:30", () -> secretary(this::putResolutions));
        diary.play(pages);
    }

    private void noteProxy() {
        var coops = electorate.on(settings.today()).stream()
                .filter(elector -> elector.memberClass() == MemberClass.COOP_MEMBER && elector.voter() != null)
                .toList();
        assemblies.nameProxy(
                id(), new NewProxy(coops.get(coops.size() - 1).member(), "Gwen Tomos", "", settings.today()));
    }

    private void putResolutions() {
        resolutions.put(
                id(),
                ResolutionKind.ORDINARY,
                "To ask the board to bring a plan for a shared loan fund to the next annual general meeting.");
        resolutions.put(
                id(),
                ResolutionKind.SPECIAL,
                "To change rule 24 so that general meetings can be held in a room, on a screen, or both.");
    }

    private void secretary(Runnable deed) {
        currentActor.as(new Actor(Cast.MARGED.id(), Cast.MARGED.fullName(), Cast.MARGED.roles()), deed);
        diary.writeDown();
    }

    private MeetingId id() {
        if (meeting == null) {
            throw new IllegalStateException("The meeting has not been called");
        }
        return meeting;
    }
}
