package coop.workers.demonstration;

import coop.workers.election.ElectionId;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The last election of the board: four seats, four candidates, nobody needed to vote. */
@Component
@Profile("demonstration")
class ElectingUnopposed implements Act {

    private static final List<Cast> CANDIDATES = Cast.board().subList(0, OpeningTheRegister.FILLED_LAST);

    private final Diary diary;
    private final Hustings hustings;
    private final Settings settings;
    private final Map<Cast, CaseNumber> nominations = new LinkedHashMap<>();
    private @Nullable ElectionId election;

    ElectingUnopposed(Diary diary, Hustings hustings, Settings settings) {
        this.diary = diary;
        this.hustings = hustings;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "last election";
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public void play() {
        var today = settings.today();
        var meeting = OpeningTheRegister.lastElection(today).minusDays(1);
        var pages = diary.empty();
        note(pages, meeting.minusDays(95), "10:10", () -> call(meeting));
        note(pages, meeting.minusDays(48), "18:20", this::nominate);
        note(pages, meeting.minusDays(44), "20:05", this::sayYes);
        note(pages, meeting.minusDays(42), "11:30", () -> nominations.values().forEach(hustings::accept));
        note(pages, meeting.minusDays(21), "09:15", () -> hustings.handIn(id(), "settleCandidates"));
        note(pages, meeting.minusDays(19), "10:30", () -> hustings.giveNotice(id()));
        note(pages, meeting, "16:40", () -> hustings.handIn(id(), "declareUnopposed"));
        diary.play(pages);
    }

    private void note(Diary.Pages pages, LocalDate day, String time, Runnable deed) {
        pages.note((int) ChronoUnit.DAYS.between(day, settings.today()), time, deed);
    }

    private void call(LocalDate meeting) {
        election = hustings.call(
                "Election of the board " + meeting.getYear(),
                CANDIDATES.size(),
                meeting.atTime(14, 0),
                "Northern Quarter Hall, Manchester");
    }

    private void nominate() {
        CANDIDATES.forEach(candidate -> nominations.put(
                candidate,
                hustings.nominate(
                        id(),
                        nominations.size(),
                        candidate.fullName(),
                        candidate.email().value())));
    }

    private void sayYes() {
        nominations.forEach(
                (candidate, number) -> hustings.saysYes(
                        number,
                        candidate.address(),
                        "I would like to go on for another two years: what we began is half done, and I know by now where the kettle is."));
    }

    private ElectionId id() {
        if (election == null) {
            throw new IllegalStateException("The election has not been called");
        }
        return election;
    }
}
