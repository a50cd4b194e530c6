package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.election.Acceptance;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionFile;
import coop.workers.election.ElectionId;
import coop.workers.election.NewElection;
import coop.workers.election.NewNomination;
import coop.workers.election.NominationDesk;
import coop.workers.election.OwnElectionDesk;
import coop.workers.forms.FormValues;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingKind;
import coop.workers.meetings.NewMeeting;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.MemberClass;
import coop.workers.shared.CaseNumber;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the invented returning officer does in every election. */
@Component
@Profile("demonstration")
class Hustings {

    private static final FormValues ACCEPT = FormValues.NONE.with("candidateOutcome", "accept");
    private static final int AGE = 38;

    private final MeetingDesk meetings;
    private final ElectionDesk elections;
    private final NominationDesk nominations;
    private final OwnElectionDesk ownElections;
    private final Electorate electorate;
    private final Colleagues colleagues;
    private final CurrentActor currentActor;
    private final CurrentPerson currentPerson;
    private final Settings settings;
    private final Diary diary;

    Hustings(
            MeetingDesk meetings,
            ElectionDesk elections,
            NominationDesk nominations,
            OwnElectionDesk ownElections,
            Electorate electorate,
            Colleagues colleagues,
            CurrentActor currentActor,
            CurrentPerson currentPerson,
            Settings settings,
            Diary diary) {
        this.meetings = meetings;
        this.elections = elections;
        this.nominations = nominations;
        this.ownElections = ownElections;
        this.electorate = electorate;
        this.colleagues = colleagues;
        this.currentActor = currentActor;
        this.currentPerson = currentPerson;
        this.settings = settings;
        this.diary = diary;
    }

    /** @param seats whatever the register says: an older demonstration may have filled them otherwise */
    ElectionId call(String title, int seats, LocalDateTime begins, String place) {
        var id = currentActor.as(officer(), () -> {
            var meeting = meetings.call(new NewMeeting(MeetingKind.ANNUAL, begins, place));
            diary.writeDown();
            return elections.call(
                    new NewElection(title, meeting, seats, "scottish-stv"),
                    elections.outlook(meeting).timetable());
        });
        diary.writeDown();
        return id;
    }

    void giveNotice(ElectionId id) {
        currentActor.as(officer(), () -> meetings.giveNotice(file(id).meeting()));
        diary.writeDown();
    }

    /** Somebody is nominated by one of the co-ops, each in its turn. */
    CaseNumber nominate(ElectionId id, int turn, String name, String email) {
        var coops = coops();
        var coop = coops.get(turn % coops.size());
        var voter = Objects.requireNonNull(coop.voter());
        var link = currentPerson.as(voter.person(), () -> ownElections.nominateLink(id, coop.member()));
        var number = nominations.nominate(link, new NewNomination(name, email));
        diary.writeDown();
        return number;
    }

    private List<Elector> coops() {
        return electorate.on(settings.today()).stream()
                .filter(elector -> elector.memberClass() == MemberClass.COOP_MEMBER && elector.voter() != null)
                .toList();
    }

    void saysYes(CaseNumber number, String address, String statement) {
        var yes = new Acceptance(address, "", settings.today().minusYears(AGE), statement, true, true);
        currentActor.as(officer(), () -> nominations.acceptOnPaper(number, yes));
        diary.writeDown();
    }

    void saysNo(CaseNumber number) {
        currentActor.as(officer(), () -> nominations.withdrawFor(number));
        diary.writeDown();
    }

    void accept(CaseNumber number) {
        colleagues.handIn(Cast.MARGED, number, "checkCandidate", ACCEPT);
    }

    void handIn(ElectionId id, String task) {
        colleagues.handIn(Cast.MARGED, file(id).caseNumber(), task, FormValues.NONE);
    }

    ElectionFile file(ElectionId id) {
        return elections.find(id).orElseThrow();
    }

    private static Actor officer() {
        return new Actor(Cast.MARGED.id(), Cast.MARGED.fullName(), Cast.MARGED.roles());
    }
}
