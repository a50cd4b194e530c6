package coop.workers.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import coop.workers.funding.AwardDesk;
import coop.workers.funding.CarrierDesk;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.Gauge;
import coop.workers.funding.MissionAnswers;
import coop.workers.funding.OpportunityFile;
import coop.workers.funding.OpportunityStatus.Stage;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.DayField;
import coop.workers.shell.FormDialog;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of whom, how much would hang on it, how it was held against the mission, and what came of it. */
final class BidDetails extends Div {

    private static final int TEXT = 4000;
    private static final int REASON = 200;

    private final transient FundingDesk desk;
    private final transient AwardDesk awards;
    private final transient CarrierDesk carriers;
    private final transient Texts texts;
    private final transient Dates dates;

    BidDetails(Desks desks, OpportunityFile file) {
        this.desk = desks.funding();
        this.awards = desks.awards();
        this.carriers = desks.carriers();
        this.texts = desks.texts();
        this.dates = desks.dates();
        addClassNames("case-details", "funding-details");
        show(file);
    }

    private void show(OpportunityFile file) {
        removeAll();
        add(facts(file));
        if (file.status().stage() != Stage.THINKING) {
            add(new Anchor(FundingNavigation.toDraft(file.number()), texts.say("funding.draft.open")));
        }
        var award = desk.award(file.number());
        award.ifPresent(given ->
                add(new AwardDetails(awards, file.number(), given, desk.mayCarry(file.number()), texts, dates)));
        questions(file);
        add(new H3(texts.say("funding.paper.gauge")), new GaugePicture(gauge(file), texts, dates));
        file.mission().ifPresent(answers -> add(new H3(texts.say("funding.paper.mission")), mission(answers)));
        var open = file.status().isOpen()
                || award.filter(given -> given.status().isOpen()).isPresent();
        if (open && desk.mayCarry(file.number())) {
            add(deeds(file));
        }
    }

    /** As it was when it was decided on; until then as it is now. */
    private Gauge gauge(OpportunityFile file) {
        return file.gauge()
                .orElseGet(() -> desk.gauge(file.funder(), file.asked().pounds(), file.restricted()));
    }

    private DescriptionList facts(OpportunityFile file) {
        var list = new DescriptionList();
        var funder = new Anchor(FundingNavigation.to(file.funder()), file.funderName());
        list.add(new Div(
                new DescriptionList.Term(texts.say("funding.paper.funder")), new DescriptionList.Description(funder)));
        line(list, "funding.paper.programme", file.programme().orElse(null));
        line(list, "funding.paper.amount", amount(file));
        line(list, "funding.paper.kind", texts.say("funding.kind." + file.kind().name()));
        line(
                list,
                "funding.paper.restricted",
                texts.say(file.restricted() ? "funding.restricted.yes" : "funding.restricted.no"));
        line(
                list,
                "funding.paper.deadline",
                dates.day(file.deadline()) + (file.rolling() ? texts.say("funding.rolling") : ""));
        line(list, "funding.column.group", file.groupName());
        line(list, "funding.owner", file.ownerName());
        line(list, "funding.paper.effort", texts.say("funding.days", file.effortDays()));
        line(list, "funding.paper.summary", file.summary());
        line(list, "funding.paper.connection", file.connectionWords().orElse(null));
        line(list, "funding.paper.conflict", file.conflictSettled().orElse(null));
        line(list, "funding.review", file.reviewWords().orElse(null));
        file.sent()
                .ifPresent(sent -> line(
                        list,
                        "funding.sent",
                        texts.say("funding.sent.words", sent.amount(), dates.day(sent.on()), sent.receipt())));
        line(list, "funding.ended", file.endedBecause().orElse(null));
        return list;
    }

    private String amount(OpportunityFile file) {
        var asked = file.asked();
        if (asked.foreign() == null || asked.rateOn() == null) {
            return asked.pounds().toString();
        }
        return texts.say(
                "funding.foreign", asked.pounds(), asked.currency(), asked.foreign(), dates.day(asked.rateOn()));
    }

    private DescriptionList mission(MissionAnswers answers) {
        var list = new DescriptionList();
        line(list, "funding.mission.words", answers.words());
        line(list, "funding.paper.control", texts.say("funding.control." + answers.controlOver()));
        line(list, "funding.paper.strategy", texts.say("funding.strategy." + answers.strategyChange()));
        line(list, "funding.paper.excluded", texts.say("funding.excluded." + answers.excludedFunder()));
        line(list, "funding.paper.reporting", texts.say("funding.days", answers.reportingDays()));
        line(list, "funding.paper.seen", answers.strings());
        return list;
    }

    private void questions(OpportunityFile file) {
        if (file.questions().isEmpty()) {
            return;
        }
        var list = new DescriptionList();
        file.questions()
                .forEach(question -> list.add(new Div(
                        new DescriptionList.Term(question.question()),
                        new DescriptionList.Description(Optional.ofNullable(question.answer())
                                .orElseGet(() -> texts.say("funding.not-answered"))))));
        add(new H3(texts.say("funding.questions")), list);
    }

    private void line(DescriptionList list, String key, @Nullable String text) {
        if (text != null) {
            list.add(new Div(new DescriptionList.Term(texts.say(key)), new DescriptionList.Description(text)));
        }
    }

    private Div deeds(OpportunityFile file) {
        var deeds = new Div();
        deeds.addClassName("funding-deeds");
        if (file.status().stage() == Stage.THINKING || file.status().stage() == Stage.WRITING) {
            deeds.add(small("funding.deadline.move", () -> moveDeadline(file)));
        }
        deeds.add(small("funding.hand-on", () -> handOn(file)));
        deeds.add(small("funding.let-go", () -> letGo(file)));
        return deeds;
    }

    private Button small(String key, Runnable deed) {
        var button = new Button(texts.say(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void moveDeadline(OpportunityFile file) {
        var dialog =
                new FormDialog(texts.say("funding.deadline.move")).explain(texts.say("funding.deadline.move.help"));
        var day = dialog.with("deadline", new DayField(texts.say("funding.paper.deadline"), file.deadline()));
        dialog.ask(
                () -> desk.moveDeadline(
                        file.number(),
                        Optional.ofNullable(day.getValue())
                                .orElseThrow(() -> new Rejection(Problem.at("deadline", "funding.problem.required")))),
                () -> again(file));
    }

    private void handOn(OpportunityFile file) {
        var dialog = new FormDialog(texts.say("funding.hand-on"), texts.say("funding.hand-on.do"))
                .explain(texts.say("funding.hand-on.help"));
        var to = dialog.with("to", new ComboBox<Person>(texts.say("funding.hand-on.to")));
        to.setItems(carriers.couldCarry(file.number()));
        to.setItemLabelGenerator(Person::fullName);
        var because = dialog.text("because", texts.say("funding.let-go.why"), REASON);
        dialog.ask(
                () -> carriers.handOn(
                        file.number(),
                        to.getOptionalValue()
                                .orElseThrow(() -> new Rejection(Problem.at("to", "funding.problem.required")))
                                .id(),
                        because.getValue()),
                () -> again(file));
    }

    private void letGo(OpportunityFile file) {
        var dialog = new FormDialog(texts.say("funding.let-go"), texts.say("funding.let-go"))
                .explain(texts.say("funding.let-go.help"));
        var because = dialog.sentences("because", texts.say("funding.let-go.why"), TEXT);
        var byFunder = dialog.with("byFunder", new Checkbox(texts.say("funding.let-go.by-funder")));
        dialog.ask(() -> desk.letGo(file.number(), byFunder.getValue(), because.getValue()), () -> again(file));
    }

    private void again(OpportunityFile file) {
        desk.find(file.number()).ifPresent(this::show);
    }
}
