package coop.workers.membership;

import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.groups.GroupDesk;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.Group;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.MemberDesk;
import coop.workers.register.NotifiedPurpose;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the office works on applications of people: what is handed in from tasks, and what the diagram's steps do. What the
 * actor may not see is {@link NotFound}, and what cannot be done now is {@link Rejection}.
 */
@Service
@Lazy
@Transactional
public class MembershipDesk {

    private final MembershipApplications applications;
    private final MembershipPermissions permissions;
    private final MembershipLetters letters;
    private final StandingLedger standings;
    private final GroupNames groupNames;
    private final Groups groups;
    private final GroupDesk groupDesk;
    private final ConsentDesk consent;
    private final RegisterDesk register;
    private final MemberDesk memberDesk;
    private final CaseDesk cases;
    private final Texts texts;
    private final Settings settings;
    private final CurrentPerson currentPerson;

    MembershipDesk(
            MembershipApplications applications,
            MembershipPermissions permissions,
            MembershipLetters letters,
            StandingLedger standings,
            GroupNames groupNames,
            Groups groups,
            GroupDesk groupDesk,
            ConsentDesk consent,
            RegisterDesk register,
            MemberDesk memberDesk,
            CaseDesk cases,
            Texts texts,
            Settings settings,
            CurrentPerson currentPerson) {
        this.applications = applications;
        this.permissions = permissions;
        this.letters = letters;
        this.standings = standings;
        this.groupNames = groupNames;
        this.groups = groups;
        this.groupDesk = groupDesk;
        this.consent = consent;
        this.register = register;
        this.memberDesk = memberDesk;
        this.cases = cases;
        this.texts = texts;
        this.settings = settings;
        this.currentPerson = currentPerson;
    }

    /**
     * How an application came before those who attest it.
     *
     * @param standing as the table of that name has it, or {@code none}
     * @param attesters who coordinates the group, without the applicant
     */
    public record Looked(String standing, int attesters) {}

    /** An application that the actor may read; empty where there is none or they may not. */
    @Transactional(readOnly = true)
    public Optional<ApplicationFile> find(CaseNumber number) {
        return applications
                .findByCaseNumber(number.value())
                .filter(application -> permissions.mayRead(number))
                .map(application -> application.file(groupNames.of(application.group())));
    }

    /** The applications of whoever is on their own page, newest first. */
    @Transactional(readOnly = true)
    public List<ApplicationFile> mine() {
        return currentPerson
                .find()
                .map(me -> applications.findByPersonOrderByHandedInAtDesc(me.value()).stream()
                        .map(application -> application.file(groupNames.of(application.group())))
                        .toList())
                .orElse(List.of());
    }

    // ---- what people hand in, in the order of the diagram

    /** Says whether it is somebody who is known already; the process carries it out. */
    public void resolveTwin(CaseNumber number, boolean same, String reasons) {
        permissions.requireTeam(number, themself(get(number)));
        cases.record(
                number,
                Audience.INSIDE,
                Message.of(same ? "membership.said.same-person" : "membership.said.another-person", reasons));
    }

    /** Says what they do in the group, for it. */
    public void attest(CaseNumber number, String words) {
        var application = get(number);
        var who = permissions.requireVoiceOf(application.group(), number, themself(application));
        application.attest(words, who.name());
        cases.record(number, Audience.EVERYONE, Message.of("membership.said.attested"));
    }

    /** Would rather have the whole group asked, or talk with them first. */
    public void attestNotYet(CaseNumber number, String words, boolean askGroup) {
        var application = get(number);
        permissions.requireVoiceOf(application.group(), number, themself(application));
        if (askGroup) {
            mustHaveOthers(application);
        }
        cases.record(
                number,
                Audience.INSIDE,
                Message.of(askGroup ? "membership.said.ask-group" : "membership.said.talk-first", words));
    }

    /** Has talked with them; the group is asked, or they are told the reasons. */
    public void talkFirst(CaseNumber number, String notes, boolean askGroup, String reasons) {
        var application = get(number);
        permissions.requireTeam(number, themself(application));
        if (askGroup) {
            mustHaveOthers(application);
        } else {
            application.giveReasons(reasons);
        }
        cases.record(number, Audience.INSIDE, Message.of("membership.said.talked"));
        cases.comment(number, notes);
    }

    /** The board has heard of it; with it the case is done. */
    public void tellBoard(CaseNumber number, LocalDate on) {
        var application = get(number);
        permissions.requireSecretary(number);
        if (on.isAfter(settings.today())) {
            throw new Rejection(Problem.at("toldOn", "membership.problem.not-told-yet"));
        }
        application.tellBoard(on);
        cases.record(number, Audience.INSIDE, Message.of("membership.said.board-told", on));
        cases.close(number, application.status().inWords());
    }

    // ---- the steps of the diagram, in its order

    public void closeAsKnown(CaseNumber number, String letter) {
        var application = forStep(number);
        application.closeAsKnown();
        letters.write(
                application,
                letter,
                Map.of("knownAs", application.knownAs().orElseGet(() -> texts.say("membership.known.otherwise"))));
        close(application);
    }

    /** Lets those who coordinate the group read the case. */
    public Looked lookAtStanding(CaseNumber number) {
        var application = forStep(number);
        var attesters = attesters(application);
        attesters.forEach(person -> cases.admitReader(number, person));
        var standing = application
                .person()
                .flatMap(person -> standings.of(person, application.group()))
                .map(Standing::word)
                .orElse(Standing.NONE);
        return new Looked(standing, attesters.size());
    }

    /** The one of those who attest who comes at {@code index}, counted from 0. */
    @Transactional(readOnly = true)
    public PersonId asked(CaseNumber number, int index) {
        return attesters(forStep(number)).get(index);
    }

    public void remindAttesters(CaseNumber number, String letter) {
        var application = forStep(number);
        register.people(attesters(application))
                .forEach(person -> letters.remind(
                        application, letter, person, groupNames.of(application.group()), settings.today()));
    }

    /** Proposes to the group that they are admitted, with what they wrote. */
    public void layBeforeGroup(CaseNumber number) {
        var application = forStep(number);
        application.layBeforeGroup();
        var groupName = groupNames.of(application.group());
        consent.propose(new NewProposal(
                number,
                application.group(),
                Role.MEMBERSHIP_TEAM.key(),
                texts.say("membership.proposal.title", application.name()),
                texts.say("membership.proposal.text", application.name(), groupName),
                texts.say("membership.proposal.paper", application.name(), application.labour())));
        cases.setStatus(number, application.status().inWords());
    }

    public void openTalk(CaseNumber number, String letter) {
        var application = forStep(number);
        application.openTalk();
        letters.write(application, letter, Map.of());
        cases.setStatus(number, application.status().inWords());
    }

    public void refuse(CaseNumber number, String letter) {
        var application = forStep(number);
        application.refuse();
        letters.write(
                application,
                letter,
                Map.of("reasons", application.refusedBecause().orElseThrow()));
        close(application);
    }

    /** Enters them in the register with number, share and address, and in the group where they are not in it yet. */
    public void enterWorkerMember(CaseNumber number) {
        var application = forStep(number);
        var today = settings.today();
        var person = entered(application);
        var memberNumber = register.enterWorkerMember(person, today);
        memberDesk.notifyAddress(
                memberNumber,
                application.email(),
                EnumSet.allOf(NotifiedPurpose.class),
                texts.say("membership.entered.reason", number.value()));
        if (isOpen(application.group())
                && groups.of(person, today).stream()
                        .noneMatch(group -> group.key().equals(application.group()))) {
            groupDesk.admit(application.group(), person, today);
        }
        application.enter(memberNumber, person, today);
        applications.saveAndFlush(application);
        cases.exclude(number, person);
        cases.record(number, Audience.EVERYONE, Message.of("membership.said.entered", memberNumber.toString()));
        cases.setStatus(number, application.status().inWords());
    }

    public void welcome(CaseNumber number, String letter) {
        var application = forStep(number);
        letters.write(
                application,
                letter,
                Map.of(
                        "memberNumber", application.memberNumber().orElseThrow().toString(),
                        "enteredOn",
                                texts.say(
                                        "membership.day",
                                        application.enteredOn().orElseThrow()),
                        "group", groupNames.of(application.group()),
                        "attestation", application.attestation().orElseGet(() -> agreed(number))));
    }

    public void closeAsWithdrawn(CaseNumber number, String letter) {
        var application = forStep(number);
        if (application.status() == ApplicationState.BEFORE_GROUP) {
            consent.withdraw(number);
        }
        application.closeAsWithdrawn();
        letters.write(application, letter, Map.of());
        close(application);
    }

    // ---- what the office does by itself

    /** Applications that came to nothing, closed for longer than they are kept. */
    @Transactional(readOnly = true)
    public List<CaseNumber> keptLongEnough() {
        permissions.requireOffice();
        return cases.closedBefore(MembershipLetters.FOLDER, settings.momentBefore(Setting.KEEP_REFUSED_MONTHS)).stream()
                .filter(number -> applications
                        .findByCaseNumber(number.value())
                        .filter(application -> application.status() != ApplicationState.ADMITTED)
                        .isPresent())
                .toList();
    }

    /** Lets go of an application and of all that its case holds. */
    public void letGo(CaseNumber number) {
        permissions.requireOffice();
        applications.delete(get(number));
        applications.flush();
        cases.erase(number);
    }

    /** The group said it together; its reasons are its decision’s. */
    private String agreed(CaseNumber number) {
        return consent.decisionOn(number)
                .map(ConsentDesk.Decision::reasons)
                .filter(reasons -> !reasons.isBlank())
                .orElseGet(() -> texts.say("membership.attested.by-consent"));
    }

    private PersonId entered(MembershipApplication application) {
        return application
                .person()
                .map(known -> register.enterPerson(known, application.asPerson()))
                .orElseGet(() -> register.enterPerson(application.asPerson()));
    }

    private boolean isOpen(String group) {
        return groups.all().stream().map(Group::key).anyMatch(group::equals);
    }

    /** A group that has nobody else in it cannot be asked about somebody. */
    private void mustHaveOthers(MembershipApplication application) {
        var others = isOpen(application.group())
                && groups.membersOn(application.group(), settings.today()).stream()
                        .anyMatch(member -> !Objects.equals(member.person(), themself(application)));
        if (!others) {
            throw new Rejection(Problem.of("membership.problem.nobody-to-ask"));
        }
    }

    private List<PersonId> attesters(MembershipApplication application) {
        return groups.coordinatorsOn(application.group(), settings.today()).stream()
                .filter(person -> !Objects.equals(person, themself(application)))
                .toList();
    }

    private static @Nullable PersonId themself(MembershipApplication application) {
        return application.person().orElse(null);
    }

    private void close(MembershipApplication application) {
        cases.close(application.number(), application.status().inWords());
    }

    private MembershipApplication forStep(CaseNumber number) {
        permissions.requireOffice();
        return get(number);
    }

    private MembershipApplication get(CaseNumber number) {
        return applications.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }
}
