package coop.workers.admission;

import coop.workers.shared.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the paper that the board reads before it is asked: what the co-op said, what was found, what is advised. */
@Component
class BoardPaper {

    private final Wording wording;

    BoardPaper(Wording wording) {
        this.wording = wording;
    }

    /** As Markdown; whatever somebody typed appears literally. */
    String on(ApplicationFile file) {
        var lines = new ArrayList<String>();
        about(file.particulars(), lines);
        subscription(file, lines);
        findings(file, lines);
        rounds(file.rounds(), lines);
        advice(file, lines);
        return String.join("\n", lines);
    }

    private void about(Particulars particulars, List<String> lines) {
        var coop = particulars.coop();
        heading("admission.paper.coop", lines);
        line(
                "admission.paper.legal-form",
                wording.of("admission.legal-form." + coop.legalForm().name()),
                lines);
        if (coop.number() != null) {
            line(
                    "admission.paper.number",
                    wording.of("admission.registrar." + coop.registrar().name()) + ", " + coop.number(),
                    lines);
        }
        if (particulars.nominee() != null) {
            line("admission.paper.nominee", particulars.nominee().name(), lines);
        }
        line("admission.paper.industry", coop.industry(), lines);
        line(
                "admission.paper.people",
                wording.of("admission.paper.people.counts", coop.workers(), coop.members()),
                lines);
        line("admission.paper.contact", particulars.contact().name(), lines);
        paragraph("admission.paper.control", coop.control(), lines);
    }

    private void subscription(ApplicationFile file, List<String> lines) {
        var subscription = file.subscription();
        heading("admission.paper.subscription", lines);
        line(
                "admission.paper.amount",
                wording.of("admission.subscription.line", subscription.net(), subscription.vat()),
                lines);
        line(
                "admission.paper.basis",
                wording.of(
                        "admission.subscription.basis." + subscription.basis().name()),
                lines);
        var answer = file.payWhatWeCan();
        if (answer != null) {
            line(
                    "admission.paper.pay-what-we-can",
                    answer.until() == null
                            ? wording.of("admission.pay-what-we-can.not-granted")
                            : wording.of("admission.pay-what-we-can.granted", answer.until()),
                    lines);
            line("admission.paper.reason", answer.reason(), lines);
        }
    }

    private void findings(ApplicationFile file, List<String> lines) {
        heading("admission.paper.findings", lines);
        file.findings()
                .forEach((criterion, finding) -> lines.add("- **%s:** %s. %s"
                        .formatted(
                                wording.of("admission.criterion." + criterion.name()),
                                wording.of(
                                        "admission.verdict." + finding.verdict().name()),
                                MarkdownText.literal(finding.evidence()))));
    }

    private void rounds(List<Round> rounds, List<String> lines) {
        if (rounds.isEmpty()) {
            return;
        }
        heading("admission.paper.rounds", lines);
        for (var round : rounds) {
            paragraph("admission.paper.question", round.question(), lines);
            if (round.answer() != null) {
                paragraph("admission.paper.answer", round.answer(), lines);
            }
        }
    }

    private void advice(ApplicationFile file, List<String> lines) {
        heading(
                file.checkOutcome() == Check.Outcome.ADVISE_AGAINST
                        ? "admission.paper.advice-against"
                        : "admission.paper.advice-for",
                lines);
        if (file.advice() != null) {
            lines.add(MarkdownText.literal(file.advice()));
        }
    }

    private void heading(String key, List<String> lines) {
        lines.add("");
        lines.add("## " + wording.of(key));
        lines.add("");
    }

    private void line(String key, String text, List<String> lines) {
        lines.add("- **%s:** %s".formatted(wording.of(key), MarkdownText.literal(text)));
    }

    private void paragraph(String key, String text, List<String> lines) {
        lines.add("");
        lines.add("**%s** %s".formatted(wording.of(key), MarkdownText.literal(text)));
    }
}
