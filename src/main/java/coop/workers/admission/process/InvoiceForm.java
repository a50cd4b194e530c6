package coop.workers.admission.process;

import coop.workers.admission.ApplicationFile;
import coop.workers.forms.FormValues;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form {@code raise-first-invoice}: the amount as it was worked out. */
@Component
class InvoiceForm {

    private final MessageSource messages;

    InvoiceForm(MessageSource messages) {
        this.messages = messages;
    }

    FormValues fill(ApplicationFile file) {
        var subscription = file.subscription();
        return FormValues.NONE
                .with("memberNumber", file.memberNumber() == null ? null : String.valueOf(file.memberNumber()))
                .with("netAmount", subscription.net().toString())
                .with("vatAmount", subscription.vat().toString())
                .with("grossAmount", subscription.gross().toString())
                .with(
                        "workedOut",
                        messages.getMessage(
                                "admission.subscription.basis."
                                        + subscription.basis().name(),
                                null,
                                Locale.UK));
    }
}
