package coop.workers.meetings;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.meetings.AssemblyDesk.Proxy;
import coop.workers.meetings.SecretBallotDesk.OwnBallot;
import coop.workers.register.OwnMembers;
import coop.workers.register.OwnMembers.OwnMember;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members see of general meetings on their own page: the next one, and ballots in which they vote. */
@Service
@Lazy
@Transactional(readOnly = true)
public class OwnMeetingDesk {

    private final MeetingDesk meetings;
    private final AssemblyDesk assemblies;
    private final SecretBallotDesk ballots;
    private final OwnMembers members;
    private final CurrentActor actor;

    OwnMeetingDesk(
            MeetingDesk meetings,
            AssemblyDesk assemblies,
            SecretBallotDesk ballots,
            OwnMembers members,
            CurrentActor actor) {
        this.meetings = meetings;
        this.assemblies = assemblies;
        this.ballots = ballots;
        this.members = members;
        this.actor = actor;
    }

    /** The next meeting of which notice has been given, for whoever speaks for a member. */
    public Optional<MeetingFile> next() {
        return members.all().isEmpty()
                ? Optional.empty()
                : actor.as(Actor.OFFICE, meetings::toCome).stream()
                        .filter(meeting -> meeting.noticeGivenAt() != null)
                        .findFirst();
    }

    /** Whom their member has named to vote at that meeting in their place. */
    public List<Proxy> proxies(MeetingId id) {
        if (next().filter(meeting -> meeting.id().equals(id)).isEmpty()) {
            throw new NotFound();
        }
        var own = members.all().stream().map(OwnMember::number).toList();
        return actor.as(Actor.OFFICE, () -> assemblies.assembly(id)).proxies().stream()
                .filter(proxy -> own.contains(proxy.member()))
                .toList();
    }

    /** Their own number, where they are a member themself. */
    public Optional<MemberNumber> oneself() {
        return members.oneself().map(OwnMember::number);
    }

    /** Open ballots in which they have not voted yet. */
    public List<OwnBallot> ballots() {
        return ballots.mine();
    }
}
