package coop.workers.funding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.funding.AwardDesk;
import coop.workers.funding.BidDraftDesk;
import coop.workers.funding.Connection;
import coop.workers.funding.FunderDesk;
import coop.workers.funding.FunderId;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.SomeBids;
import coop.workers.funding.SomeBids.Team;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shell.DayField;
import coop.workers.shell.EmptyState;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of money from outside, as somebody of a group uses them. */
@ScreenTest
class FundingViewsTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeBids some;

    @Autowired
    FundingDesk desk;

    @Autowired
    FunderDesk funders;

    @Autowired
    BidDraftDesk drafts;

    @Autowired
    AwardDesk awards;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private final String trust = "Trust " + UUID.randomUUID();
    private Team team;
    private FunderId funder;

    @BeforeEach
    void aGroupOfTwo() {
        team = some.team();
        funder = some.funder(trust);
    }

    @Test
    void thePipelineShowsTheGroupsBidsAndEachStageOpensItsOwn() {
        var number = some.register(team, some.wanted(team, 500));
        screens.signInAs(team.writer());

        screens.go("funding");

        assertThat(hrefs()).contains("case/" + number);
        var thinking = _get(
                Anchor.class, spec -> spec.withPredicate(link -> link.getHref().startsWith("funding?stage=thinking")));
        assertThat(_find(thinking, Span.class)).extracting(Span::getText).contains("£500.00", "one bid");
        screens.go("funding?stage=won");
        assertThat(hrefs()).doesNotContain("case/" + number);
        screens.go("funding?search=nothing-like-it");
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void whoeverBelongsToNoGroupIsToldWhereItBegins() {
        screens.signInAs("Gus", Role.GROUP_COORDINATOR);

        screens.go("funding");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("There is nothing here for you yet");
        assertThat(_find(Button.class, spec -> spec.withText("Register money that could be asked for")))
                .isEmpty();
    }

    @Test
    void registeringSaysAtEachFieldWhatIsMissing() {
        screens.signInAs(team.writer());
        screens.go("funding/new");

        _click(_get(Button.class, spec -> spec.withText("Register it")));

        assertThat(funderField().getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(_get(PoundsField.class).getErrorMessage()).startsWith("Write an amount in pounds");
        assertThat(deadline().isInvalid()).isTrue();
    }

    @Test
    void howMuchWouldHangOnItIsShownAsSoonAsFunderAndAmountAreThere() {
        screens.signInAs(team.writer());
        screens.go("funding/new");
        assertThat(_find(GaugePicture.class)).isEmpty();

        choose(trust);
        _setValue(_get(PoundsField.class), "4,300");

        assertThat(_find(GaugePicture.class)).hasSize(1);
    }

    @Test
    void aPastDeadlineAnotherCurrencyAndAConnectionAreAskedAboutAndThenItIsACase() {
        screens.signInAs(team.writer());
        screens.go("funding/new");
        choose(trust);
        _setValue(_get(TextField.class, spec -> spec.withLabel("What would we do with it?")), "A visit");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("In a few sentences")), "Six people learn.");
        _setValue(_get(PoundsField.class), "4300");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Currency of the funder")), "eur");
        _setValue(_get(IntegerField.class), 3);
        _setValue(deadline(), settings.today().minusDays(1));
        _setValue(connection(), Connection.OTHER);
        _click(_get(Button.class, spec -> spec.withText("Register it")));
        assertThat(deadline().getErrorMessage()).contains("has passed");
        assertThat(_get(BigDecimalField.class).getErrorMessage()).isEqualTo("Write the amount in EUR.");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Who, and how?")).getErrorMessage())
                .isEqualTo("Please fill this in.");

        _setValue(_get(BigDecimalField.class), new BigDecimal("5000"));
        _setValue(_get(DayField.class, spec -> spec.withLabel("By the rate of which day?")), settings.today());
        _setValue(deadline(), settings.today().plusDays(20));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Who, and how?")), "A cousin sits on its panel.");
        _click(_get(Button.class, spec -> spec.withText("Register it")));

        var past = actors.as(team.writer(), () -> desk.history(funder));
        var file = actors.as(team.writer(), () -> desk.find(past.get(0).number().orElseThrow()))
                .orElseThrow();
        assertThat(file.asked().foreign()).isEqualByComparingTo("5000");
        assertThat(file.connectionWords()).contains("A cousin sits on its panel.");
        assertThat(_get(H1.class).getText()).contains("A visit");
        assertThat(shown()).contains("£4,300.00 (EUR 5,000, by the rate of");
    }

    @Test
    void whoHasToDoWithAFunderIsEnteredOnItsPageAndFilledInWhenMoneyIsRegistered() {
        screens.signInAs(team.writer());
        screens.go("funding/funders/" + funder.value());
        _click(_get(Button.class, spec -> spec.withText("Somebody works there or sits on its board")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(people().getErrorMessage()).isEqualTo("Please fill this in.");

        _setValue(people(), person(team.reader()));
        _setValue(_get(TextField.class, spec -> spec.withLabel("As what?")), "a trustee");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(shown()).contains("Rory", "a trustee", "Saved. They stand back");
        screens.go("funding/new");
        choose(trust);
        assertThat(connection().getValue()).isEqualTo(Connection.EMPLOYER);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Who, and how?")).getValue())
                .contains("Rory", "(a trustee)");

        screens.go("funding/funders/" + funder.value());
        _click(_get(Button.class, spec -> spec.withText("No longer")));
        assertThat(shown()).contains("Nobody that we know of.");
    }

    @Test
    void aLessonIsNotedWithTheFunderAndFoundByItsWords() {
        var word = "Quill" + UUID.randomUUID().toString().substring(0, 8);
        screens.signInAs(team.writer());
        screens.go("funding/funders/" + funder.value());
        _click(_get(Button.class, spec -> spec.withText("Note a lesson")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What have we learned?")), "Ring first. " + word);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        screens.go("funding/lessons?search=" + word.toLowerCase(Locale.ROOT));

        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Ring first. " + word);
        assertThat(hrefs()).contains("funding/funders/" + funder.value());
    }

    @Test
    void aDraftIsKeptWhileItIsWrittenAndItsWordsAreCounted() {
        var number = some.agreed(team, some.wanted(team, 500));
        screens.signInAs(team.writer());
        screens.go("funding/draft/" + number);
        _click(_get(Button.class, spec -> spec.withText("Add a question")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("The funder’s question")), "What will you do?");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Words at most")), 3);

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Our answer")), "We help new co-ops.");

        var count = _get(Span.class, spec -> spec.withClasses("count"));
        assertThat(count.getText()).isEqualTo("4 of 3 words");
        assertThat(count.hasClassName("too-long")).isTrue();
        assertThat(actors.as(team.reader(), () -> drafts.find(number)).answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.answer()).isEqualTo("We help new co-ops."));

        _click(_get(Button.class, spec -> spec.withText("Add a line")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("What it is spent on")), "Two days");
        _setValue(_get(PoundsField.class), "400");
        assertThat(shown()).contains("The budget comes to £400.00; £500.00 is asked for.");
        _click(_get(Button.class, spec -> spec.withText("Keep a version")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("What is it?")), "First thoughts");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(shown()).contains("Version 1: First thoughts");
    }

    @Test
    void aBidIsHandedOnFromItsCase() {
        var number = some.register(team, some.wanted(team, 500));
        screens.signInAs(team.writer());
        screens.go("case/" + number);
        _click(_get(Button.class, spec -> spec.withText("Hand it on")));

        ComboBox<Person> to = box("Who of the group carries it from now on?");
        _setValue(to, person(team.reader()));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Why?")), "Away until spring.");
        _click(_find(Button.class, spec -> spec.withText("Hand it on")).get(1));

        assertThat(actors.as(team.writer(), () -> desk.find(number))
                        .orElseThrow()
                        .owner())
                .isEqualTo(team.reader().person());
        assertThat(shown()).contains("Rory");
    }

    @Test
    void theScheduleOfAnAwardIsPlannedOnItsCaseAndMayNotComeToMoreThanTheAward() {
        var number = some.awarded(team, some.wanted(team, 500));
        screens.signInAs(team.writer());
        screens.go("case/" + number);
        assertThat(_find(H2.class)).extracting(H2::getText).containsSequence("The bid", "Proposal");
        _click(_get(Button.class, spec -> spec.withText("Plan an instalment")));
        _setValue(_get(DayField.class, spec -> spec.withLabel("On which day?")), settings.today());
        _setValue(_get(PoundsField.class), "600");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(PoundsField.class).getErrorMessage()).contains("£500.00 is left to plan");

        _setValue(_get(PoundsField.class), "500");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(shown()).contains("The instalments come to £500.00; the award is £500.00.");
        assertThat(actors.as(team.writer(), () -> awards.find(number)).instalments())
                .hasSize(1);
    }

    @Test
    void theFunderWithdrawsItsProgrammeAndTheCaseSaysSo() {
        var number = some.register(team, some.wanted(team, 500));
        screens.signInAs(team.writer());
        screens.go("case/" + number);
        _click(_get(Button.class, spec -> spec.withText("Let go of it")));
        _click(_find(Button.class, spec -> spec.withText("Let go of it")).get(1));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Why?")).getErrorMessage())
                .isEqualTo("Please fill this in.");

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why?")), "Closed for this year.");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("The funder has withdrawn its programme")), true);
        _click(_find(Button.class, spec -> spec.withText("Let go of it")).get(1));

        assertThat(actors.as(team.writer(), () -> desk.find(number))
                        .orElseThrow()
                        .endedBecause())
                .contains("Closed for this year.");
    }

    @Test
    void theYearTellsWhatWasAskedForAndOffersItsLists() {
        some.sent(team, some.wanted(team, 500));
        screens.signInAs("Sal", Role.SECRETARY);

        screens.go("funding/year");

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Where our income comes from");
        assertThat(hrefs()).contains("/funding/grants-received.json", "/funding/grants-received.csv");
        assertThat(shown()).contains("Asked for");
        assertThat(_find(NativeTable.class))
                .extracting(table -> table.getElement().getAttribute("aria-label"))
                .contains("Income by kind and year");
    }

    @Test
    void whoeverMayNotSeeABidFindsNothingAtItsDraft() {
        var number = some.agreed(team, some.wanted(team, 500));
        some.write(team, number, "Nobody else’s business");
        screens.signInAs("Olu", Role.RETURNING_OFFICER);

        screens.go("funding/draft/" + number);

        assertThat(shown()).doesNotContain("Nobody else’s business", "Starting well");
        assertThat(_find(DraftView.class)).isEmpty();
    }

    private void choose(String name) {
        var row = actors.as(team.writer(), () -> funders.list(name, 0, 1)).get(0);
        _setValue(funderField(), row);
    }

    private static ComboBox<FunderDesk.Row> funderField() {
        return box("Funder");
    }

    private static ComboBox<Person> people() {
        return box("Who of ours?");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by the raw class
    private static <T> ComboBox<T> box(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by the raw class
    private static RadioButtonGroup<Connection> connection() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Has the funder to do with one of us?"));
    }

    private static DayField deadline() {
        return _get(DayField.class, spec -> spec.withLabel("By when do they want the bid?"));
    }

    private Person person(Actor who) {
        return some.person(who);
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String shown() {
        return _find(Component.class).stream()
                .map(part -> part.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
