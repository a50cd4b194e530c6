package coop.workers.funding;

import coop.workers.casework.CaseDesk;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the funder's answer is noted: an award, a question, a refusal, or that its programme is gone. What is wrong with it
 * is returned, and then nothing has changed; what the actor may not see is {@link NotFound}.
 */
@Service
@Lazy
@Transactional
public class AnswerDesk {

    private final BidsAtWork bids;
    private final Awards awards;
    private final CaseDesk cases;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    AnswerDesk(BidsAtWork bids, Awards awards, CaseDesk cases, Settings settings, ApplicationEventPublisher events) {
        this.bids = bids;
        this.awards = awards;
        this.cases = cases;
        this.settings = settings;
        this.events = events;
    }

    /** An award as its letter tells it. */
    public record NewAward(
            Money amount,
            LocalDate on,
            @Nullable String reference,
            @Nullable String differsBecause) {}

    /** The funder gives something; where that is another sum than asked for it is said why. */
    public List<Problem> award(CaseNumber number, NewAward award) {
        var opportunity = bids.forCarrier(number);
        var sent = opportunity.sent().orElseThrow(NotFound::new);
        var problems = new ArrayList<>(answeredOn(opportunity, award.on()));
        var differs = !award.amount().equals(sent.amount());
        if (differs && award.differsBecause() == null) {
            problems.add(Problem.at("differsBecause", "funding.problem.differs", sent.amount()));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        opportunity.award(award.on());
        bids.save(opportunity);
        awards.saveAndFlush(new Award(
                opportunity.id(),
                award.amount(),
                award.on(),
                award.reference(),
                differs ? award.differsBecause() : null));
        var part = award.amount().compareTo(sent.amount()) < 0;
        bids.say(opportunity, part ? "funding.said.part" : "funding.said.awarded", award.amount());
        return List.of();
    }

    /** The funder wants to know more before it decides. */
    public List<Problem> askedForMore(CaseNumber number, String question, LocalDate on) {
        var opportunity = bids.forCarrier(number);
        var problems = answeredOn(opportunity, on);
        if (problems.isEmpty()) {
            opportunity.askedForMore(question, on);
            bids.save(opportunity);
            bids.say(opportunity, "funding.said.more");
        }
        return problems;
    }

    /** The question of the funder's that waits for an answer. */
    @Transactional(readOnly = true)
    public Optional<FunderQuestion> openQuestion(CaseNumber number) {
        return bids.get(number).openQuestion();
    }

    /** Notes what the funder was answered. */
    public List<Problem> answer(CaseNumber number, String text, LocalDate on) {
        var opportunity = bids.forCarrier(number);
        if (on.isAfter(settings.today())) {
            return List.of(Problem.at("answeredOn", "funding.problem.in-future"));
        }
        opportunity.answer(text, on);
        bids.save(opportunity);
        bids.say(opportunity, "funding.said.answered");
        return List.of();
    }

    /** The funder refuses, or its programme is gone; what was learned stays with the funder. */
    public List<Problem> refused(CaseNumber number, LocalDate on, @Nullable String words, String lesson) {
        var opportunity = bids.forCarrier(number);
        var problems = answeredOn(opportunity, on);
        if (problems.isEmpty()) {
            opportunity.noteAnswer(on, words == null ? lesson : words);
            bids.save(opportunity);
            bids.learn(opportunity, lesson);
        }
        return problems;
    }

    /** The step of the diagram after which the award goes its own way. */
    public void recordAward(CaseNumber number) {
        var award = awards.findById(bids.forStep(number).id()).orElseThrow(NotFound::new);
        cases.setStatus(number, award.status().inWords());
        events.publishEvent(new AwardMade(number, award.amount()));
    }

    private List<Problem> answeredOn(Opportunity opportunity, LocalDate on) {
        var sent = opportunity.sent().orElseThrow(NotFound::new);
        if (on.isAfter(settings.today())) {
            return List.of(Problem.at("outcomeOn", "funding.problem.in-future"));
        }
        return on.isBefore(sent.on())
                ? List.of(Problem.at("outcomeOn", "funding.problem.before-sent", sent.on()))
                : List.of();
    }
}
