package coop.workers.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.forms.FormElement.Unsupported;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {

    @Test
    void everyComponentBecomesAnElementOfItsKind() {
        var form = Forms.form("""
                {"type":"text","text":"Read **this**"},
                {"type":"textfield","key":"name","label":"Name"},
                {"type":"textarea","key":"why","label":"Why"},
                {"type":"number","key":"workers","label":"Workers"},
                {"type":"number","key":"rate","label":"Rate","decimalDigits":2},
                {"type":"checkbox","key":"agreed","label":"Agreed"},
                {"type":"radio","key":"route","label":"Route","values":[{"label":"By nominee","value":"nominee"}]},
                {"type":"select","key":"form","label":"Form","values":[{"label":"Society","value":"society"}]},
                {"type":"checklist","key":"seen","label":"Seen","values":[{"label":"Rules","value":"rules"}]},
                {"type":"datetime","subtype":"date","key":"started","label":"Started"},
                {"type":"filepicker","key":"papers","label":"Papers","multiple":true},
                {"type":"separator"},{"type":"spacer"},
                {"type":"button","label":"Submit"}""");

        assertThat(form.elements())
                .extracting(element -> element.getClass().getSimpleName())
                .containsExactly(
                        "Paragraph",
                        "TextField",
                        "TextArea",
                        "NumberField",
                        "NumberField",
                        "Checkbox",
                        "Choice",
                        "Choice",
                        "ManyChoices",
                        "DateField",
                        "DocumentsField",
                        "Separator",
                        "Spacer");
        assertThat(form.keys())
                .containsEntry("name", Kind.FREE_TEXT)
                .containsEntry("workers", Kind.WHOLE_NUMBER)
                .containsEntry("rate", Kind.DECIMAL)
                .containsEntry("route", Kind.WORD)
                .containsEntry("papers", Kind.DOCUMENTS);
    }

    @Test
    void fieldsInGroupsAreFieldsOfTheForm() {
        var form = Forms.form("""
                {"type":"group","label":"Outer","components":[
                  {"type":"group","components":[{"type":"textfield","key":"deep","label":"Deep"}]}]}""");

        assertThat(form.keys()).containsOnlyKeys("deep");
    }

    @Test
    void theOutcomeIsTheChoiceWithThatRole() {
        var form = Forms.form("""
                {"type":"radio","key":"other","label":"Other","values":[{"label":"A","value":"a"}]},
                {"type":"radio","key":"verdict","label":"Verdict","properties":{"role":"outcome"},
                 "values":[{"label":"Approve","value":"approve"},{"label":"Decline","value":"decline"}]}""");

        assertThat(form.outcome()).map(FormElement.Field::key).contains("verdict");
    }

    @Test
    void aReadOnlyFieldIsKnownAsOneAndAsksForNothing() {
        var form = Forms.form("""
                {"type":"number","key":"gross","label":"To be invoiced","decimalDigits":2,"readonly":true,"validate":{"required":true}},
                {"type":"number","key":"paid","label":"Paid"}""");

        assertThat(form.fields()).extracting(FormElement.Field::readOnly).containsExactly(true, false);
        assertThat(form.fields()).noneMatch(FormElement.Field::required);
    }

    @Test
    void anOutcomeCannotBeReadOnlyAndAFieldCannotBeSwitchedOff() {
        assertThatThrownBy(() -> Forms.form("""
                        {"type":"textfield","key":"off","label":"Off","disabled":true},
                        {"type":"radio","key":"verdict","label":"Verdict","readonly":true,"properties":{"role":"outcome"},
                         "values":[{"label":"Approve","value":"approve"}]}"""))
                .isInstanceOfSatisfying(UnreadableForm.class, unreadable -> assertThat(unreadable.flaws())
                        .extracting(UnreadableForm.Flaw::element)
                        .containsExactly("off", "verdict"));
    }

    @Test
    void whatCannotBeShownIsSaidToBeUnsupported() {
        var form = Forms.form("""
                {"type":"group","components":[{"type":"iframe","id":"Field_1"}]}""");

        assertThat(form.unsupported())
                .extracting(Unsupported::type, Unsupported::name)
                .containsExactly(tuple("iframe", "Field_1"));
    }

    @Test
    void everyFlawIsToldAtOnceWithItsElement() {
        assertThatThrownBy(() -> Forms.form("""
                        {"type":"textfield","key":"no-hyphens","label":"A"},
                        {"type":"textfield","key":"twice","label":"B"},
                        {"type":"textfield","key":"twice","label":"C"},
                        {"type":"textfield","key":"nameless"},
                        {"type":"textfield","key":"broken","label":"D","validate":{"pattern":"("}},
                        {"type":"textfield","key":"endless","label":"E","validate":{"maxLength":99999999}},
                        {"type":"radio","key":"empty","label":"F"},
                        {"type":"datetime","subtype":"datetime","key":"hour","label":"G"},
                        {"type":"textfield","key":"shy","label":"H","conditional":{"hide":"=count(x) > 3"}},
                        {"type":"textfield","key":"lost","label":"I","conditional":{"hide":"=nowhere"}}""")).isInstanceOfSatisfying(UnreadableForm.class, unreadable -> assertThat(
                        unreadable.flaws())
                .extracting(UnreadableForm.Flaw::element)
                .containsExactlyInAnyOrder(
                        "no-hyphens", "twice", "nameless", "broken", "endless", "empty", "hour", "shy", "nowhere"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"a\",              | not valid JSON",
                "[]                          | no list of components",
                "{\"components\":[]}         | needs an id",
            })
    void whatIsNoFormIsRefusedInASentence(String json, String sentence) {
        assertThatThrownBy(() -> FormReader.read(json))
                .isInstanceOf(UnreadableForm.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aFormOfUnreasonableSizeOrDepthIsRefused() {
        var tooLong = "{\"id\":\"a\",\"components\":[]}" + " ".repeat(FormReader.MAX_CHARACTERS);
        var tooDeep = "[".repeat(1000);
        var tooMany = String.join(",", java.util.Collections.nCopies(301, "{\"type\":\"spacer\"}"));

        assertThatThrownBy(() -> FormReader.read(tooLong)).hasMessageContaining("longer than 200,000");
        assertThatThrownBy(() -> FormReader.read(tooDeep)).isInstanceOf(UnreadableForm.class);
        assertThatThrownBy(() -> Forms.form(tooMany)).hasMessageContaining("more than 300 elements");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=word = \"yes\"                     | yes   | true",
                "=word = \"yes\"                     | no    | false",
                "=word != \"yes\"                    | no    | true",
                "=word != \"yes\"                    |       | true",
                "=word                               | true  | true",
                "=word                               |       | false",
                "=not(word)                          |       | true",
                "=not( word )                        | true  | false",
                "=word = true                        | true  | true",
                "=word != \"a\" and word != \"b\"    | b     | false",
                "=word != \"a\" and word != \"b\"    | c     | true",
                "=word = \"a\" or word = \"b\"       | b     | true",
            })
    void conditionsReadTheFewSentencesTheyKnow(String feel, String word, boolean hidden) {
        var values = FormValues.NONE.with("word", word);

        assertThat(Condition.parse(feel))
                .map(condition -> condition.holdsFor(values))
                .contains(hidden);
    }

    @Test
    void conditionsRefuseEverythingElse() {
        var others = List.of(
                "=a = b",
                "=a > 3",
                "=f(x)",
                "=a = \"x\" and b or c",
                "=",
                "=a.b",
                "=if a then b else c",
                "=a=\"\\\"\"");

        assertThat(others).allSatisfy(feel -> assertThat(Condition.parse(feel)).isEmpty());
    }
}
