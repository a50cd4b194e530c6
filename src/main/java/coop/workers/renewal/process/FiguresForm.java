package coop.workers.renewal.process;

import coop.workers.forms.FormValues;
import coop.workers.money.LabourCosts;
import coop.workers.money.Subscription;
import coop.workers.renewal.Declaration;
import coop.workers.renewal.DeclarationAnswers;
import coop.workers.renewal.EarlierYear;
import coop.workers.renewal.Grant;
import coop.workers.renewal.RenewalFile;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The figures of a renewal as its forms show them and take them in. */
@Component
class FiguresForm {

    private final Texts texts;
    private final Dates dates;

    FiguresForm(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    FormValues lastYear(RenewalFile file) {
        return FormValues.NONE.with("lastYear", inWords(Optional.ofNullable(file.before())));
    }

    FormValues comparison(RenewalFile file) {
        return lastYear(file)
                .with("thisYear", costs(declared(file).flatMap(Declaration::labourCosts)))
                .with(
                        "changeInWords",
                        file.change()
                                .map(change -> texts.say("renewal.form.change", change))
                                .orElseGet(() -> texts.say("renewal.form.unknown")))
                .with(
                        "question",
                        texts.say(
                                file.change().filter(change -> change != 0).isPresent()
                                        ? "renewal.form.question.change"
                                        : "renewal.form.question.floor"));
    }

    FormValues answer(RenewalFile file) {
        return FormValues.NONE
                .with("asked", file.question())
                .with("answer", file.answer())
                .with("thisYear", costs(declared(file).flatMap(Declaration::labourCosts)))
                .with("amount", amount(file));
    }

    FormValues offer(RenewalFile file) {
        var grant = Optional.ofNullable(file.grant()).filter(Grant::granted);
        return FormValues.NONE
                .with(
                        "offer",
                        declared(file)
                                .flatMap(Declaration::offer)
                                .map(Object::toString)
                                .orElse(""))
                .with(
                        "offeredBecause",
                        declared(file).map(Declaration::offeredBecause).orElse(""))
                .with("yearsBefore", texts.say("renewal.form.years", file.yearsOfPayWhatWeCan()))
                .with("granted", grant.map(this::granted).orElse(""))
                .with("grantedUntil", file.renewsOn().minusDays(1));
    }

    FormValues owed(RenewalFile file) {
        var payBy = Optional.ofNullable(file.payBy());
        return FormValues.NONE
                .with("amount", amount(file))
                .with(
                        "invoiceNumber",
                        file.invoice() == null ? "" : file.invoice().value())
                .with(
                        "dueInWords",
                        payBy.map(day -> dates.day(day) + ", " + dates.due(day)).orElse(""))
                .with("yearsBefore", texts.say("renewal.form.years", file.yearsOfPayWhatWeCan()))
                .with("grantedUntil", file.renewsOn().minusDays(1));
    }

    /** What was declared in a conversation: an amount offered makes it one that pays what it can. */
    DeclarationAnswers read(FormValues values) {
        return new DeclarationAnswers(
                values.text("offeredAmount").isBlank() ? DeclarationAnswers.IN_FULL : DeclarationAnswers.WHAT_WE_CAN,
                values.text("wageBill"),
                values.text("paidToSelfEmployed"),
                values.text("offeredAmount"),
                values.text("offeredReason"));
    }

    private String granted(Grant grant) {
        return grant.until() == null
                ? grant.reason()
                : texts.say("renewal.form.granted", dates.day(grant.until()), grant.reason());
    }

    private String inWords(Optional<EarlierYear> before) {
        return before.map(year -> texts.say(
                        "renewal.form.last-year", Integer.toString(year.year()), costs(year.labourCosts()), year.net()))
                .orElseGet(() -> texts.say("renewal.form.unknown"));
    }

    private String costs(Optional<LabourCosts> costs) {
        return costs.map(known -> known.total().toString()).orElseGet(() -> texts.say("renewal.form.unknown"));
    }

    private static Optional<Declaration> declared(RenewalFile file) {
        return Optional.ofNullable(file.declaration());
    }

    private String amount(RenewalFile file) {
        return Optional.ofNullable(file.subscription())
                .map((Subscription due) -> texts.say("renewal.form.amount", due.net(), due.vat(), due.gross()))
                .orElse("");
    }
}
