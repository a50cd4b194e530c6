package coop.workers.admission.process;

import coop.workers.admission.ApplicationFile;
import coop.workers.admission.Check;
import coop.workers.admission.Criterion;
import coop.workers.admission.Finding;
import coop.workers.admission.PayWhatWeCan;
import coop.workers.forms.FormValues;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form {@code check-application} and the check it holds. */
@Component
class CheckForm {

    private static final String NOT_ASKED = "notAsked";
    private static final String GRANTED = "granted";
    private static final String NOT_GRANTED = "notGranted";

    /** What an earlier round found, so that nobody types it again. */
    FormValues fill(ApplicationFile file) {
        var values = FormValues.NONE;
        for (var entry : file.findings().entrySet()) {
            values = values.with(
                            entry.getKey().field(), entry.getValue().verdict().name())
                    .with(entry.getKey().evidenceField(), entry.getValue().evidence());
        }
        if (file.particulars().offer().offered().isEmpty()) {
            values = values.with("payWhatWeCan", NOT_ASKED);
        }
        var answer = file.payWhatWeCan();
        if (answer != null) {
            values = values.with("payWhatWeCan", answer.granted() ? GRANTED : NOT_GRANTED)
                    .with("payWhatWeCanReason", answer.reason())
                    .with("payWhatWeCanUntil", answer.until());
        }
        return values.with("advice", file.advice());
    }

    Check read(FormValues values) {
        return new Check(
                Check.Outcome.of(values.text("checkOutcome")),
                findings(values),
                payWhatWeCan(values),
                values.text("advice"),
                values.text("question"));
    }

    private static Map<Criterion, Finding> findings(FormValues values) {
        var findings = new EnumMap<Criterion, Finding>(Criterion.class);
        for (var criterion : Criterion.values()) {
            if (values.has(criterion.field())) {
                findings.put(
                        criterion,
                        new Finding(
                                Finding.Verdict.valueOf(values.text(criterion.field())),
                                values.text(criterion.evidenceField())));
            }
        }
        return findings;
    }

    private static @Nullable PayWhatWeCan payWhatWeCan(FormValues values) {
        return switch (values.text("payWhatWeCan")) {
            case GRANTED ->
                new PayWhatWeCan(
                        true,
                        values.text("payWhatWeCanReason"),
                        values.date("payWhatWeCanUntil").orElse(null));
            case NOT_GRANTED -> new PayWhatWeCan(false, values.text("payWhatWeCanReason"), null);
            default -> null;
        };
    }
}
