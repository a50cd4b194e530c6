package coop.workers.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.funding.AwardDesk;
import coop.workers.funding.AwardFile;
import coop.workers.funding.FunderReport;
import coop.workers.funding.Instalment;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.DayField;
import coop.workers.shell.FormDialog;
import coop.workers.shell.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was given on which terms, with the schedule of instalments and reports, which those who carry it keep here. */
final class AwardDetails extends Div {

    private static final int WHAT = 200;

    private final transient AwardDesk desk;
    private final CaseNumber number;
    private final boolean mayKeep;
    private final transient Texts texts;
    private final transient Dates dates;
    private final Div schedule = new Div();

    AwardDetails(AwardDesk desk, CaseNumber number, AwardFile award, boolean mayKeep, Texts texts, Dates dates) {
        this.desk = desk;
        this.number = number;
        this.mayKeep = mayKeep && award.status().isOpen();
        this.texts = texts;
        this.dates = dates;
        add(
                new H3(texts.say("funding.paper.award")),
                facts(award),
                new H3(texts.say("funding.paper.schedule")),
                schedule);
        show(award);
    }

    private DescriptionList facts(AwardFile award) {
        var list = new DescriptionList();
        line(
                list,
                "funding.column.status",
                texts.say("funding.award.status." + award.status().name()));
        line(list, "funding.paper.awarded", award.amount() + ", " + dates.day(award.awardedOn()));
        line(list, "funding.reference", award.reference().orElse(null));
        line(list, "funding.paper.differs", award.differsBecause().orElse(null));
        award.terms().ifPresent(terms -> {
            line(
                    list,
                    "funding.paper.time",
                    texts.say("funding.from-until", dates.day(terms.startsOn()), dates.day(terms.endsOn())));
            line(list, "funding.paper.purpose", terms.purpose());
            line(list, "funding.paper.conditions", terms.conditions());
        });
        line(list, "funding.received", award.received().toString());
        line(list, "funding.year.achieved", award.achieved().orElse(null));
        award.leftOver()
                .filter(left -> left.pence() > 0)
                .ifPresent(left -> line(
                        list,
                        "funding.left-over",
                        left + ". " + award.leftOverWords().orElse("")));
        line(list, "funding.ended", award.endedBecause().orElse(null));
        return list;
    }

    private void line(DescriptionList list, String key, @Nullable String text) {
        if (text != null) {
            list.add(new Div(new DescriptionList.Term(texts.say(key)), new DescriptionList.Description(text)));
        }
    }

    private void show(AwardFile award) {
        schedule.removeAll();
        schedule.add(new Paragraph(texts.say("funding.schedule.planned", award.planned(), award.amount())));
        var lines = new UnorderedList();
        lines.addClassName("lines");
        award.instalments().forEach(instalment -> lines.add(line(instalment)));
        award.reports().forEach(report -> lines.add(line(report)));
        schedule.add(lines);
        if (mayKeep) {
            var deeds = new Div(
                    small("funding.schedule.instalment", this::planInstalment),
                    small("funding.schedule.report", this::planReport));
            deeds.addClassName("funding-deeds");
            schedule.add(deeds);
        }
    }

    private ListItem line(Instalment instalment) {
        var what = texts.say("funding.paper.instalment", dates.day(instalment.dueOn()), instalment.amount());
        var line = new ListItem(new Span(what));
        if (instalment.settledOn() != null) {
            line.add(second(
                    instalment.invoice() == null
                            ? texts.say("funding.schedule.came", instalment.came(), dates.day(instalment.settledOn()))
                            : texts.say("funding.schedule.invoiced", instalment.came(), instalment.invoice())));
        }
        if (instalment.words() != null) {
            line.add(second(instalment.words()));
        }
        if (instalment.isOpen()) {
            addStrike(line, instalment.id(), what);
        }
        return line;
    }

    private ListItem line(FunderReport report) {
        var what = texts.say("funding.paper.report", dates.day(report.dueOn()), report.what());
        var line = new ListItem(new Span(what));
        if (report.sentOn() != null) {
            line.add(second(texts.say("funding.schedule.sent", dates.day(report.sentOn()))));
        } else if (mayKeep) {
            var move = small("funding.schedule.move", () -> moveReport(report));
            move.setAriaLabel(texts.say("funding.schedule.move.which", what));
            line.add(move);
            addStrike(line, report.id(), what);
        }
        return line;
    }

    private void addStrike(ListItem line, UUID entry, String what) {
        if (mayKeep) {
            var strike = small("funding.schedule.strike", () -> {
                desk.strike(number, entry);
                again();
            });
            strike.setAriaLabel(texts.say("funding.schedule.strike.which", what));
            line.add(strike);
        }
    }

    private static Span second(String text) {
        var span = new Span(text);
        span.addClassName("second");
        return span;
    }

    private Button small(String key, Runnable deed) {
        var button = new Button(texts.say(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void planInstalment() {
        var dialog = new FormDialog(texts.say("funding.schedule.instalment"));
        var day = dialog.with("on", new DayField(texts.say("funding.schedule.on"), null));
        var amount = dialog.with("amount", new PoundsField(texts.say("funding.column.amount")));
        dialog.ask(() -> desk.plan(number, chosen(day), amount.amount("amount")), this::again);
    }

    private void planReport() {
        var dialog = new FormDialog(texts.say("funding.schedule.report"));
        var day = dialog.with("on", new DayField(texts.say("funding.schedule.on"), null));
        var what = dialog.text("what", texts.say("funding.schedule.what"), WHAT);
        dialog.ask(() -> desk.planReport(number, chosen(day), what.getValue()), this::again);
    }

    private void moveReport(FunderReport report) {
        var dialog = new FormDialog(texts.say("funding.schedule.move"));
        var day = dialog.with("on", new DayField(texts.say("funding.schedule.on"), report.dueOn()));
        dialog.ask(() -> desk.moveReport(number, report.id(), chosen(day)), this::again);
    }

    private static LocalDate chosen(DayField day) {
        return Optional.ofNullable(day.getValue())
                .orElseThrow(() -> new Rejection(Problem.at("on", "funding.problem.required")));
    }

    private void again() {
        show(desk.find(number));
    }
}
