package coop.workers.meetings;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What meetings hold of people: that they were there for a member, or could vote in a ballot; never how anybody voted. */
@Component
class MeetingsKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(
                new Drawer("meetings.kept.presence", """
                        select meeting.held_on, presence.member_name, presence.voter_name
                        from meetings.presence presence join meetings.meeting meeting on meeting.id = presence.meeting_id
                        where presence.voter_id = :person
                        """),
                new Drawer("meetings.kept.proxy", """
                        select meeting.held_on, proxy.member_name, proxy.holder, proxy.email, proxy.received_on
                        from meetings.proxy proxy join meetings.meeting meeting on meeting.id = proxy.meeting_id
                        where lower(proxy.email) = lower(:address)
                        """),
                new Drawer("meetings.kept.ballot", """
                        select member_name, voter_name from meetings.ballot_roll where voter_id = :person
                        """));
    }
}
