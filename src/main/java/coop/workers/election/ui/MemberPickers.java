package coop.workers.election.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import coop.workers.election.ElectionId;
import coop.workers.election.RollDesk;
import coop.workers.register.Electorate.Among;
import coop.workers.register.Electorate.Wanted;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fields in which one finds a member by number or name; they ask for what is typed, a page at a time. */
@Component
@Lazy
class MemberPickers {

    private final RollDesk rolls;
    private final Texts texts;

    MemberPickers(RollDesk rolls, Texts texts) {
        this.rolls = rolls;
        this.texts = texts;
    }

    /** A member to choose. */
    record Choice(MemberNumber number, String name) {}

    /** Co-ops that are members today. */
    ComboBox<Choice> coops(String label) {
        return today(label, Among.COOPS);
    }

    /** Members of today whose vote somebody casts. */
    ComboBox<Choice> withVoter(String label) {
        return today(label, Among.WITH_VOTER);
    }

    private ComboBox<Choice> today(String label, Among among) {
        var field = field(label);
        field.setItems(query ->
                rolls
                        .members(new Wanted(among, query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                        .stream()
                        .map(elector -> new Choice(elector.member(), elector.name())));
        return field;
    }

    /** Members on the roll of an election as it stands now. */
    ComboBox<Choice> onRoll(String label, ElectionId election) {
        var field = field(label);
        field.setItems(query ->
                rolls.listed(election, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
                        .map(entry -> new Choice(entry.member(), entry.name())));
        return field;
    }

    private ComboBox<Choice> field(String label) {
        var field = new ComboBox<Choice>(label);
        field.setItemLabelGenerator(
                choice -> texts.say("election.member.choice", choice.number().toString(), choice.name()));
        return field;
    }

    /**
     * The member chosen.
     *
     * @throws Rejection if there is none
     */
    static MemberNumber number(ComboBox<Choice> field) {
        if (field.getValue() == null) {
            throw new Rejection(Problem.at("member", "election.problem.which-member"));
        }
        return field.getValue().number();
    }
}
