package coop.workers.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two seats of the board, filled at one meeting that moves: one by a ballot in which five vote, each in their own way, and one
 * without, because nobody else stands.
 */
@Journey(movesTime = true)
class ElectionJourney {

    private static final String WITH_BALLOT = "A seat by ballot";
    private static final String WITHOUT = "A seat without a ballot";
    private static final String PLACE = "Assembly Rooms, Halifax";
    private static final String RE_ELECTED = "Stefan Kowalski";
    private static final String UNOPPOSED = "Morag Sinclair";
    private static final List<String> CANDIDATES = List.of("Petra Novak", "Idris Vaughan", RE_ELECTED);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMMM uuuu, HH:mm", Locale.UK);
    private static final Pattern NOMINATES = Pattern.compile("^Whom does .* nominate\\? \\(" + WITH_BALLOT);

    private Visitor officer;
    private Visitor outside;
    private PostRoom letters;
    private DemonstrationClock clock;
    private String meeting = "";
    private String ballot = "";
    private String noBallot = "";

    @BeforeEach
    void comeIn(Visitor officer, Visitor outside, Visitor secretary, Visitor administrator) {
        this.officer = officer;
        this.outside = outside;
        officer.signsInAs("Marged Puw");
        secretary.signsInAs("Marged Puw");
        administrator.signsInAs("Marged Puw");
        letters = new PostRoom(secretary);
        clock = new DemonstrationClock(administrator);
    }

    @Test
    void aSeatIsFilledByFiveVotersAndAnotherWithoutAtAMeetingThatMoved(
            Visitor ned, Visitor josie, Visitor ffion, Visitor oona, Visitor alan, Visitor ruth) throws IOException {
        callsTheMeeting(clock.today().plusMonths(3).plusDays(3));
        ballot = calls(WITH_BALLOT);
        noBallot = calls(WITHOUT);
        movesTheMeetingByAWeek();

        clock.moveTo(dayOf("Nominations open").plusDays(1));
        nominates("Ned Hargreaves", "Calder Bikes", CANDIDATES.get(0));
        nominates("Josie Wren", "Tidewrack Bakery", CANDIDATES.get(1));
        nominates("Ffion Bevan", "Long Acre Growers", CANDIDATES.get(2));
        nominatesFromTheirPage(oona);
        CANDIDATES.forEach(this::saysYes);
        saysYes(UNOPPOSED);
        CANDIDATES.forEach(this::isAccepted);
        isAccepted(UNOPPOSED);

        clock.moveTo(dayOf("Nominations close").plusDays(1));
        settlesTheList(WITH_BALLOT);
        settlesTheList(WITHOUT);

        clock.moveTo(dayOf("Ballot opens").plusDays(1));
        votesByDragging(ned);
        votesByKeyboard(josie);
        votesOnATelephone(ffion);
        votesFromTheirPage(oona);
        var receipt = votesWithANewLink(alan);
        seesWhoHasVoted();

        clock.moveTo(dayOf("Count").plusDays(1));
        counts();
        certifies(ruth);

        clock.moveTo(dayOf("Meeting, and result").plusDays(1));
        letters.opens(RE_ELECTED, "How the ballot went (%s)".formatted(WITH_BALLOT));
        declares(WITH_BALLOT, "Declare the result");
        declares(WITHOUT, "Declare the candidates elected unopposed");
        everybodyCanCheck(receipt);
        everybodyReadsWhoIsElectedUnopposed();
        areOnTheBoard();
    }

    private void callsTheMeeting(LocalDate day) {
        officer.visits("/meetings");
        fillsTheDay(officer, "Day", day);
        officer.fills("Where", PLACE);
        officer.presses("Call the meeting");
        officer.page().waitForURL(address -> address.contains("/meeting/"));
        officer.settles();
        meeting = officer.page().url().replaceAll(".*/meeting/([0-9a-f-]+).*", "$1");
    }

    /** The calendar beneath the field closes with it. */
    private static void fillsTheDay(Visitor visitor, String field, LocalDate day) {
        visitor.fills(field, DemonstrationClock.written(day));
        visitor.types("Enter");
        visitor.types("Tab");
    }

    /** The page of the election. */
    private String calls(String title) {
        officer.visits("/elections/call?meeting=" + meeting);
        officer.isOn("Call an election");
        officer.fills("What the election is called", title);
        officer.fills("Seats to be filled", "1");
        if (title.equals(WITH_BALLOT)) {
            officer.passes("election-call");
        }
        officer.presses("Agree and call the election");
        officer.isOn(title);
        return officer.page().url().replaceAll(".*/election/([0-9a-f-]+).*", "/election/$1");
    }

    private void movesTheMeetingByAWeek() {
        var day = dayOf("Meeting, and result");
        var opens = dayOf("Nominations open");
        officer.visits("/meeting/" + meeting + "/change");
        fillsTheDay(officer, "Day", day.plusWeeks(1));
        officer.fills("Why", "The hall is flooded.");
        officer.presses("Look first");
        officer.reads("Before and after");
        officer.reads(WITH_BALLOT);
        officer.reads(WITHOUT);
        officer.passes("meeting-before-and-after");
        officer.presses("Move it, and everything with it");
        officer.page().waitForURL(address -> !address.contains("/change"));
        clock.moveOnBy(1);

        assertThat(dayOf("Meeting, and result")).isEqualTo(day.plusWeeks(1));
        assertThat(dayOf("Nominations open")).isEqualTo(opens.plusWeeks(1));
        officer.reads("How the dates have moved");
        officer.passes("election-moved");
        letters.opens("Ned Hargreaves", "New dates: " + WITH_BALLOT);
        letters.opens("Ned Hargreaves", "New dates: " + WITHOUT);
    }

    /** As the timetable of the ballot says. */
    private LocalDate dayOf(String milestone) {
        officer.visits(ballot);
        var row = officer.page()
                .locator(".election-timetable li")
                .filter(new Locator.FilterOptions().setHasText(milestone))
                .locator(".election-when");
        return LocalDate.parse(row.innerText(), MOMENT);
    }

    private void nominates(String representative, String coop, String nominee) {
        letters.opens(representative, NOMINATES);
        outside.visits(letters.path());
        outside.isOn("Whom does %s nominate?".formatted(coop));
        nominates(outside, nominee);
        if (nominee.equals(CANDIDATES.get(0))) {
            outside.fills("Their name", nominee);
            outside.fills("Their e-mail address", emailOf(nominee));
            outside.presses("Nominate them");
            outside.reads(nominee + " is nominated for this election already.");
            outside.passes("nominate-twice");
        }
    }

    private static void nominates(Visitor visitor, String nominee) {
        visitor.fills("Their name", nominee);
        visitor.fills("Their e-mail address", emailOf(nominee));
        visitor.presses("Nominate them");
        visitor.hears(nominee + " is nominated, and we have written to them.");
    }

    /** Those on the board have an address of the office. */
    private static String emailOf(String name) {
        return name.equals(RE_ELECTED) || name.equals(UNOPPOSED)
                ? name.toLowerCase(Locale.ROOT).replaceAll(" .*", "@workers.coop.example")
                : name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@post.example";
    }

    private void nominatesFromTheirPage(Visitor oona) {
        comesIn(oona, "oona.fairweather@second-spring.example");
        oona.reads("This is how you are listed. If it is wrong, tell us before the roll is frozen");
        oona.passes("my-page-nominating");
        oona.press(partOf(oona, WITHOUT).getByText("Nominate somebody"));
        oona.isOn("Whom does Second Spring Repair nominate?");
        nominates(oona, UNOPPOSED);
        oona.passes("nominated");
    }

    private void comesIn(Visitor visitor, String email) {
        visitor.visits("/my-page/sign-in");
        visitor.fills("Your e-mail address", email);
        visitor.presses("Send me a link");
        letters.opens(email, Pattern.compile("^Your link to your page"));
        visitor.visits(letters.path());
        visitor.presses("Open my page");
        visitor.reads("Elections");
    }

    private static Locator partOf(Visitor visitor, String title) {
        return visitor.page().locator(".election-own > section").filter(new Locator.FilterOptions().setHasText(title));
    }

    private void saysYes(String nominee) {
        letters.opens(emailOf(nominee), Pattern.compile("nominates you for the board of"));
        outside.visits(letters.path());
        outside.isOn(nominee + ", will you stand?");
        outside.fills("What you want members to know about you", "I keep my word, and my kettle on.");
        outside.fills("Postal address", "1 Hustings Road, Leeds LS1 1XX");
        if (nominee.equals(CANDIDATES.get(0))) {
            fillsTheDay(outside, "Date of birth", clock.today().minusYears(12));
            outside.presses("Yes, I will stand");
            outside.reads("There are 3 problems");
            outside.passes("nominee-with-problems");
        }
        fillsTheDay(outside, "Date of birth", LocalDate.of(1984, 5, 4));
        outside.ticks("I am not an undischarged bankrupt");
        outside.ticks("I am not disqualified from being a company director");
        outside.presses("Yes, I will stand");
        outside.hears("Thank you. The returning officer looks at it and writes to you.");
    }

    private void isAccepted(String nominee) {
        new WorkList(officer).opens(nominee, "Check whether the candidate can stand");
        if (nominee.equals(CANDIDATES.get(0))) {
            officer.passes("task-check-candidate");
        }
        officer.presses("Accept");
        letters.opens(emailOf(nominee), Pattern.compile("^You are a candidate"));
    }

    private void settlesTheList(String title) {
        new WorkList(officer).opens(title, "Settle the list of candidates");
        officer.passes("task-settle-candidates");
        officer.presses("Hand in");
        letters.opens("Ned Hargreaves", "The candidates for our board (%s)".formatted(title));
    }

    private void opensThePaper(Visitor voter, String name, String coop) {
        letters.opens(name, "Your ballot paper for %s (%s)".formatted(coop, WITH_BALLOT));
        voter.visits(letters.path());
        voter.isOn("Ballot paper of " + coop);
    }

    private void votesByDragging(Visitor ned) {
        opensThePaper(ned, "Ned Hargreaves", "Calder Bikes");
        ned.passes("ballot-paper");
        drag(ned, card(ned, RE_ELECTED), ned.page().locator(".election-free"));
        drag(ned, card(ned, "Idris Vaughan"), ned.page().locator(".election-choice"));
        drag(
                ned,
                ned.page().locator(".election-choice").last(),
                ned.page().locator(".election-choice").first());
        assertThat(ned.page().locator(".election-mine .election-name").allInnerTexts())
                .containsExactly(RE_ELECTED, "Idris Vaughan");
        ned.passes("ballot-paper-ranked");
        ned.presses("Review your paper");
        ned.reads("Not ranked: Petra Novak. That is fine.");
        ned.passes("ballot-review");
        casts(ned, "Calder Bikes");
        ned.passes("ballot-receipt");
        ned.prefersDark();
        ned.visits(letters.path());
        ned.isOn("Calder Bikes has voted");
        ned.passes("ballot-voted-dark");
    }

    private static Locator card(Visitor voter, String name) {
        return voter.page().locator(".election-card").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void drag(Visitor voter, Locator what, Locator where) {
        what.dragTo(where);
        voter.settles();
    }

    private static void casts(Visitor voter, String coop) {
        voter.presses("Cast this vote");
        voter.isOn("You have voted for " + coop);
    }

    private void votesByKeyboard(Visitor josie) {
        opensThePaper(josie, "Josie Wren", "Tidewrack Bakery");
        key(josie, "Make Petra Novak number 1");
        key(josie, "Make %s number 2".formatted(RE_ELECTED));
        key(josie, "Move %s up".formatted(RE_ELECTED));
        josie.hears(RE_ELECTED + " is number 1.");
        key(josie, "Review your paper");
        josie.isOn("Is this your vote?");
        key(josie, "Cast this vote");
        josie.isOn("You have voted for Tidewrack Bakery");
    }

    private static void key(Visitor voter, String button) {
        voter.tabsTo(button);
        voter.types("Enter");
    }

    private void votesOnATelephone(Visitor ffion) {
        ffion.page().setViewportSize(390, 844);
        opensThePaper(ffion, "Ffion Bevan", "Long Acre Growers");
        tap(ffion, "Make Idris Vaughan number 1");
        tap(ffion, "Make Petra Novak number 2");
        ffion.photographAsIs("ballot-on-a-telephone");
        ffion.meetsNoBarriers();
        ffion.presses("Review your paper");
        casts(ffion, "Long Acre Growers");
    }

    private static void tap(Visitor voter, String button) {
        voter.press(voter.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)));
    }

    private void votesFromTheirPage(Visitor oona) {
        oona.visits("/my-page");
        oona.passes("my-page-voting");
        oona.press(partOf(oona, WITH_BALLOT).getByText("Vote for Second Spring Repair"));
        oona.isOn("Ballot paper of Second Spring Repair");
        tap(oona, "Make %s number 1".formatted(RE_ELECTED));
        oona.presses("Review your paper");
        casts(oona, "Second Spring Repair");
        oona.follows("Back to my page");
        oona.reads("Has voted");
    }

    /** Loses the first one; says what the receipt was. */
    private String votesWithANewLink(Visitor alan) {
        opensThePaper(alan, "Alan Robson", "Quayside Joinery");
        var lost = letters.path();
        officer.visits(ballot + "?show=ballot");
        tap(officer, "Send Quayside Joinery a new link");
        officer.hears("Alan Robson gets a new link. The one before has ended.");
        alan.visits(lost);
        alan.isOn("This link does not open a ballot paper");
        alan.passes("ballot-dead-link");
        letters.opens("Alan Robson", "A new ballot link for Quayside Joinery (%s)".formatted(WITH_BALLOT));
        alan.visits(letters.path());
        alan.presses("Review your paper");
        alan.reads("Your paper names nobody.");
        casts(alan, "Quayside Joinery");
        return alan.page().locator(".election-receipt").innerText();
    }

    private void seesWhoHasVoted() {
        officer.visits(ballot + "?show=ballot");
        officer.reads("5 of ");
        officer.passes("election-turnout");
        officer.visits(ballot + "?show=roll");
        officer.reads("Fingerprint of the roll");
        officer.passes("election-roll");
        officer.visits(ballot + "?show=nominations");
        officer.passes("election-nominations");
    }

    private void counts() {
        new WorkList(officer).opens(WITH_BALLOT, "Count the papers");
        officer.fills("The seed that was drawn", "3 6 1 1 4 2");
        officer.reads("Saved");
        officer.passes("task-count-papers");
        officer.presses("Hand in");
    }

    private void certifies(Visitor ruth) {
        ruth.signsInAs("Ruth Adeyemi");
        new WorkList(ruth).opens(WITH_BALLOT, "Certify the count");
        ruth.ticks("Papers and notes of who voted are as many");
        ruth.ticks("I have followed the stages of the count");
        ruth.reads("Saved");
        ruth.passes("task-certify-count");
        ruth.presses("Hand in");
    }

    private void declares(String title, String task) {
        new WorkList(officer).opens(title, task);
        officer.passes("task-declare-" + (title.equals(WITH_BALLOT) ? "result" : "unopposed"));
        officer.presses("Hand in");
        letters.opens("Ned Hargreaves", "The result: " + title);
    }

    private void everybodyCanCheck(String receipt) throws IOException {
        outside.visits(ballot.replace("/election/", "/board-election/"));
        outside.reads("Elected, in this order: %s.".formatted(RE_ELECTED));
        outside.fills("Your receipt", receipt);
        outside.presses("Look it up");
        outside.hears("A paper came in with this receipt.");
        outside.passes("board-election");
        var sheet = outside.page().waitForDownload(() -> outside.follows("Count sheet (PDF)"));
        assertThat(Files.readString(sheet.path(), ISO_8859_1)).startsWith("%PDF-");
        var papers = outside.page().waitForDownload(() -> outside.follows("All papers (BLT)"));
        assertThat(Files.readAllLines(papers.path())).startsWith("3 1").contains("\"" + WITH_BALLOT + "\"");
    }

    private void everybodyReadsWhoIsElectedUnopposed() {
        outside.visits(noBallot.replace("/election/", "/board-election/"));
        outside.reads("Elected unopposed: %s.".formatted(UNOPPOSED));
        outside.prefersDark();
        outside.visits(noBallot.replace("/election/", "/board-election/"));
        outside.passes("board-election-unopposed-dark");
    }

    private void areOnTheBoard() {
        clock.moveOnBy(1);
        officer.visits("/register/officers");
        officer.reads(RE_ELECTED);
        officer.reads(UNOPPOSED);
    }
}
