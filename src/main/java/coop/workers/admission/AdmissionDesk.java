package coop.workers.admission;

import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.groups.Groups;
import coop.workers.money.Tariffs;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewCoopMember;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the office works on applications: what people hand in from their tasks, and what the diagram's steps do. Throughout,
 * an application that the actor may not see is {@link NotFound}, and what cannot be done now is
 * {@link coop.workers.shared.Rejection}.
 */
@Service
@Lazy
@Transactional
public class AdmissionDesk {

    private final Applications applications;
    private final AdmissionPermissions permissions;
    private final AdmissionLetters letters;
    private final BoardPaper paper;
    private final Tariffs tariffs;
    private final Wording wording;
    private final CaseDesk cases;
    private final ConsentDesk consent;
    private final RegisterDesk register;
    private final Settings settings;
    private final Clock clock;

    AdmissionDesk(
            Applications applications,
            AdmissionPermissions permissions,
            AdmissionLetters letters,
            BoardPaper paper,
            Tariffs tariffs,
            Wording wording,
            CaseDesk cases,
            ConsentDesk consent,
            RegisterDesk register,
            Settings settings,
            Clock clock) {
        this.applications = applications;
        this.permissions = permissions;
        this.letters = letters;
        this.paper = paper;
        this.tariffs = tariffs;
        this.wording = wording;
        this.cases = cases;
        this.consent = consent;
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    /** An application that the actor may read; empty where there is none or they may not. */
    @Transactional(readOnly = true)
    public Optional<ApplicationFile> find(CaseNumber number) {
        return applications
                .findByCaseNumber(number.value())
                .filter(permissions::mayRead)
                .map(application -> application.file(tariffs.today()));
    }

    // ---- what people hand in, in the order of the diagram

    /** Says whether the co-op is the one it seems to be; the process carries it out. */
    public void resolveDuplicate(CaseNumber number, boolean same, String reasons) {
        permissions.requireReviewer(get(number));
        cases.record(
                number,
                Audience.INSIDE,
                Message.of(same ? "admission.timeline.same-coop" : "admission.timeline.different-coop", reasons));
    }

    /**
     * Notes which person stands in the register on behalf of a co-op that is no legal person.
     *
     * @throws coop.workers.shared.NotFound if whoever asks may not work on this application
     */
    public void agreeNominee(CaseNumber number, Nominee nominee) {
        var application = get(number);
        permissions.requireReviewer(application);
        application.agreeNominee(nominee);
        cases.record(number, Audience.EVERYONE, Message.of("admission.timeline.nominee-agreed", nominee.name()));
    }

    /** Takes in the reviewer's check; what keeps it from being taken in is returned, and then nothing has changed. */
    public List<Problem> check(CaseNumber number, Check check) {
        var application = get(number);
        var reviewer = permissions.requireReviewer(application);
        var problems = application.problemsWith(check, settings.today());
        if (!problems.isEmpty()) {
            return problems;
        }
        application.check(check, reviewer.name(), settings.today(), clock.instant());
        cases.record(
                number,
                check.outcome() == Check.Outcome.ASK_FOR_MORE ? Audience.EVERYONE : Audience.INSIDE,
                Message.of("admission.timeline.checked." + check.outcome().name()));
        return List.of();
    }

    // ---- the steps of the diagram, in its order

    /** Ends an application of a co-op that is known already, with a letter that says where. */
    public void closeAsDuplicate(CaseNumber number, String letter) {
        var application = forStep(number);
        application.closeAsDuplicate();
        letters.write(
                application,
                letter,
                letter,
                Map.of("knownAs", application.knownAs().orElseGet(() -> wording.of("admission.known.otherwise"))));
        close(application);
    }

    /** Puts the reviewer's question to the applicant; from now on it is their turn. */
    public void askForMore(CaseNumber number, String letter) {
        var application = forStep(number);
        application.askForMore();
        writeAboutRound(application, letter);
        cases.setStatus(number, application.status().inWords());
    }

    /** Writes to the applicant that the question still stands. */
    public void remindApplicant(CaseNumber number, String letter) {
        writeAboutRound(forStep(number), letter);
        cases.record(number, Audience.EVERYONE, Message.of("admission.timeline.reminded"));
    }

    /** Puts the application aside for want of an answer; an answer takes it up again, see {@link #reopen}. */
    public void closeAsLapsed(CaseNumber number, String letter) {
        var application = forStep(number);
        application.closeAsLapsed();
        writeAboutRound(application, letter);
        cases.record(number, Audience.EVERYONE, Message.of("admission.timeline.lapsed"));
        close(application);
    }

    /** Takes up again what had been put aside, since the applicant has answered. */
    public void reopen(CaseNumber number, String letter) {
        var application = forStep(number);
        application.reopen();
        cases.reopen(number, application.status().inWords());
        cases.record(number, Audience.EVERYONE, Message.of("admission.timeline.reopened"));
        letters.write(application, letter, roundKey(application, letter), Map.of());
    }

    /** Proposes the admission to the board, with a paper of what was declared, found and advised. */
    public void layBeforeBoard(CaseNumber number) {
        var application = forStep(number);
        application.layBeforeBoard();
        var name = application.coop().name();
        consent.propose(new NewProposal(
                number,
                Groups.BOARD,
                Role.MEMBERSHIP_TEAM.key(),
                wording.of("admission.proposal.title", name),
                wording.of("admission.proposal.text", name),
                paper.on(application.file(tariffs.today()))));
        cases.setStatus(number, application.status().inWords());
    }

    /**
     * Enters the co-op in the register with one share and its representative, from today, for a year. What it pays for that
     * year is agreed by it.
     */
    public void enterInRegister(CaseNumber number) {
        var application = forStep(number);
        var contact = application.contact();
        var coop = application.coop();
        var entered = settings.today();
        var renews = entered.plusYears(1);
        var representative =
                register.enterPerson(new NewPerson(contact.name(), contact.address(), contact.phone(), null));
        var nominee = application.particulars().nominee();
        var memberNumber = register.enterCoop(new NewCoopMember(
                coop.name(),
                coop.legalForm(),
                coop.registeredNumber(),
                coop.postalAddress(),
                contact.address(),
                coop.website(),
                nominee == null ? null : nominee.name(),
                representative,
                entered,
                renews));
        application.enterInRegister(memberNumber, entered, renews);
        applications.save(application);
        cases.record(number, Audience.EVERYONE, Message.of("admission.timeline.entered", memberNumber.toString()));
        cases.setStatus(number, application.status().inWords());
    }

    /** Welcomes the member; with it the case is done. */
    public void sendWelcome(CaseNumber number, String letter) {
        var application = forStep(number);
        var file = application.file(tariffs.today());
        var subscription = file.subscription();
        letters.write(
                application,
                letter,
                letter,
                Map.of(
                        "memberNumber", String.valueOf(Objects.requireNonNull(file.memberNumber())),
                        "enteredOn", wording.of(Objects.requireNonNull(file.enteredOn())),
                        "renewsOn", wording.of(Objects.requireNonNull(file.renewsOn())),
                        "shareValue", settings.get(Setting.SHARE_VALUE).toString(),
                        "netAmount", subscription.net().toString(),
                        "vatAmount", subscription.vat().toString(),
                        "grossAmount", subscription.gross().toString()));
        close(application);
    }

    /** Tells the applicant that the board did not agree, and why. */
    public void sendRefusal(CaseNumber number, String letter) {
        var application = forStep(number);
        var reasons = consent.decisionOn(number).orElseThrow(NotFound::new).reasons();
        application.refuse(reasons);
        letters.write(application, letter, letter, Map.of("reasons", reasons));
        close(application);
    }

    /** Ends the application as its applicant asked; a proposal that is before the board goes with it. */
    public void closeAsWithdrawn(CaseNumber number, String letter) {
        var application = forStep(number);
        if (application.status() == ApplicationStatus.BEFORE_BOARD) {
            consent.withdraw(number);
        }
        application.closeAsWithdrawn();
        letters.write(application, letter, letter, Map.of());
        close(application);
    }

    // ---- what the office does by itself

    /**
     * Applications that came to nothing, whose cases have been closed for longer than they are kept: one that became a
     * membership is part of the register's evidence and stays.
     */
    @Transactional(readOnly = true)
    public List<CaseNumber> keptLongEnough() {
        permissions.requireOffice();
        return cases.closedBefore("admission", settings.momentBefore(Setting.KEEP_REFUSED_MONTHS)).stream()
                .filter(number -> applications
                        .findByCaseNumber(number.value())
                        .filter(application -> application.status() != ApplicationStatus.ADMITTED)
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

    private void writeAboutRound(Application application, String letter) {
        var round = application.unansweredRound().orElseThrow(NotFound::new);
        letters.write(
                application,
                letter,
                roundKey(application, letter),
                Map.of("question", round.question(), "reviewer", round.askedBy()));
    }

    /** One letter of its kind for each round. */
    private static String roundKey(Application application, String letter) {
        return letter + "-" + application.rounds().size();
    }

    private void close(Application application) {
        cases.close(application.number(), application.status().inWords());
    }

    private Application forStep(CaseNumber number) {
        permissions.requireOffice();
        return get(number);
    }

    private Application get(CaseNumber number) {
        return applications.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }
}
