package coop.workers.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Seven people who decide about one co-op. */
final class BoardTable {

    static final List<String> MEMBERS = List.of(
            "Aoife Brennan",
            "Daniel Osei",
            "Helen Cartwright",
            "Imran Sheikh",
            "Morag Sinclair",
            "Ruth Adeyemi",
            "Stefan Kowalski");

    private final Map<String, Visitor> seats = new HashMap<>();
    private final Visitors visitors;
    private final String coop;

    BoardTable(Visitors visitors, String coop) {
        this.visitors = visitors;
        this.coop = coop;
    }

    /** Signs in when first asked for. */
    Visitor member(String name) {
        return seats.computeIfAbsent(name, absent -> {
            var member = visitors.another();
            member.signsInAs(name);
            return member;
        });
    }

    /** Finds what is asked about the co-op. */
    void opensTheQuestion(String name) {
        var member = member(name);
        member.visits("/board");
        member.press(member.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read and answer: " + coop)));
    }

    void hasNoConflict(String name) {
        opensTheQuestion(name);
        member(name).presses("I have no conflict");
        member(name).reads("Thank you. The papers are open to you now");
    }

    void hasConflict(String name) {
        opensTheQuestion(name);
        member(name).presses("I have a conflict");
        member(name).reads("You stand back: you are not asked, and the papers stay closed to you.");
    }

    void consents(String name) {
        opensTheQuestion(name);
        member(name).ticks("I consent");
        handsInTheVoice(name);
    }

    /** With all four that an objection needs. */
    void objects(String name) {
        opensTheQuestion(name);
        var member = member(name);
        member.ticks("I object");
        member.fills(
                "How would the proposal keep the group from its aim?",
                "Members could be outvoted by a committee that they cannot call back.");
        member.fills("What shows that?", "Rule 14 lets the committee sit for five years.");
        member.fills("Why is this more than a better idea?", "One member, one vote is what we stand for.");
        member.fills(
                "How does it concern the group rather than you or somebody else personally?",
                "Other co-ops will point to it.");
        handsInTheVoice(name);
    }

    private void handsInTheVoice(String name) {
        member(name).presses("Hand in");
        member(name).reads("Thank you, your voice is heard.");
    }

    /** What was entered after a telephone call is what they said. */
    void confirmsWhatWasEntered(String name) {
        var member = member(name);
        member.visits("/board");
        member.presses("Yes, that is what I said");
        member.reads("Thank you, your answer stands as it was entered.");
    }
}
