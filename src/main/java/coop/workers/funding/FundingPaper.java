package coop.workers.funding;

import coop.workers.shared.MarkdownText;
import coop.workers.shell.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a group and the board read before they decide, as Markdown. */
@Component
class FundingPaper {

    private final Texts texts;

    FundingPaper(Texts texts) {
        this.texts = texts;
    }

    /** Whether to ask for the money at all. */
    String onOpportunity(OpportunityFile file) {
        var lines = new ArrayList<String>();
        heading("funding.paper.what", lines);
        line("funding.paper.funder", file.funderName(), lines);
        file.programme().ifPresent(programme -> line("funding.paper.programme", programme, lines));
        line("funding.paper.amount", amount(file), lines);
        line("funding.paper.kind", texts.say("funding.kind." + file.kind().name()), lines);
        line(
                "funding.paper.restricted",
                texts.say(file.restricted() ? "funding.restricted.yes" : "funding.restricted.no"),
                lines);
        line("funding.paper.deadline", texts.say("funding.day", file.deadline()), lines);
        line("funding.paper.effort", texts.say("funding.days", file.effortDays()), lines);
        paragraph("funding.paper.summary", file.summary(), lines);
        file.mission().ifPresent(answers -> mission(answers, lines));
        file.gauge().ifPresent(gauge -> gauge(gauge, lines));
        file.connectionWords().ifPresent(words -> paragraph("funding.paper.connection", words, lines));
        file.conflictSettled().ifPresent(words -> paragraph("funding.paper.conflict", words, lines));
        return String.join("\n", lines);
    }

    /** Whether to take it on these terms. */
    String onTerms(OpportunityFile file, AwardFile award, Gauge gauge) {
        var lines = new ArrayList<String>();
        heading("funding.paper.award", lines);
        line("funding.paper.funder", file.funderName(), lines);
        line("funding.paper.awarded", award.amount().toString(), lines);
        file.sent().ifPresent(sent -> line("funding.paper.sent", sent.amount().toString(), lines));
        award.differsBecause().ifPresent(why -> paragraph("funding.paper.differs", why, lines));
        award.terms().ifPresent(terms -> {
            line("funding.paper.time", texts.say("funding.from-until", terms.startsOn(), terms.endsOn()), lines);
            Optional.ofNullable(terms.purpose())
                    .ifPresent(purpose -> paragraph("funding.paper.purpose", purpose, lines));
            paragraph("funding.paper.conditions", terms.conditions(), lines);
            line(
                    "funding.paper.strings",
                    texts.say(terms.strings() ? "funding.strings.some" : "funding.strings.none"),
                    lines);
        });
        heading("funding.paper.schedule", lines);
        award.instalments()
                .forEach(part -> lines.add("- " + texts.say("funding.paper.instalment", part.dueOn(), part.amount())));
        award.reports()
                .forEach(report -> lines.add(
                        "- " + texts.say("funding.paper.report", report.dueOn(), MarkdownText.literal(report.what()))));
        gauge(gauge, lines);
        return String.join("\n", lines);
    }

    private String amount(OpportunityFile file) {
        var asked = file.asked();
        if (asked.foreign() == null || asked.rateOn() == null) {
            return asked.pounds().toString();
        }
        return texts.say("funding.foreign", asked.pounds(), asked.currency(), asked.foreign(), asked.rateOn());
    }

    private void mission(MissionAnswers answers, List<String> lines) {
        heading("funding.paper.mission", lines);
        lines.add(MarkdownText.literal(answers.words()));
        lines.add("");
        line("funding.paper.control", texts.say("funding.control." + answers.controlOver()), lines);
        line("funding.paper.strategy", texts.say("funding.strategy." + answers.strategyChange()), lines);
        line("funding.paper.excluded", texts.say("funding.excluded." + answers.excludedFunder()), lines);
        line("funding.paper.reporting", texts.say("funding.days", answers.reportingDays()), lines);
        if (answers.strings() != null) {
            paragraph("funding.paper.seen", answers.strings(), lines);
        }
    }

    private void gauge(Gauge gauge, List<String> lines) {
        heading("funding.paper.gauge", lines);
        change("funding.gauge.funder", gauge.funderBefore(), gauge.funderAfter(), lines);
        change("funding.gauge.restricted", gauge.restrictedBefore(), gauge.restrictedAfter(), lines);
        change("funding.gauge.own", gauge.ownBefore(), gauge.ownAfter(), lines);
    }

    private void change(String key, BigDecimal before, BigDecimal after, List<String> lines) {
        line(key, texts.say("funding.gauge.change", before, after), lines);
    }

    private void heading(String key, List<String> lines) {
        lines.add("");
        lines.add("## " + texts.say(key));
        lines.add("");
    }

    private void line(String key, String text, List<String> lines) {
        lines.add("- **%s:** %s".formatted(texts.say(key), MarkdownText.literal(text)));
    }

    private void paragraph(String key, String text, List<String> lines) {
        lines.add("");
        lines.add("**%s.** %s".formatted(texts.say(key), MarkdownText.literal(text)));
        lines.add("");
    }
}
