package coop.workers.meetings;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.Electorate.Among;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.Electorate.Wanted;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.ClearDays;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is at a general meeting for which member, by themselves or by proxy, and whether they are a quorum. */
@Service
@Lazy
@Transactional
public class AssemblyDesk {

    private static final int LONGEST_NAME = 200;
    private static final int LEAST = 2;
    private static final int PER_CENT = 100;

    private final MeetingDesk meetings;
    private final AssemblyBook book;
    private final ResolutionBook resolutions;
    private final Electorate electorate;
    private final MeetingPermissions permissions;
    private final Settings settings;

    AssemblyDesk(
            MeetingDesk meetings,
            AssemblyBook book,
            ResolutionBook resolutions,
            Electorate electorate,
            MeetingPermissions permissions,
            Settings settings) {
        this.meetings = meetings;
        this.book = book;
        this.resolutions = resolutions;
        this.electorate = electorate;
        this.permissions = permissions;
        this.settings = settings;
    }

    /**
     * Somebody who casts a member's vote at one meeting, named in writing.
     *
     * @param email where a link to a secret ballot reaches them; blank where they vote on paper
     */
    public record Proxy(MemberNumber member, String name, String holder, String email, LocalDate receivedOn) {}

    /**
     * A member that is present, by the one who casts its vote.
     *
     * @param voterId who that is in the register; null for a proxy
     */
    public record Present(
            MemberNumber member, String name, @Nullable PersonId voterId, String voter, boolean byProxy) {}

    /**
     * A meeting as it goes.
     *
     * @param quorum how many members have to be present; 1 at an adjourned meeting
     * @param begun whether its day has come, so that it can resolve something
     */
    public record Assembly(
            int members,
            int quorum,
            boolean begun,
            List<Present> present,
            List<Proxy> proxies,
            List<Resolution> resolutions) {

        public boolean isQuorate() {
            return present.size() >= quorum;
        }

        /** @throws Rejection if the meeting can resolve nothing yet */
        void mustResolve() {
            if (!begun) {
                throw new Rejection(Problem.of("meetings.problem.not-begun"));
            }
            if (!isQuorate()) {
                throw new Rejection(Problem.of("meetings.problem.not-quorate", present.size(), quorum));
            }
        }
    }

    @Transactional(readOnly = true)
    public Assembly assembly(MeetingId id) {
        var meeting = find(id);
        var members = electorate.count(settings.today(), new Wanted(Among.ALL, ""));
        var share = (members * settings.get(Setting.MEETING_QUORUM_PERCENT) + PER_CENT - 1) / PER_CENT;
        return new Assembly(
                members,
                meeting.isAdjourned() ? 1 : Math.max(LEAST, share),
                !settings.today().isBefore(meeting.begins().toLocalDate()),
                book.present(id, meeting.sitting()),
                book.proxies(id),
                resolutions.of(id));
    }

    /**
     * Members that are not noted as present, for those who keep the meeting: a page of those looked for. Proxies are named in place
     * of representatives.
     *
     * @param text part of the number, of the name, or of the name of the representative
     */
    @Transactional(readOnly = true)
    public List<Elector> absent(MeetingId id, String text, int offset, int limit) {
        permissions.requireKeeper();
        var present = book.present(id, find(id).sitting()).stream()
                .map(Present::member)
                .collect(Collectors.toSet());
        return electorate.on(settings.today(), new Wanted(Among.ALL, text, present), offset, limit);
    }

    /**
     * Until when a proxy can reach us.
     *
     * @param clearDays that have to lie between that day and the meeting
     */
    public record ProxiesBy(LocalDate day, int clearDays) {}

    /** Until when a proxy can reach us; empty where members cannot name one. */
    @Transactional(readOnly = true)
    public Optional<ProxiesBy> proxiesBy(MeetingId id) {
        return settings.get(Setting.MEETING_PROXIES)
                ? Optional.of(new ProxiesBy(latestProxy(find(id)), clearDays()))
                : Optional.empty();
    }

    private LocalDate latestProxy(MeetingFile meeting) {
        return new ClearDays(clearDays()).before(meeting.begins().toLocalDate());
    }

    private int clearDays() {
        return settings.get(Setting.MEETING_PROXY_CLEAR_DAYS);
    }

    /** Somebody to be named for a member. */
    public record NewProxy(MemberNumber member, String holder, String email, LocalDate receivedOn) {}

    /**
     * Notes that somebody else casts a member's vote at this meeting; whoever was named before does not.
     *
     * @throws Rejection if that is not allowed, comes too late, or there is no such member
     */
    public void nameProxy(MeetingId id, NewProxy proxy) {
        permissions.requireKeeper();
        var meeting = find(id);
        meeting.mustBeCalled();
        if (!settings.get(Setting.MEETING_PROXIES)) {
            throw new Rejection(Problem.of("meetings.problem.no-proxies"));
        }
        var latest = latestProxy(meeting);
        if (proxy.receivedOn().isAfter(latest)) {
            throw new Rejection(Problem.at("receivedOn", "meetings.problem.proxy-late", latest, clearDays()));
        }
        if (proxy.receivedOn().isAfter(settings.today())) {
            throw new Rejection(Problem.at("receivedOn", "meetings.problem.proxy-to-come"));
        }
        if (proxy.holder().isBlank() || proxy.holder().length() > LONGEST_NAME) {
            throw new Rejection(Problem.at("holder", "meetings.problem.holder", LONGEST_NAME));
        }
        var email = proxy.email().strip();
        if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
            throw new Rejection(Problem.at("email", "meetings.problem.proxy-email"));
        }
        mustBeAbsent(id, proxy.member());
        book.name(id, elector(proxy.member()), proxy.holder().strip(), email, proxy.receivedOn());
    }

    /** The member has taken its proxy back: its representative casts the vote again. */
    public void withdrawProxy(MeetingId id, MemberNumber member) {
        permissions.requireKeeper();
        find(id).mustBeCalled();
        mustBeAbsent(id, member);
        book.forgetProxy(id, member);
    }

    private void mustBeAbsent(MeetingId id, MemberNumber member) {
        if (book.present(id, find(id).sitting()).stream()
                .anyMatch(present -> present.member().equals(member))) {
            throw new Rejection(Problem.at("member", "meetings.problem.present-already", member));
        }
    }

    /**
     * Notes that a member is present, by its proxy where it has named one.
     *
     * @throws Rejection if the day of the meeting has not come, or the member has named nobody
     */
    public void arrive(MeetingId id, MemberNumber member) {
        permissions.requireKeeper();
        var meeting = find(id);
        meeting.mustBeCalled();
        if (settings.today().isBefore(meeting.begins().toLocalDate())) {
            throw new Rejection(Problem.of("meetings.problem.not-begun"));
        }
        book.arrive(id, meeting.sitting(), present(id, elector(member)));
    }

    private Present present(MeetingId id, Elector elector) {
        var proxy = book.proxies(id).stream()
                .filter(named -> named.member().equals(elector.member()))
                .findFirst();
        if (proxy.isPresent()) {
            return new Present(
                    elector.member(), elector.name(), null, proxy.get().holder(), true);
        }
        var voter = elector.voter();
        if (voter == null) {
            throw new Rejection(Problem.at("member", "meetings.problem.nobody-named", elector.member()));
        }
        return new Present(elector.member(), elector.name(), voter.person(), voter.name(), false);
    }

    public void leave(MeetingId id, MemberNumber member) {
        permissions.requireKeeper();
        var meeting = find(id);
        meeting.mustBeCalled();
        book.leave(id, meeting.sitting(), member);
    }

    private Elector elector(MemberNumber member) {
        return electorate
                .on(settings.today(), member)
                .orElseThrow(() -> new Rejection(Problem.at("member", "meetings.problem.no-member", member)));
    }

    private MeetingFile find(MeetingId id) {
        return meetings.find(id).orElseThrow(NotFound::new);
    }
}
