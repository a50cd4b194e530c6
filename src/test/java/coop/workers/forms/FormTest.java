package coop.workers.forms;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.shared.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    private static final Form VERDICT = Forms.form("""
            {"type":"radio","key":"verdict","label":"Verdict","validate":{"required":true},
             "values":[{"label":"Approve","value":"approve"},{"label":"Decline","value":"decline"}]},
            {"type":"group","label":"Why","conditional":{"hide":"=verdict != \\"decline\\""},"components":[
              {"type":"textarea","key":"reasons","label":"Reasons","validate":{"required":true}},
              {"type":"textfield","key":"witness","label":"Witness","conditional":{"hide":"=not(reasons)"}}]}""");

    @Test
    void aHiddenFieldIsNeitherAskedForNorKept() {
        var values = FormValues.NONE.with("verdict", "approve").with("reasons", "old words");

        assertThat(VERDICT.validate(values)).isEmpty();
        assertThat(VERDICT.clean(values)).isEqualTo(FormValues.NONE.with("verdict", "approve"));
    }

    @Test
    void aFieldThatIsShownIsAskedFor() {
        var problems = VERDICT.validate(FormValues.NONE.with("verdict", "decline"));

        assertThat(problems).containsExactly(Problem.at("reasons", "forms.required.text", "Reasons"));
    }

    @Test
    void whatNobodyAskedIsDropped() {
        var values = FormValues.NONE.with("verdict", "approve").with("isAdmin", true);

        assertThat(VERDICT.clean(values).values()).containsOnlyKeys("verdict");
    }

    @Test
    void hidingOneFieldHidesThoseThatDependOnIt() {
        var form = Forms.form("""
                {"type":"checkbox","key":"a","label":"A"},
                {"type":"checkbox","key":"b","label":"B","conditional":{"hide":"=not(a)"}},
                {"type":"textfield","key":"c","label":"C","conditional":{"hide":"=not(b)"}}""");

        assertThat(form.clean(FormValues.NONE.with("b", true).with("c", "text")))
                .isEqualTo(FormValues.NONE);
    }

    @Test
    void surroundingSpaceIsNoAnswer() {
        var values = FormValues.NONE.with("verdict", "decline").with("reasons", " \n ");

        assertThat(VERDICT.validate(values)).extracting(Problem::field).containsExactly("reasons");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{}                              | abc                  | -",
                "{'maxLength':3}                 | abcd                 | forms.too-long",
                "{'minLength':3}                 | ab                   | forms.too-short",
                "{'validationType':'email'}      | jo@calder.coop       | -",
                "{'validationType':'email'}      | jo@calder            | forms.email",
                "{'validationType':'phone'}      | 0161 496 0000        | -",
                "{'validationType':'phone'}      | ring me              | forms.phone",
                "{'pattern':'^[A-Z]{2}\\\\d+$'}  | AB12                 | -",
                "{'pattern':'^[A-Z]{2}\\\\d+$'}  | 12AB                 | forms.pattern",
            })
    void textKeepsToItsRules(String rules, String text, @Nullable String problem) {
        var form = Forms.form("{'type':'textfield','key':'t','label':'T','validate':%s}"
                .formatted(rules)
                .replace('\'', '"'));

        assertThat(keys(form.validate(FormValues.NONE.with("t", text))))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void everyTextHasAGreatestLength() {
        var form = Forms.form("""
                {"type":"textfield","key":"line","label":"Line"},{"type":"textarea","key":"text","label":"Text"}""");

        var problems = form.validate(FormValues.NONE
                .with("line", "x".repeat(FormElement.TextRules.LINE + 5))
                .with("text", "x".repeat(FormElement.TextRules.TEXT + 1)));

        assertThat(problems)
                .containsExactly(
                        Problem.at("line", "forms.too-long", "Line", FormElement.TextRules.LINE, 5),
                        Problem.at("text", "forms.too-long", "Text", FormElement.TextRules.TEXT, 1));
    }

    @Test
    void aPatternThatBacktracksWithoutEndDoesNotHoldUpTheOffice() {
        var form = Forms.form("""
                {"type":"textfield","key":"t","label":"T","validate":{"pattern":"^(a+)+$"}}""");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(
                        keys(form.validate(FormValues.NONE.with("t", "a".repeat(60) + "!"))))
                .containsExactly("forms.pattern"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "12.5  | -",
                "12.50 | -",
                "12.55 | forms.decimals",
                "0 | forms.least",
                "100.1 | forms.most",
            })
    void numbersKeepToTheirBounds(String number, @Nullable String problem) {
        var form = Forms.form("""
                {"type":"number","key":"n","label":"N","decimalDigits":1,"validate":{"min":1,"max":"100"}}""");

        assertThat(keys(form.validate(FormValues.NONE.with("n", new BigDecimal(number)))))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aNumberWithoutDecimalsIsWhole() {
        var form = Forms.form("""
                {"type":"number","key":"n","label":"N"}""");

        assertThat(keys(form.validate(FormValues.NONE.with("n", new BigDecimal("1.5")))))
                .containsExactly("forms.whole-number");
    }

    @Test
    void onlyWhatTheListOffersCanBeChosen() {
        var form = Forms.form("""
                {"type":"select","key":"one","label":"One","values":[{"label":"A","value":"a"}]},
                {"type":"checklist","key":"many","label":"Many","values":[{"label":"A","value":"a"}]}""");

        var problems = form.validate(FormValues.NONE.with("one", "${x}").with("many", List.of("a", "b")));

        assertThat(keys(problems)).containsExactly("forms.not-offered", "forms.not-offered");
    }

    @Test
    void aRequiredBoxMustBeTicked() {
        var form = Forms.form("""
                {"type":"checkbox","key":"ok","label":"OK","validate":{"required":true}}""");

        assertThat(keys(form.validate(FormValues.NONE.with("ok", false)))).containsExactly("forms.required.tick");
        assertThat(form.validate(FormValues.NONE.with("ok", true))).isEmpty();
    }

    @Test
    void documentsAreNamedByTheirIdsAndNothingElse() {
        var form = Forms.form("""
                {"type":"filepicker","key":"papers","label":"Papers"}""");
        var id = UUID.randomUUID().toString();

        assertThat(form.validate(FormValues.NONE.with("papers", List.of(id)))).isEmpty();
        assertThat(keys(form.validate(FormValues.NONE.with("papers", List.of(id, id)))))
                .containsExactly("forms.documents");
        assertThat(keys(form.validate(FormValues.NONE.with("papers", List.of("../etc/passwd")))))
                .containsExactly("forms.wrong-kind");
    }

    @Test
    void anAnswerOfTheWrongKindIsToldSo() {
        var form = Forms.form("""
                {"type":"datetime","subtype":"date","key":"d","label":"D"},{"type":"number","key":"n","label":"N"}""");

        assertThat(keys(form.validate(FormValues.NONE.with("d", "tomorrow").with("n", "many"))))
                .containsExactly("forms.not-a-date", "forms.not-a-number");
        assertThat(keys(form.validate(FormValues.NONE.with("d", true).with("n", List.of("1")))))
                .containsExactly("forms.wrong-kind", "forms.wrong-kind");
    }

    @Test
    void theSummaryTellsQuestionsAndAnswersInWords() {
        var form = Forms.form("""
                {"type":"checkbox","key":"ok","label":"Agreed"},
                {"type":"datetime","subtype":"date","key":"on","label":"Started on"},
                {"type":"checklist","key":"seen","label":"Seen","values":[{"label":"The rules","value":"r"},{"label":"Accounts","value":"a"}]},
                {"type":"filepicker","key":"papers","label":"Papers","multiple":true},
                {"type":"textfield","key":"empty","label":"Empty"}""");

        var summary = form.summary(FormValues.NONE
                .with("ok", true)
                .with("on", LocalDate.of(2027, 5, 4))
                .with("seen", List.of("r", "a"))
                .with("papers", List.of(UUID.randomUUID().toString()))
                .with("empty", "  "));

        assertThat(summary)
                .containsExactly(
                        new Form.Answered("ok", "Agreed", "Yes"),
                        new Form.Answered("on", "Started on", "4 May 2027"),
                        new Form.Answered("seen", "Seen", "The rules, Accounts"),
                        new Form.Answered("papers", "Papers", "1 document"));
    }

    @Test
    void aFieldThatOnlyShowsSomethingTakesNoAnswerAndIsHeldAgainstNoRule() {
        var form = Forms.form("""
                {"type":"textfield","key":"amount","label":"Amount","readonly":true,"validate":{"required":true,"maxLength":3}},
                {"type":"textfield","key":"note","label":"Note","conditional":{"hide":"=amount = \\"£36.00\\""}}""");
        var known = FormValues.NONE.with("amount", "£36.00");

        var shown = form.showing(FormValues.NONE.with("amount", "£1").with("note", "typed"), known);

        assertThat(shown).isEqualTo(known.with("note", "typed"));
        assertThat(form.clean(shown)).isEqualTo(known);
        assertThat(form.validate(known)).isEmpty();
        assertThat(form.summary(known)).isEmpty();
        assertThat(form.answers(shown)).isEqualTo(FormValues.NONE.with("note", "typed"));
    }

    @Test
    void draftsComeBackAsTheyWereWritten() {
        var form = Forms.form("""
                {"type":"textfield","key":"t","label":"T"},{"type":"number","key":"n","label":"N","decimalDigits":2},
                {"type":"checkbox","key":"c","label":"C"},{"type":"datetime","subtype":"date","key":"d","label":"D"},
                {"type":"filepicker","key":"f","label":"F","multiple":true}""");
        var values = FormValues.NONE
                .with("t", "${1+1} <b>\"quoted\"</b>")
                .with("n", new BigDecimal("1240.50"))
                .with("c", true)
                .with("d", LocalDate.of(2028, 2, 29))
                .with("f", List.of("one", "two"));

        assertThat(FormValuesJson.read(form, FormValuesJson.write(values))).isEqualTo(values);
    }

    @Test
    void aDraftKeepsWhatIsHalfTyped() {
        var form = Forms.form("""
                {"type":"number","key":"n","label":"N","decimalDigits":2},
                {"type":"datetime","subtype":"date","key":"d","label":"D"}""");
        var values = FormValues.NONE.with("n", "1,24").with("d", "4 Ma");

        assertThat(FormValuesJson.read(form, FormValuesJson.write(values))).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "12 | 12",
                "1,240.50 | 1240.50",
                "£1 240 | 1240",
                "−3 | -3",
                "12. | -",
                "1,24 | -",
                "1e9 | -",
                "a dozen | -"
            })
    void numbersAreReadAsPeopleTypeThem(String typed, @Nullable BigDecimal number) {
        assertThat(TypedNumber.read(typed).orElse(null)).isEqualTo(number);
    }

    @Test
    void aDraftOfAnEarlierFormKeepsWhatStillFits() {
        var form = Forms.form("""
                {"type":"textfield","key":"t","label":"T"},{"type":"checkbox","key":"c","label":"C"}""");

        var values = FormValuesJson.read(form, "{\"t\":\"kept\",\"c\":\"perhaps\",\"gone\":1}");

        assertThat(values).isEqualTo(FormValues.NONE.with("t", "kept"));
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(problem -> problem.message().key()).toList();
    }
}
