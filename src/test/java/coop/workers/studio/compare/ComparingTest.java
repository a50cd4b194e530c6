package coop.workers.studio.compare;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.studio.Glossary;
import coop.workers.studio.compare.Comparison.Passage;
import coop.workers.studio.drawing.Drawing;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Tea;
import coop.workers.workflow.ProcessFolder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ComparingTest {

    private static final Glossary WORDS = new Glossary(
            Map.of("board", "Board", "membership-team", "Membership team", "secretary", "Secretary"),
            Map.of(),
            Map.of());

    private final Tea tea = new Tea();

    @Autowired
    Comparing comparing;

    @Test
    void nothingIsSaidOfWhatIsTheSame() {
        assertThat(comparing.compare(tea.brewed(), tea.brewed(), WORDS).isEmpty())
                .isTrue();
    }

    @Test
    void aDeadlineIsToldInDays() {
        assertThat(changing(tea.diagram(), Tea::withMoreTime))
                .containsExactly("The membership team has 21 instead of 10 days for “Choose the tea”.");
        assertThat(changing(tea.diagram(), text -> text.replace("P14D", "P1M")))
                .containsExactly("“Nobody chose” comes after 1 month instead of 14 days.");
        assertThat(changing(tea.diagram(), text -> text.replaceFirst(" camunda:dueDate=\"P10D\"", "")))
                .containsExactly("“Choose the tea” has no date any more by which the membership team is to do it.");
    }

    @Test
    void newWorkIsToldWithWhoAndByWhenAndMarkedWithItsArrows() {
        var comparison =
                comparing.compare(tea.brewed(), Tea.with(tea.brewed(), tea.diagram(), Tea::withPouring), WORDS);

        assertThat(comparison.sentences())
                .containsExactly(
                        "“Pour the tea” is new work for the secretary, to be done within 2 days.",
                        "After “Order the tea” comes “Pour the tea” instead of “Drink the tea”.");
        assertThat(comparison.in(tea.diagram()).orElseThrow().marks())
                .containsEntry("pourTea", Change.ADDED)
                .containsEntry("poured", Change.ADDED)
                .containsEntry("f6", Change.CHANGED)
                .hasSize(3);
    }

    @Test
    void theSameTheOtherWayRoundIsARemoval() {
        var comparison =
                comparing.compare(Tea.with(tea.brewed(), tea.diagram(), Tea::withPouring), tea.brewed(), WORDS);

        assertThat(comparison.sentences()).contains("“Pour the tea” is no longer there.");
        assertThat(comparison.in(tea.diagram()).orElseThrow().marks()).containsEntry("pourTea", Change.REMOVED);
    }

    @Test
    void everythingThatStandsAtAnElementIsCompared() {
        assertThat(changing(tea.diagram(), text -> text.replace("'green'", "'black'")))
                .containsExactly(
                        "At “Which kind?”, the way “green” is taken if kind == 'black'; before, if kind == 'green'.");
        assertThat(changing(
                        tea.diagram(),
                        text -> text.replace("candidateGroups=\"board\"", "candidateGroups=\"secretary\"")))
                .containsExactly("“Ask the board” is for the secretary instead of the board.");
        assertThat(changing(tea.diagram(), text -> text.replace("name=\"Ask the board\"", "name=\"Hear the board\"")))
                .containsExactly("“Ask the board” is called “Hear the board” now.");
        assertThat(changing(tea.diagram(), text -> text.replace("default=\"anyOther\"", "default=\"green\"")))
                .containsExactly("At “Which kind?”, “green” is the way to take where no other is.");
        assertThat(changing(tea.diagram(), text -> text.replace("formRef=\"ask-board\"", "formRef=\"drink-tea\"")))
                .containsExactly("“Ask the board” asks by the form “Drink tea” instead of “Ask board”.");
        assertThat(changing(tea.diagram(), text -> text.replace(">tea-ordered<", ">none-left<")))
                .containsExactly("“Order the tea” sends the letter “None left” instead of “Tea ordered”.");
        assertThat(changing(tea.diagram(), text -> text.replace("P3650D", "P30D")))
                .containsExactly("“Tea for the office”: historyTimeToLive is “P30D” instead of “P3650D”.");
    }

    @Test
    void aPictureArrangedOtherwiseIsNoOtherProcess() {
        assertThat(changing(tea.diagram(), text -> text.replace("x=\"250\"", "x=\"255\"")))
                .containsExactly("The picture is arranged otherwise; nothing of the process has changed.");
        assertThat(changing(tea.diagram(), text -> text.replace("</bpmn:process>", "<!-- tea --></bpmn:process>")))
                .containsExactly("The file is written otherwise; nothing of the process has changed.");
    }

    @Test
    void whatWasChangedAndChangedBackIsNoChange() {
        assertThat(changing(tea.diagram(), text -> text.replace("\n    <bpmn:endEvent", "\n      <bpmn:endEvent")))
                .isEmpty();
        assertThat(changing(tea.diagram(), text -> Drawing.of(text).text())).isEmpty();
    }

    @Test
    void aFormSaysWhichQuestionsAndAnswersCameAndWent() {
        assertThat(changing("choose-tea.form", text -> text.replace("Which tea?", "Which tea do you want?")))
                .containsExactly("“Which tea do you want?” stands on the form instead of “Which tea?”.");
        assertThat(changing("choose-tea.form", text -> text.replace("\"required\": true", "\"required\": false")))
                .containsExactly("“Which tea?” may be left open.");
        assertThat(changing(
                        "choose-tea.form", text -> text.replace("Black", "Mint").replace("black", "mint")))
                .containsExactly(
                        "“Which tea?” may be answered “Mint”.", "“Which tea?” may no longer be answered “Black”.");
        assertThat(changing(
                        "drink-tea.form",
                        text -> text.replace(
                                "\"components\": [",
                                "\"components\": [{\"type\":\"checkbox\",\"key\":\"milk\",\"label\":\"With milk\"},")))
                .containsExactly("“With milk” is new on the form.");
        assertThat(changing(
                        "drink-tea.form",
                        text -> text.replace(
                                "\"key\": \"remark\",", "\"key\": \"remark\", \"description\": \"In a word.\",")))
                .containsExactly("“How was it?”: the explanation is “In a word.” instead of nothing.");
    }

    @Test
    void aTableSaysWhichLinesDecideOtherwise() {
        assertThat(changing("cups.dmn", text -> text.replace("<text>2</text>", "<text>3</text>")))
                .containsExactly("Where Kind is \"green\", the answer is 3 instead of 2.");
        assertThat(changing("cups.dmn", text -> text.replaceFirst("(?s)<rule id=\"other-rule\">.*?</rule>", "")))
                .containsExactly("No longer there: where Kind is not(\"green\"), the answer was 4.");
        assertThat(changing("cups.dmn", text -> text.replace("hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\"")))
                .containsExactly("“cups-table”: hitPolicy is “FIRST” instead of “UNIQUE”.");
    }

    @Test
    void aLetterIsToldWordByWord() {
        var after = Tea.with(tea.brewed(), "letters/tea-ordered.md", text -> text.replace("on its way", "in the pot")
                .replace("Tea for", "Hot tea for"));

        var difference = comparing
                .compare(tea.brewed(), after, WORDS)
                .in("letters/tea-ordered.md")
                .orElseThrow();

        assertThat(difference.differences().get(0).sentence())
                .isEqualTo("The subject of “Tea ordered” is “Hot tea for {{name}}” instead of “Tea for {{name}}”.");
        assertThat(difference.differences().get(1).passages())
                .contains(new Passage(Change.REMOVED, "on"), new Passage(Change.ADDED, "in"));
    }

    @Test
    void whatCannotBeReadIsSaidToDifferAndNoMore() {
        assertThat(changing(tea.diagram(), text -> "<"))
                .containsExactly("“%s” has changed, and one of the two cannot be read."
                        .formatted(Comparing.nameOf(tea.diagram())));
        assertThat(changing("choose-tea.form", text -> "{")).hasSize(1);
        assertThat(changing("cups.dmn", text -> "")).hasSize(1);
    }

    @Test
    void filesThatCameAndWentAreNamed() {
        var files = new TreeMap<>(tea.brewed().files());
        files.remove("letters/tea-ordered.md");
        files.put("letters/tea-is-off.md", new byte[0]);

        var sentences = comparing
                .compare(tea.brewed(), new ProcessFolder(tea.folder(), files), WORDS)
                .sentences();

        assertThat(sentences)
                .containsExactly(
                        "There is a new letter, “Tea is off”.", "The letter “Tea ordered” is no longer there.");
    }

    private List<String> changing(String file, UnaryOperator<String> change) {
        return comparing
                .compare(tea.brewed(), Tea.with(tea.brewed(), file, change), WORDS)
                .sentences()
                .toList();
    }
}
