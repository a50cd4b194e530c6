package coop.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {

    @Test
    void gapsAreFilledAndTheSubjectStaysOneLine() {
        var letter = LetterTemplate.read("welcome", "Subject: Welcome, {{coopName}}\n\nDear {{name}},\n\nwelcome.\n");

        assertThat(letter.subjectWith(Map.of("coopName", "Moor\r\nBcc: everyone@example.org")))
                .isEqualTo("Welcome, Moor Bcc: everyone@example.org");
        assertThat(letter.bodyWith(Map.of("name", "Ada"))).isEqualTo("Dear Ada,\n\nwelcome.");
    }

    @Test
    void whatFillsAGapIsNeverItselfATemplate() {
        var letter = LetterTemplate.read("welcome", "Subject: x\n\n{{name}}");

        assertThat(letter.bodyWith(Map.of("name", "{{secret}} ${7*7} <b>", "secret", "s")))
                .isEqualTo("{{secret}} ${7*7} <b>");
    }

    @Test
    void aGapThatNothingFillsIsAnError() {
        var letter = LetterTemplate.read("welcome", "Subject: x\n\n{{name}}");

        assertThatThrownBy(() -> letter.bodyWith(Map.of()))
                .isInstanceOf(MustacheException.class)
                .hasMessageContaining("name");
    }

    @Test
    void aTemplateCannotReachIntoTheValues() {
        var letter = LetterTemplate.read("welcome", "Subject: x\n\n{{name.class}} {{name.length}}");

        assertThatThrownBy(() -> letter.bodyWith(Map.of("name", "Ada"))).isInstanceOf(MustacheException.class);
    }

    @Test
    void aLetterWithoutASubjectIsRefusedByName() {
        assertThatThrownBy(() -> LetterTemplate.read("admission/letters/welcome.md", "Dear all"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("admission/letters/welcome.md");
    }
}
