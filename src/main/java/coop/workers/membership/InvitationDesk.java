package coop.workers.membership;

import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.groups.Groups;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where it is thought about whether somebody who takes part regularly is invited to become a member. */
@Service
@Lazy
@Transactional
public class InvitationDesk {

    /** Longest line of whoever invites, in characters. */
    public static final int MOST_WORDS = 1000;

    private final Invitations invitations;
    private final MembershipPermissions permissions;
    private final MembershipLetters letters;
    private final GroupNames groupNames;
    private final Groups groups;
    private final RegisterDesk register;
    private final CaseDesk cases;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    InvitationDesk(
            Invitations invitations,
            MembershipPermissions permissions,
            MembershipLetters letters,
            GroupNames groupNames,
            Groups groups,
            RegisterDesk register,
            CaseDesk cases,
            Settings settings,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.permissions = permissions;
        this.letters = letters;
        this.groupNames = groupNames;
        this.groups = groups;
        this.register = register;
        this.cases = cases;
        this.settings = settings;
        this.events = events;
    }

    /** What is kept of an invitation, for whoever may read its case. */
    @Transactional(readOnly = true)
    public Optional<InvitationFile> find(CaseNumber number) {
        return invitations
                .findById(number.value())
                .filter(invitation -> permissions.mayRead(number))
                .map(this::file);
    }

    /** Opens the question for somebody; they do not see the case. */
    void open(PersonId person, String group) {
        permissions.requireOffice();
        var title = nameOf(person);
        var number = cases.open(
                "INV", "invitation", title, EnumSet.of(Role.MEMBERSHIP_TEAM), InvitationStatus.OPEN.inWords());
        cases.exclude(number, person);
        invitations.saveAndFlush(new Invitation(number, person, group));
        cases.record(number, Audience.INSIDE, Message.of("membership.said.regular", title, groupNames.of(group)));
        events.publishEvent(new InvitationOpened(number, title, person));
    }

    /** Is the question open for somebody, or was it answered only lately? */
    boolean isSettled(PersonId person, int months) {
        return invitations.findByPerson(person.value()).stream()
                .anyMatch(invitation -> invitation.settlesItOn(settings.today(), months));
    }

    /** Whoever applies has answered every invitation. */
    void applied(PersonId person) {
        invitations.findByPerson(person.value()).stream()
                .filter(invitation -> !invitation.status().isOver())
                .forEach(invitation -> events.publishEvent(new PersonApplied(invitation.number())));
    }

    // ---- what people hand in

    /** They are to be invited, with a line of whoever says so. */
    public void invite(CaseNumber number, String words) {
        var invitation = get(number);
        var who = permissions.requireVoiceOf(invitation.group(), number, invitation.person());
        invitation.agree(words, who.name());
        cases.record(number, Audience.INSIDE, Message.of("membership.said.invite"));
    }

    /** They are not to be invited now. */
    public void leave(CaseNumber number) {
        var invitation = get(number);
        permissions.requireVoiceOf(invitation.group(), number, invitation.person());
        cases.record(number, Audience.INSIDE, Message.of("membership.said.not-now"));
    }

    // ---- the steps of the diagram, in its order

    /** Lets those who coordinate the group read the case, and says how many there are. */
    public int findWhoInvites(CaseNumber number) {
        var inviters = inviters(forStep(number));
        inviters.forEach(person -> cases.admitReader(number, person));
        return inviters.size();
    }

    /** The one of those asked who comes at {@code index}, counted from 0. */
    @Transactional(readOnly = true)
    public PersonId asked(CaseNumber number, int index) {
        return inviters(forStep(number)).get(index);
    }

    public void sendInvitation(CaseNumber number, String letter) {
        var invitation = forStep(number);
        invitation.send();
        letters.invite(invitation, person(invitation.person()), groupNames.of(invitation.group()), letter);
        cases.setStatus(number, invitation.status().inWords());
    }

    public void close(CaseNumber number, InvitationStatus how) {
        var invitation = forStep(number);
        invitation.close(how, settings.today());
        // whoever answers late is as welcome, for as long as their letter says
        if (how != InvitationStatus.UNANSWERED) {
            letters.endInvitation(invitation);
        }
        cases.close(number, how.inWords());
    }

    // ---- what the office does by itself

    /** Invitations that were answered longer ago than attendance is kept. */
    @Transactional(readOnly = true)
    public List<CaseNumber> keptLongEnough() {
        permissions.requireOffice();
        return cases.closedBefore("invitation", settings.momentBefore(Setting.KEEP_ATTENDANCE_MONTHS)).stream()
                .filter(number -> invitations.findById(number.value()).isPresent())
                .toList();
    }

    /** Lets go of an invitation, of all that its case holds, and of a guest whom nobody knows otherwise. */
    public void letGo(CaseNumber number) {
        permissions.requireOffice();
        var invitation = get(number);
        invitations.delete(invitation);
        invitations.flush();
        cases.erase(number);
        register.forgetUnlessKnown(invitation.person());
    }

    private List<PersonId> inviters(Invitation invitation) {
        return groups.coordinatorsOn(invitation.group(), settings.today()).stream()
                .filter(person -> !person.equals(invitation.person()))
                .toList();
    }

    private InvitationFile file(Invitation invitation) {
        return new InvitationFile(
                invitation.person(),
                nameOf(invitation.person()),
                invitation.group(),
                groupNames.of(invitation.group()),
                invitation.status(),
                invitation.words());
    }

    private String nameOf(PersonId person) {
        return person(person).fullName();
    }

    private Person person(PersonId person) {
        return register.person(person).orElseThrow(NotFound::new);
    }

    private Invitation forStep(CaseNumber number) {
        permissions.requireOffice();
        return get(number);
    }

    private Invitation get(CaseNumber number) {
        return invitations.findById(number.value()).orElseThrow(NotFound::new);
    }
}
