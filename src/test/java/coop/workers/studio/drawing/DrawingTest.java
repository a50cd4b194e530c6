package coop.workers.studio.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.shared.Rejection;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessXml.Unreadable;
import coop.workers.workflow.check.FolderCheck;
import coop.workers.workflow.check.Offered;
import coop.workers.workflow.check.Surroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {

    private static final Path PROCESSES = Path.of("processes");

    @Test
    void everythingDrawnIsInTheOutlineAndAnswersLieUnderTheirQuestion() throws IOException {
        var drawing = admission();

        var all = all(drawing);

        assertThat(all)
                .contains("checkApplication", "checked", "withdrawal", "closeAsWithdrawn")
                .containsSubsequence("whichRoute", "flaggedRoute", "nomineeRoute", "standardRoute");
        assertThat(drawing.find("checkApplication")).get().satisfies(task -> assertThat(task.traits())
                .containsAllEntriesOf(
                        Map.of(Trait.QUEUE, "membership-team", Trait.FORM, "check-application", Trait.DUE, "P10D")));
        assertThat(drawing.find("standardRoute"))
                .get()
                .matches(arrow ->
                        arrow.is(Trait.OTHERWISE) && arrow.trait(Trait.TARGET).equals("checkApplication"));
    }

    @Test
    void readAndWrittenAgainADiagramSaysTheSame() throws IOException {
        var drawing = admission();

        var again = Drawing.of(drawing.text());

        assertThat(again.everything()).isEqualTo(drawing.everything());
        assertThat(again.text()).isEqualTo(drawing.text());
    }

    @Test
    void aTaskComesAfterAnotherAndTheWayGoesOnAsBefore() throws IOException {
        var after = admission().with(new Edit.Add("agreeNominee", Kind.WORK, "Ring the nominee"));

        var drawing = Drawing.of(after);
        assertThat(drawing.find("work1")).get().matches(task -> task.name().equals("Ring the nominee"));
        assertThat(leadsTo(drawing, "agreeNominee")).containsExactly("work1");
        assertThat(leadsTo(drawing, "work1")).containsExactly("checkApplication");
        assertThat(problems(after))
                .extracting(Finding::sentence)
                .containsExactly("It has no form.", "It is given to no group.");
    }

    @Test
    void aTaskUponAnAnswerKeepsTheAnswerWithItsQuestion() throws IOException {
        var drawing = Drawing.of(admission().with(new Edit.Add("flaggedRoute", Kind.WORK, "Look twice")));

        assertThat(drawing.find("flaggedRoute"))
                .get()
                .matches(arrow -> arrow.trait(Trait.TARGET).equals("work1"))
                .matches(arrow -> arrow.trait(Trait.CONDITION).equals("${route == 'flagged'}"));
        assertThat(leadsTo(drawing, "work1")).containsExactly("resolveDuplicate");
    }

    @Test
    void aQuestionWithOneMoreAnswerLacksOnlyWhatNobodyHasSaidYet() throws IOException {
        var text = admission().with(new Edit.Add("layBeforeBoard", Kind.QUESTION, "Large enough?"));
        text = Drawing.of(text).with(new Edit.AddAnswer("question1", "Too small", "Sent home"));

        assertThat(problems(text))
                .allSatisfy(
                        finding -> assertThat(finding.element()).get().isIn("question1", "arrow1", "arrow2", "end1"));

        var onward = Drawing.of(text).arrowsFrom("question1").get(0).id();
        text = Drawing.of(text).with(new Edit.Say(onward, Trait.OTHERWISE, "true"));
        text = Drawing.of(text).with(new Edit.Name(onward, "Large"));
        text = Drawing.of(text).with(new Edit.Say(other(text, onward), Trait.CONDITION, "${route == 'flagged'}"));
        assertThat(problems(text)).isEmpty();
    }

    /** “Ask for more” lies below “What next?”, and reaches a little further to the left. */
    @Test
    void whatGoesAsideForANewPlaceTakesAlongWhatLiesBelowIt() throws IOException {
        var before = new Sheet(admission().document());

        var after =
                new Sheet(Drawing.of(admission().with(new Edit.Add("checkApplication", Kind.QUESTION, "All there?")))
                        .document());

        var way = middle(after, "checked") - middle(before, "checked");
        assertThat(way).isPositive();
        assertThat(middle(after, "askForMore") - middle(before, "askForMore")).isEqualTo(way);
        assertThat(middle(after, "checkApplication")).isEqualTo(middle(before, "checkApplication"));
    }

    private static double middle(Sheet sheet, String place) {
        return sheet.box(place).orElseThrow().middleX();
    }

    @Test
    void anEndThatNoAnswerLeadsToAnyMoreGoesWithIt() throws IOException {
        var text = admission().with(new Edit.Add("layBeforeBoard", Kind.QUESTION, "Large enough?"));
        text = Drawing.of(text).with(new Edit.AddAnswer("question1", "Too small", "Sent home"));
        var onward = Drawing.of(text).arrowsFrom("question1").get(0).id();

        text = Drawing.of(text).with(new Edit.Say(other(text, onward), Trait.TARGET, "layBeforeBoard"));

        assertThat(Drawing.of(text).find("end1")).isEmpty();
        assertThat(text).doesNotContain("end1");
        assertThat(leadsTo(Drawing.of(text), "question1")).contains("layBeforeBoard");
    }

    @Test
    void whatIsTakenOutLeavesTheWayWhole() throws IOException {
        var text = admission().with(new Edit.Remove("sendWelcome"));

        assertThat(leadsTo(Drawing.of(text), "enterInRegister")).containsExactly("admitted");
        assertThat(text).doesNotContain("sendWelcome");
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void aQuestionTakenOutLeavesTheUsualWay() throws IOException {
        var text = admission().with(new Edit.Remove("nomineeQuestion"));

        assertThat(leadsTo(Drawing.of(text), "sameCoopQuestion")).contains("checkApplication");
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void aPlaceIsMovedBehindAnother() throws IOException {
        var text = admission().with(new Edit.Move("sendWelcome", "layBeforeBoard"));

        var drawing = Drawing.of(text);
        assertThat(leadsTo(drawing, "layBeforeBoard")).containsExactly("sendWelcome");
        assertThat(leadsTo(drawing, "sendWelcome")).containsExactly("boardConsent");
        assertThat(leadsTo(drawing, "enterInRegister")).containsExactly("admitted");
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void aReminderComesBesideATaskAndGoesWithIt() throws IOException {
        var text = admission()
                .with(new Edit.AddBeside(
                        "checkApplication", "After five days", "P5D", false, "Remind the team", "Reminded"));

        assertThat(Drawing.of(text).besides("checkApplication"))
                .singleElement()
                .matches(event -> event.trait(Trait.TIME).equals("P5D") && !event.is(Trait.ENDS));
        assertThat(problems(text)).extracting(Finding::sentence).containsExactly("It does not say which step it does.");

        var without = Drawing.of(text).with(new Edit.Remove("beside1"));
        assertThat(problems(without)).isEmpty();
        assertThat(Drawing.of(without).everything()).hasSameSizeAs(admission().everything());
    }

    @Test
    void thingsAtTheSameTimeArePartedAndBroughtTogether() throws IOException {
        var text = admission().with(new Edit.Add("toBoard", Kind.PARALLEL, ""));

        assertThat(problems(text))
                .extracting(finding -> finding.element().orElse(""))
                .containsOnly("work1", "work2");
    }

    @Test
    void whicheverComesFirstWaitsForAMessageOrATime() throws IOException {
        var text = admission().with(new Edit.Add("toBoard", Kind.FIRST, "Whichever comes first"));

        text = Drawing.of(text).with(new Edit.Say("message1", Trait.MESSAGE, "applicantAnswered"));
        text = Drawing.of(text).with(new Edit.Say("time1", Trait.TIME, "P3D"));
        assertThat(problems(text))
                .extracting(Finding::sentence)
                .containsOnly("It has no name. Say what has happened, such as “Application withdrawn”.");
        assertThat(text).containsOnlyOnce("name=\"applicantAnswered\"");
    }

    @Test
    void whatTheEngineWantsToBeToldIsToldByItself() throws IOException {
        var text = admission().with(new Edit.Add("sendWelcome", Kind.CALL, "Ask the board again"));
        text = Drawing.of(text).with(new Edit.Say("call1", Trait.CALLED, "consent"));
        text = Drawing.of(text).with(new Edit.Add("sendWelcome", Kind.TABLE, "Choose again"));
        text = Drawing.of(text).with(new Edit.Say("table1", Trait.TABLE, "admission-route"));
        text = Drawing.of(text).with(new Edit.Say("table1", Trait.RESULT, "route"));

        assertThat(problems(text)).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() throws IOException {
        var drawing = admission();

        for (var edit : List.of(
                new Edit.Add("admitted", Kind.WORK, ""),
                new Edit.Add("whichRoute", Kind.WORK, ""),
                new Edit.Move("whichRoute", "sendWelcome"),
                new Edit.Move("sendWelcome", "closeAsWithdrawn"),
                new Edit.Say("toBoard", Trait.TARGET, "closeAsWithdrawn"),
                new Edit.Remove("admission"),
                new Edit.AddAnswer("sendWelcome", "", ""),
                new Edit.AddBeside("sendWelcome", "", "P1D", true, "", ""),
                new Edit.Name("nothing", "Nothing"))) {
            assertThatExceptionOfType(Rejection.class).as(edit.toString()).isThrownBy(() -> drawing.with(edit));
        }
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Drawing.of("<!DOCTYPE x><x/>"));
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Drawing.of("<x/>"));
    }

    /** Nothing may be added after, or taken out, that leaves the picture without a shape or with two upon each other. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void everyPlaceCanBeFollowedByATaskAndTheLayoutIsKept(Path file) throws IOException {
        var drawing = Drawing.of(Files.readString(file));
        var places = drawing.everything().stream()
                .filter(place ->
                        Set.of(Kind.WORK, Kind.STEP, Kind.TABLE, Kind.CALL).contains(place.kind()))
                .filter(place -> drawing.arrowsFrom(place.id()).size() == 1)
                .toList();

        assertThat(places).isNotEmpty().allSatisfy(place -> {
            var after = Drawing.of(drawing.with(new Edit.Add(place.id(), Kind.WORK, "Another")));
            var sheet = new Sheet(after.document());
            var box = sheet.box("work1").orElseThrow();
            assertThat(after.everything().stream()
                            .filter(other -> !other.id().equals("work1"))
                            .filter(other -> other.kind() != Kind.WITHIN && other.kind() != Kind.MEANWHILE)
                            .flatMap(other -> sheet.box(other.id()).stream())
                            .filter(other -> other.touches(box, 0)))
                    .as(place.name())
                    .isEmpty();
        });
    }

    static Stream<Path> diagrams() throws IOException {
        try (var files = Files.walk(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        }
    }

    private static String other(String text, String arrow) {
        return Drawing.of(text).arrowsFrom("question1").stream()
                .map(Drawn::id)
                .filter(id -> !id.equals(arrow))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> leadsTo(Drawing drawing, String place) {
        return drawing.arrowsFrom(place).stream()
                .map(arrow -> arrow.trait(Trait.TARGET))
                .toList();
    }

    private static List<String> all(Drawing drawing) {
        return drawing.outline().stream()
                .flatMap(Outline::all)
                .map(each -> each.drawn().id())
                .toList();
    }

    private static Drawing admission() throws IOException {
        return Drawing.of(Files.readString(PROCESSES.resolve("admission/admission.bpmn")));
    }

    /** What the check says of the folder with this diagram in it. */
    private static List<Finding> problems(String diagram) throws IOException {
        var root = PROCESSES.resolve("admission");
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(root)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        files.put("admission.bpmn", diagram.getBytes(StandardCharsets.UTF_8));
        var offered = Offered.onTheClassPath();
        return FolderCheck.of(
                        new ProcessFolder("admission", files),
                        new Surroundings(
                                offered.steps(),
                                Set.of("membership-team"),
                                true,
                                Set.of("admission", "consent"),
                                offered.given()))
                .stream()
                .collect(Collectors.toList());
    }
}
