package coop.workers.funding;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ConsentDesk.Decision;
import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.groups.Groups;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an award is worked on from its terms to its end: what people hand in from their tasks, and what the diagram's steps
 * do. What the actor may not see is {@link NotFound}, and what cannot be done now is {@link Rejection}.
 */
@Service
@Lazy
@Transactional
public class AwardDesk {

    private final Awards awards;
    private final Lessons lessons;
    private final FundingFiles files;
    private final FundingPermissions permissions;
    private final GaugeReading gauges;
    private final FundingPaper paper;
    private final FundingLetters letters;
    private final AwardMoney money;
    private final CaseDesk cases;
    private final ConsentDesk consent;
    private final Settings settings;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    AwardDesk(
            Awards awards,
            Lessons lessons,
            FundingFiles files,
            FundingPermissions permissions,
            GaugeReading gauges,
            FundingPaper paper,
            FundingLetters letters,
            AwardMoney money,
            CaseDesk cases,
            ConsentDesk consent,
            Settings settings,
            Texts texts,
            ApplicationEventPublisher events) {
        this.awards = awards;
        this.lessons = lessons;
        this.files = files;
        this.permissions = permissions;
        this.gauges = gauges;
        this.paper = paper;
        this.letters = letters;
        this.money = money;
        this.cases = cases;
        this.consent = consent;
        this.settings = settings;
        this.texts = texts;
        this.events = events;
    }

    // ---- the schedule, on the page of the case

    /**
     * Plans an instalment.
     *
     * @throws Rejection if the instalments come to more than the award
     */
    public void plan(CaseNumber number, LocalDate on, Money amount) {
        change(number, award -> award.plan(on, amount));
    }

    /** Plans a report. */
    public void planReport(CaseNumber number, LocalDate on, String what) {
        var problems = new ArrayList<Problem>();
        OpportunityRules.text(problems, "what", what, OpportunityRules.NAME);
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
        change(number, award -> award.planReport(on, what.strip()));
    }

    /** Takes an instalment or report out of the schedule again; what is settled stays. */
    public void strike(CaseNumber number, UUID entry) {
        change(number, award -> award.strike(entry));
    }

    /** The funder wants a report on another day. */
    public void moveReport(CaseNumber number, UUID report, LocalDate to) {
        change(number, award -> award.moveReport(report, to));
    }

    private void change(CaseNumber number, Consumer<Award> change) {
        var opportunity = files.get(number);
        if (!permissions.mayCarry(opportunity)) {
            permissions.requireTreasurer(opportunity);
        }
        var award = of(opportunity);
        change.accept(award);
        awards.saveAndFlush(award);
        events.publishEvent(new ScheduleChanged(
                number,
                award.nextInstalment().map(Instalment::dueOn),
                award.nextReport().map(FunderReport::dueOn)));
    }

    /** An award that the actor may read. */
    @Transactional(readOnly = true)
    public AwardFile find(CaseNumber number) {
        return of(files.get(number)).file();
    }

    // ---- what people hand in, in the order of the diagram

    /** Takes in the terms; what is wrong with them is returned, and then nothing has changed. */
    public List<Problem> read(CaseNumber number, Terms terms) {
        var opportunity = forCarrier(number);
        var award = of(opportunity);
        var problems = new ArrayList<>(award.problemsWith(terms));
        if (terms.isRestricted() && !opportunity.seeking().kind().needsNoInvoice()) {
            problems.add(Problem.at("restrictedTerms", "funding.problem.restricted-supply"));
        }
        if (problems.isEmpty()) {
            award.read(terms);
            save(number, award);
            said(number, "funding.said.terms-read");
        }
        return problems;
    }

    public void agree(CaseNumber number, boolean agreed, String words) {
        permissions.requireTreasurer(files.get(number));
        cases.record(
                number,
                Audience.INSIDE,
                Message.of(agreed ? "funding.said.terms-agreed" : "funding.said.terms-back", words));
    }

    /** The instalment that is asked about now. */
    @Transactional(readOnly = true)
    public Optional<Instalment> nextInstalment(CaseNumber number) {
        return of(files.get(number)).nextInstalment();
    }

    /** The report that is asked for now. */
    @Transactional(readOnly = true)
    public Optional<FunderReport> nextReport(CaseNumber number) {
        return of(files.get(number)).nextReport();
    }

    /**
     * An instalment has come, and is entered as income; or, for a sponsorship or a contract, its invoice goes out.
     *
     * @param amount without VAT
     * @return what is wrong; then nothing has changed
     */
    public List<Problem> instalmentCame(CaseNumber number, LocalDate on, Money amount, @Nullable String words) {
        var opportunity = files.get(number);
        permissions.requireTreasurer(opportunity);
        var award = of(opportunity);
        var instalment = award.nextInstalment().orElseThrow(NotFound::new);
        if (on.isAfter(settings.today())) {
            return List.of(Problem.at("instalmentOn", "funding.problem.in-future"));
        }
        if (!amount.equals(instalment.amount()) && words == null) {
            return List.of(Problem.at("instalmentWords", "funding.problem.instalment-differs", instalment.amount()));
        }
        var invoice = money.take(opportunity, files.funder(opportunity), award, instalment, on, amount);
        award.settle(instalment, on, amount, invoice.orElse(null), words);
        awards.saveAndFlush(award);
        cases.record(
                number,
                Audience.INSIDE,
                invoice.isPresent()
                        ? Message.of("funding.said.invoiced", amount, invoice.get())
                        : Message.of("funding.said.came", amount));
        return List.of();
    }

    public List<Problem> instalmentLater(CaseNumber number, LocalDate to, @Nullable String words) {
        var opportunity = files.get(number);
        permissions.requireTreasurer(opportunity);
        if (!to.isAfter(settings.today())) {
            return List.of(Problem.at("instalmentLater", "funding.problem.still-to-come"));
        }
        var award = of(opportunity);
        award.putOff(award.nextInstalment().orElseThrow(NotFound::new), to, words);
        awards.saveAndFlush(award);
        cases.record(number, Audience.INSIDE, Message.of("funding.said.later", to));
        return List.of();
    }

    public List<Problem> instalmentFell(CaseNumber number, @Nullable String words) {
        var opportunity = files.get(number);
        permissions.requireTreasurer(opportunity);
        if (words == null) {
            return List.of(Problem.at("instalmentWords", "funding.problem.why-fallen"));
        }
        var award = of(opportunity);
        var instalment = award.nextInstalment().orElseThrow(NotFound::new);
        award.settle(instalment, settings.today(), Money.ZERO, null, words);
        awards.saveAndFlush(award);
        cases.record(number, Audience.INSIDE, Message.of("funding.said.fell", instalment.amount()));
        return List.of();
    }

    public List<Problem> report(CaseNumber number, LocalDate on, String achieved, Money spent, String receipt) {
        var opportunity = forCarrier(number);
        if (on.isAfter(settings.today())) {
            return List.of(Problem.at("reportSentOn", "funding.problem.in-future"));
        }
        var award = of(opportunity);
        var report = award.nextReport().orElseThrow(NotFound::new);
        award.report(report, on, achieved, spent, receipt);
        awards.saveAndFlush(award);
        cases.record(number, Audience.INSIDE, Message.of("funding.said.reported", report.what()));
        return List.of();
    }

    /** Says what became of it all; the process then closes it. */
    public List<Problem> sayAchieved(
            CaseNumber number, String achieved, Money left, @Nullable String leftWords, @Nullable String lesson) {
        var opportunity = forCarrier(number);
        var award = of(opportunity);
        if (left.compareTo(award.received()) > 0) {
            return List.of(Problem.at("leftOver", "funding.problem.left-over", award.received()));
        }
        if (left.pence() > 0 && leftWords == null) {
            return List.of(Problem.at("leftOverWords", "funding.problem.left-over-words"));
        }
        award.sayAchieved(achieved, left, leftWords);
        awards.saveAndFlush(award);
        if (lesson != null) {
            lessons.note(
                    opportunity.funder(),
                    number,
                    lesson,
                    permissions.requireCarrier(opportunity).name(),
                    settings.today());
        }
        said(number, "funding.said.achieved");
        return List.of();
    }

    // ---- the steps of the diagram, in its order

    public void layBeforeBoard(CaseNumber number) {
        var opportunity = files.forStep(number);
        var award = of(opportunity);
        award.layBeforeBoard();
        save(number, award);
        var file = files.file(opportunity);
        var restricted = award.terms().filter(Terms::isRestricted).isPresent();
        var gauge = gauges.read(file.funderName(), award.amount(), restricted);
        consent.propose(new NewProposal(
                number,
                Groups.BOARD,
                "group-" + opportunity.group(),
                texts.say("funding.terms.proposal.title", file.title()),
                texts.say("funding.terms.proposal.text", award.amount(), file.funderName(), file.title()),
                paper.onTerms(file, award.file(), gauge)));
    }

    public void turnDown(CaseNumber number) {
        var award = of(files.forStep(number));
        award.turnDown(
                settings.today(),
                consent.decisionOn(number).map(Decision::reasons).orElse(""));
        awards.saveAndFlush(award);
        cases.close(number, award.status().inWords());
    }

    /** Restricted money gets a fund of its own. */
    public void open(CaseNumber number) {
        var opportunity = files.forStep(number);
        var award = of(opportunity);
        award.open(money.openFund(opportunity, files.funder(opportunity), award).orElse(null));
        save(number, award);
        said(number, "funding.said.opened");
    }

    public void remindOfReport(CaseNumber number, String letter) {
        var opportunity = files.forStep(number);
        of(opportunity)
                .nextReport()
                .ifPresent(report -> letters.remindOfReport(
                        opportunity, files.funder(opportunity).name(), letter, report.dueOn()));
    }

    public void finish(CaseNumber number) {
        var award = of(files.forStep(number));
        award.finish(settings.today());
        money.closeFund(award, award.achievedInWords());
        close(number, award);
    }

    public void endEarly(CaseNumber number) {
        var opportunity = files.forStep(number);
        var award = of(opportunity);
        if (award.status() == AwardStatus.BEFORE_BOARD) {
            consent.withdraw(number);
        }
        var because = opportunity.endedBecause().orElse("");
        award.endEarly(settings.today(), because);
        money.closeFund(award, because);
        close(number, award);
    }

    private void close(CaseNumber number, Award award) {
        awards.saveAndFlush(award);
        cases.close(number, award.status().inWords());
    }

    private void save(CaseNumber number, Award award) {
        awards.saveAndFlush(award);
        cases.setStatus(number, award.status().inWords());
    }

    private void said(CaseNumber number, String key) {
        cases.record(number, Audience.INSIDE, Message.of(key));
    }

    private Opportunity forCarrier(CaseNumber number) {
        var opportunity = files.get(number);
        permissions.requireCarrier(opportunity);
        return opportunity;
    }

    private Award of(Opportunity opportunity) {
        return awards.findById(opportunity.id()).orElseThrow(NotFound::new);
    }
}
