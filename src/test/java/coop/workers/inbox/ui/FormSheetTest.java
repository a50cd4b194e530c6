package coop.workers.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Documents;
import coop.workers.forms.FormReader;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of element that a form may have, as it stands on the screen. */
@ScreenTest
class FormSheetTest {

    @Autowired
    Screens screens;

    @Autowired
    CaseDesk cases;

    @Autowired
    Documents documents;

    private final AtomicInteger answers = new AtomicInteger();
    private @Nullable CaseFiles files;

    @Test
    void aLineATextAndAnAddressAreTypedAndTheirLengthsAreTold() {
        var sheet = sheet("""
                {"type":"textfield","key":"name","label":"Name","description":"As registered.","validate":{"required":true,"maxLength":10}},
                {"type":"textarea","key":"why","label":"Why","validate":{"minLength":5,"maxLength":100}},
                {"type":"textfield","key":"email","label":"E-mail","validate":{"validationType":"email"}}""", FormValues.NONE);
        var name = _get(TextField.class, spec -> spec.withId("name"));

        assertThat(name.getLabel()).isEqualTo("Name");
        assertThat(name.isRequiredIndicatorVisible()).isTrue();
        assertThat(name.getHelperText()).isEqualTo("As registered. Up to 10 characters.");
        assertThat(_get(TextArea.class).getHelperText()).isEqualTo("Between 5 and 100 characters.");

        _setValue(name, "Calder Bi");
        assertThat(name.getHelperText()).isEqualTo("As registered. 1 character left.");
        _setValue(name, "Calder Bikes");
        assertThat(name.getHelperText()).isEqualTo("As registered. 2 characters too many.");
        _setValue(_get(TextArea.class), "Because\nwe like it");
        _setValue(_get(EmailField.class), "jo@");

        assertThat(answers).hasValue(4);
        assertThat(sheet.typed())
                .isEqualTo(FormValues.NONE
                        .with("name", "Calder Bikes")
                        .with("why", "Because\nwe like it")
                        .with("email", "jo@"));
    }

    @Test
    void aNumberIsReadAsPeopleTypeItAndKeptAsTheyTypedIt() {
        var sheet = sheet("""
                {"type":"number","key":"amount","label":"Amount","decimalDigits":2,"validate":{"min":1,"max":5000}}""", FormValues.NONE.with("amount", new BigDecimal("36.00")));
        var amount = _get(TextField.class);

        assertThat(amount.getValue()).isEqualTo("36.00");
        assertThat(amount.getHelperText()).isEqualTo("A number with up to 2 digits after the point. From 1 to 5,000.");

        _setValue(amount, "£1,240.50");
        assertThat(sheet.typed().text("amount")).isEqualTo("£1,240.50");
        assertThat(sheet.answers().number("amount")).contains(new BigDecimal("1240.50"));

        _setValue(amount, "1,24");
        assertThat(sheet.answers().text("amount")).isEqualTo("1,24");
    }

    @Test
    void ticksChoicesAndListsAreAnswered() {
        var many = IntStream.range(0, 20)
                .mapToObj("{\"label\":\"Town %1$d\",\"value\":\"t%1$d\"}"::formatted)
                .collect(Collectors.joining(","));
        var sheet =
                sheet("""
                {"type":"checkbox","key":"agreed","label":"Agreed"},
                {"type":"radio","key":"route","label":"Route","values":[{"label":"By nominee","value":"nominee"},{"label":"Direct","value":"direct"}]},
                {"type":"select","key":"form","label":"Form","values":[{"label":"Society","value":"society"},{"label":"Company","value":"company"}]},
                {"type":"select","key":"town","label":"Town","values":[%s]},
                {"type":"checklist","key":"seen","label":"Seen","values":[{"label":"Rules","value":"r"},{"label":"Accounts","value":"a"}]}""".formatted(many), FormValues.NONE.with("town", "t3").with("seen", List.of("a")));

        assertThat(town().getValue()).isEqualTo("t3");
        assertThat(seen().getValue()).containsExactly("a");

        _setValue(_get(Checkbox.class, spec -> spec.withId("agreed")), true);
        _setValue(route(), "nominee");
        _setValue(form(), "company");
        _setValue(seen(), Set.of("r", "a"));

        assertThat(sheet.answers())
                .isEqualTo(FormValues.NONE
                        .with("agreed", true)
                        .with("route", "nominee")
                        .with("form", "company")
                        .with("town", "t3")
                        .with("seen", List.of("r", "a")));
    }

    @Test
    void aDateIsPickedOrTypedAndWhatSaysNoDateYetIsKept() {
        var sheet = sheet("""
                {"type":"datetime","subtype":"date","key":"on","label":"On"}""", FormValues.NONE.with("on", "4 Ma"));
        var picker = _get(DatePicker.class);

        assertThat(sheet.typed().text("on")).isEqualTo("4 Ma");

        BasicUtilsKt._fireDomEvent(picker, "unparsable-change", typed("4 Mai"));
        assertThat(sheet.typed().text("on")).isEqualTo("4 Mai");
        assertThat(answers).hasValue(1);

        _setValue(picker, LocalDate.of(2027, 5, 4));
        assertThat(sheet.answers().date("on")).contains(LocalDate.of(2027, 5, 4));
    }

    @Test
    void documentsAreListedKeptWithTheCaseAndTakenBack() throws IOException {
        files = filesOfNewCase();
        var rules = files.add(
                "rules.txt", new ByteArrayInputStream("One member, one vote".getBytes(StandardCharsets.UTF_8)));
        var sheet = sheet("""
                {"type":"filepicker","key":"papers","label":"Papers","multiple":true}""", FormValues.NONE.with("papers", List.of(rules.id().toString())));

        assertThat(_get(Upload.class).getMaxFileSize()).isEqualTo(Documents.MAX_BYTES);
        assertThat(_get(sheet, Anchor.class).getText()).isEqualTo("rules.txt");
        assertThat(_get(sheet, Anchor.class).getHref()).isEqualTo("documents/" + rules.id());
        assertThat(sheet.answers().choices("papers")).containsExactly(rules.id().toString());

        _click(_get(Button.class, spec -> spec.withText("Remove")));

        assertThat(sheet.answers().has("papers")).isFalse();
        assertThat(files.all()).isEmpty();
    }

    @Test
    void whatIsOnlyToBeReadIsShown() {
        var sheet = sheet("""
                {"type":"text","text":"Read **this**"},
                {"type":"textfield","key":"gross","label":"To be invoiced","readonly":true},
                {"type":"separator"},{"type":"spacer"},
                {"type":"iframe","id":"Field_1"}""", FormValues.NONE.with("gross", "£43.20"));

        assertThat(_get(Markdown.class).getContent()).isEqualTo("Read **this**");
        assertThat(_get(DescriptionList.Term.class).getText()).isEqualTo("To be invoiced");
        assertThat(_get(DescriptionList.Description.class).getText()).isEqualTo("£43.20");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.contains("iframe"));
        assertThat(sheet.typed()).isEqualTo(FormValues.NONE);
    }

    @Test
    void whatAppliesIsSeenAsSoonAsItApplies() {
        sheet("""
                {"type":"checkbox","key":"other","label":"Another"},
                {"type":"group","label":"About the other","conditional":{"hide":"=not(other)"},"components":[
                  {"type":"textfield","key":"name","label":"Name"},
                  {"type":"textfield","key":"nick","label":"Nickname","conditional":{"hide":"=name != \\"Jo\\""}}]}""", FormValues.NONE);

        assertThat(_find(TextField.class)).isEmpty();

        _setValue(_get(Checkbox.class), true);
        assertThat(_find(TextField.class)).extracting(TextField::getLabel).containsExactly("Name");

        _setValue(_get(TextField.class), "Jo");
        assertThat(_find(TextField.class)).extracting(TextField::getLabel).containsExactly("Name", "Nickname");

        _setValue(_get(Checkbox.class), false);
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void theOutcomeIsNoFieldAndTellsWhatItAsksForBesides() {
        var sheet = sheet("""
                {"type":"radio","key":"verdict","label":"Verdict","properties":{"role":"outcome"},
                 "values":[{"label":"Approve","value":"approve"},{"label":"Decline","value":"decline"}]},
                {"type":"textarea","key":"reasons","label":"Reasons","validate":{"required":true},
                 "conditional":{"hide":"=verdict != \\"decline\\""}}""", FormValues.NONE);

        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        assertThat(sheet.choose("approve")).isEmpty();
        assertThat(sheet.choose("decline")).extracting(field -> field.key()).containsExactly("reasons");
        assertThat(_find(TextArea.class)).hasSize(1);
        assertThat(sheet.answers().text("verdict")).isEqualTo("decline");
        assertThat(sheet.choose("decline")).isEmpty();
    }

    @Test
    void aDraftShowsAgainExactlyWhatWasTyped() {
        var components = """
                {"type":"textfield","key":"name","label":"Name"},
                {"type":"number","key":"amount","label":"Amount","decimalDigits":2},
                {"type":"datetime","subtype":"date","key":"on","label":"On"},
                {"type":"checkbox","key":"agreed","label":"Agreed"},
                {"type":"radio","key":"verdict","label":"Verdict","properties":{"role":"outcome"},
                 "values":[{"label":"Approve","value":"approve"}]}""";
        var draft = FormValues.NONE
                .with("name", " half a na")
                .with("amount", "1,24")
                .with("on", "4 M")
                .with("agreed", true)
                .with("verdict", "approve");

        assertThat(sheet(components, draft).typed()).isEqualTo(draft);
    }

    private FormSheet sheet(String components, FormValues values) {
        if (files == null) {
            files = new CaseFiles(documents, new CaseNumber("TOY-2026-0001"));
        }
        var form = FormReader.read("{\"id\":\"a-form\",\"components\":[%s]}".formatted(components));
        var sheet = new FormSheet(form, values, files, answers::incrementAndGet);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(sheet);
        return sheet;
    }

    private CaseFiles filesOfNewCase() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        var number = cases.open("SHEET", "toy", "Biscuits", Set.of(Role.MEMBERSHIP_TEAM), Message.of("workflow.done"));
        return new CaseFiles(documents, number);
    }

    private static JsonObject typed(String text) {
        var event = Json.createObject();
        event.put("element._inputElementValue", text);
        return event;
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> town() {
        return _get(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> seen() {
        return _get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> route() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<String> form() {
        return _get(Select.class);
    }
}
