package coop.workers.consent.process;

import coop.workers.workflow.Fact;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Vocabulary;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every name that the diagram of a decision by consent shares with Java. */
@Component
class ConsentProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("consent");

    static final Fact<Integer> MEMBERS_ASKED = Fact.number("membersAsked");
    static final Fact<Integer> RESPONDENTS = Fact.number("respondents");
    static final Fact<Boolean> QUORUM_POSSIBLE = Fact.flag("quorumPossible");
    static final Fact<Boolean> ENTERED_BY_PHONE = Fact.flag("enteredByPhone");
    static final Fact<Integer> OBJECTIONS = Fact.number("objections");
    static final Fact<Integer> RESPONSES = Fact.number("responses");
    static final Fact<Integer> QUORUM = Fact.number("quorum");
    static final Fact<Integer> ROUND = Fact.number("round");
    static final Fact<Integer> ROUND_LIMIT = Fact.number("roundLimit");
    /** {@code amended}, {@code withdrawn} or {@code meeting}: what came of an objection. */
    static final Fact<String> INTEGRATION = Fact.word("integration");
    /** {@code agreed} or {@code declined}, for the process that called; {@code withdrawn} where it was taken back. */
    static final Fact<String> DECISION = Fact.word("decision");

    static final String AGREED = "agreed";
    static final String DECLINED = "declined";
    static final String WITHDRAWN = "withdrawn";

    static final MessageName VOICES_CONFIRMED = new MessageName("voicesConfirmed");
    static final MessageName OBJECTIONS_WITHDRAWN = new MessageName("objectionsWithdrawn");
    static final MessageName PROPOSAL_AMENDED = new MessageName("proposalAmended");
    static final MessageName PROPOSAL_WITHDRAWN = new MessageName("proposalWithdrawn");

    /** User tasks that ask members one by one. */
    static final String DECLARE_CONFLICT = "declareConflict";

    static final String RESPOND = "respond";

    static final String DECLARE_CONFLICT_FORM = "declare-conflict";
    static final String RESPOND_FORM = "respond";
    static final String INTEGRATE_FORM = "integrate";
    static final String PUT_TO_MEETING_FORM = "put-to-meeting";

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(
                MEMBERS_ASKED,
                RESPONDENTS,
                QUORUM_POSSIBLE,
                ENTERED_BY_PHONE,
                OBJECTIONS,
                RESPONSES,
                QUORUM,
                ROUND,
                ROUND_LIMIT,
                INTEGRATION,
                DECISION);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(VOICES_CONFIRMED, OBJECTIONS_WITHDRAWN, PROPOSAL_AMENDED, PROPOSAL_WITHDRAWN);
    }

    @Override
    public Set<String> forms() {
        return Set.of(DECLARE_CONFLICT_FORM, RESPOND_FORM, INTEGRATE_FORM, PUT_TO_MEETING_FORM);
    }

    /** The reminder is named by the diagram; this one is written when the secretary enters a voice. */
    @Override
    public Set<String> letters() {
        return Set.of("entered-for-you");
    }
}
