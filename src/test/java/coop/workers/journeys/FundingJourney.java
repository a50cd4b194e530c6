package coop.workers.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A bid is refused; a restricted grant is told about by two reports to its end while time passes. */
@Journey(movesTime = true)
class FundingJourney {

    private static final String REPORT = "Write the report";

    @Test
    void aBidIsRefusedAndItsLessonFoundAndAGrantIsToldAboutUntilItIsDone(
            Visitor priya, Visitor kwame, Visitor administrator) {
        administrator.signsInAs("Marged Puw");
        var clock = new DemonstrationClock(administrator);
        var today = clock.today();
        priya.signsInAs("Priya Raman");
        seesThePages(priya);
        isRefused(priya, today);
        findsTheLesson(priya);

        reports(priya, today, "What the summer came to", "Fourteen young co-ops were walked with.", "3900");
        var later = today.plusDays(60);
        clock.moveTo(later);
        reports(priya, later, "What it came to in all", "All fourteen stand; three now mentor others.", "4800");
        kwame.signsInAs("Kwame Mensah");
        theInstalmentComes(kwame, later);
        saysWhatWasAchieved(priya);
    }

    private static void seesThePages(Visitor priya) {
        priya.visits("/funding");
        priya.reads("Open, by deadline");
        priya.passes("funding-pipeline");
        priya.visits("/funding/new");
        priya.reads("Choose the funder and write the amount");
        priya.presses("Register it");
        priya.reads("Please fill this in.");
        priya.passes("funding-register");
        priya.visits("/funding/year");
        priya.passes("funding-year");
    }

    private static void isRefused(Visitor priya, LocalDate today) {
        new WorkList(priya).opens("A year of open days", "Enter what the funder says");
        priya.presses("refuses");
        day(priya, "On which day did they say so?", today);
        priya.fills("What did they say, in their words?", "Too many asked this year.");
        priya.fills("What have we learned?", "Ask before Easter: by summer the fund is spent.");
        priya.reads("Saved");
        priya.presses("refuses");
        priya.reads("The case is closed; the lesson stays with the funder");
    }

    private static void findsTheLesson(Visitor priya) {
        priya.visits("/funding/lessons?search=easter");
        priya.reads("Ask before Easter: by summer the fund is spent.");
        priya.follows("Tidewater Trust");
        priya.reads("What came of asking");
        priya.passes("funding-funder");
    }

    private static void reports(Visitor priya, LocalDate on, String what, String achieved, String spent) {
        new WorkList(priya).opens("Mentors for the first year", REPORT);
        priya.reads(what);
        priya.fills("What was achieved?", achieved);
        priya.fills("Spent on it so far, in pounds", spent);
        day(priya, "Sent on", on);
        priya.fills("Receipt", "By e-mail to Ms Hall");
        priya.reads("Saved");
        priya.presses("Hand in");
        priya.reads("It is noted.");
    }

    private static void theInstalmentComes(Visitor kwame, LocalDate day) {
        new WorkList(kwame).opens("Mentors for the first year", "Confirm the instalment");
        kwame.presses("Take it");
        kwame.presses("It has come, or is to be invoiced now");
        day(kwame, "On which day?", day);
        kwame.reads("Saved");
        kwame.presses("It has come, or is to be invoiced now");
        kwame.reads("It stands in the books.");
    }

    private static void saysWhatWasAchieved(Visitor priya) {
        new WorkList(priya).opens("Mentors for the first year", "Say what was achieved");
        priya.fills("What is left of the money, in pounds?", "0");
        priya.reads("Saved");
        priya.presses("Hand in");
        priya.reads("The award is closed");
        priya.visits("/funding?stage=won");
        priya.reads("Mentors for the first year");
    }

    private static void day(Visitor visitor, String label, LocalDate day) {
        var field = visitor.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        field.fill(DemonstrationClock.written(day));
        field.press("Tab");
        visitor.settles();
    }
}
