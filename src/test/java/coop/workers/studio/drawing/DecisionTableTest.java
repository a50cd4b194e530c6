package coop.workers.studio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.studio.drawing.DecisionTable.Column;
import coop.workers.studio.drawing.DecisionTable.Rule;
import coop.workers.workflow.check.FolderCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

    private static DecisionTable route() throws IOException {
        return DecisionTable.of(Files.readString(Path.of("processes/admission/admission-route.dmn")));
    }

    private static DecisionTable changed(Function<DecisionTable, String> change) throws IOException {
        return DecisionTable.of(change.apply(route()));
    }

    @Test
    void aColumnIsMovedWithItsCells() throws IOException {
        var moved = changed(table -> table.movedColumn("legal-form", 1));

        assertThat(moved.columns()).extracting(Column::fact).containsExactly("alreadyKnown", "legalForm");
        assertThat(moved.rules().get(1).cells()).containsExactly("false", "\"unincorporated\"");
        assertThat(DecisionTable.of(moved.movedColumn("legal-form", -1)).rules())
                .isEqualTo(route().rules());
        assertThat(moved.movedColumn("legal-form", 1)).isEqualTo(moved.text());
    }

    @Test
    void aRuleIsRepeatedOrAnotherComesBelowIt() throws IOException {
        var repeated = changed(table -> table.repeated("no-legal-person"));
        var below = changed(table -> table.withRuleBelow("known-already"));

        assertThat(repeated.rules()).hasSize(4).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(repeated.rules().get(2).cells())
                .isEqualTo(repeated.rules().get(1).cells());
        assertThat(below.rules().get(1).cells()).containsExactly("", "");
        assertThat(harm(repeated)).isEmpty();
        assertThat(harm(below)).isEmpty();
    }

    @Test
    void headingsKindsAndWordsAreSaidInOtherWays() throws IOException {
        assertThat(changed(table -> table.headed("legal-form", "What kind of body"))
                        .columns())
                .extracting(Column::label)
                .contains("What kind of body");
        assertThat(changed(table -> table.typed("legal-form", "integer"))
                        .columns()
                        .get(0)
                        .type())
                .isEqualTo("integer");
        assertThat(changed(table -> table.offering("legal-form", List.of("company", "club")))
                        .valuesOf("legal-form"))
                .containsExactly("company", "club");
        assertThat(changed(table -> table.offering("legal-form", List.of())).valuesOf("legal-form"))
                .isEmpty();
        assertThat(changed(table -> table.resultHeaded("Way")).result()).isEqualTo("Way");
        assertThat(changed(table -> table.resultOffering(List.of("late"))).outcomes())
                .containsExactly("late", "flagged", "nominee", "standard");
    }

    @Test
    void aTableThatIsBegunHasOneRuleAndNoHarmInIt() {
        var begun = DecisionTable.of(DecisionTable.begun("how-long", "How long & “why”?", "Outcome", "first"));
        var withFact = DecisionTable.of(begun.withColumn("Days", "days", "integer"));

        assertThat(begun.name()).isEqualTo("How long & “why”?");
        assertThat(begun.rules()).hasSize(1);
        assertThat(harm(begun)).isEmpty();
        assertThat(withFact.rules().get(0).cells()).containsExactly("");
        assertThat(harm(withFact)).isEmpty();
    }

    private static List<?> harm(DecisionTable table) {
        return FolderCheck.harmIn("table.dmn", table.text().getBytes(StandardCharsets.UTF_8));
    }
}
