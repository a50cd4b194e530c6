package coop.workers.consent.process;

import coop.workers.consent.RoundDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.AsksPeople;
import coop.workers.workflow.ProcessKey;
import org.springframework.stereotype.Component;

/** Whom the repeated tasks ask. */
@Component
class ConsentAsks implements AsksPeople {

    private final RoundDesk rounds;

    ConsentAsks(RoundDesk rounds) {
        this.rounds = rounds;
    }

    @Override
    public ProcessKey process() {
        return ConsentProcess.KEY;
    }

    @Override
    public PersonId asked(CaseNumber number, String task, int index) {
        return task.equals(ConsentProcess.DECLARE_CONFLICT)
                ? rounds.called(number, index)
                : rounds.respondent(number, index);
    }
}
