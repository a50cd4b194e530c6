package coop.workers.register.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.LegalForm;
import coop.workers.register.Limits;
import coop.workers.register.MemberDesk;
import coop.workers.register.MemberDesk.Corrected;
import coop.workers.register.MemberDetail;
import coop.workers.register.MemberDetail.Body;
import coop.workers.register.NotifiedPurpose;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.Registrar;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be changed in a member's entry, each in a dialog of its own. */
@Component
class MemberChanges {

    private final MemberDesk desk;
    private final RegisterDesk register;
    private final Settings settings;
    private final RegisterWords words;

    MemberChanges(MemberDesk desk, RegisterDesk register, Settings settings, RegisterWords words) {
        this.desk = desk;
        this.register = register;
        this.settings = settings;
        this.words = words;
    }

    void representative(MemberDetail member, Runnable changed) {
        var dialog = dialog("representatives.change");
        var name = dialog.text("fullName", words.say("register.form.full-name"), Limits.NAME, null);
        var email = dialog.text("email", words.say("register.form.email"), EmailAddress.MAX_LENGTH, null);
        email.setHelperText(words.say("register.form.email.help"));
        var from = dialog.with("from", new DayField(words.say("register.form.from"), settings.today()));
        dialog.ask(
                reason -> desk.changeRepresentative(
                        member.number(),
                        new NewPerson(name.getValue().strip(), ChangeDialog.emailOrNull(email), null, null),
                        ChangeDialog.day("from", from),
                        reason),
                changed);
    }

    void postalAddress(MemberDetail member, Runnable changed) {
        var dialog = dialog("address.change");
        var address = dialog.text(
                "postalAddress", words.say("register.form.address"), Limits.ADDRESS, member.postalAddress());
        dialog.ask(reason -> desk.changePostalAddress(member.number(), address.getValue(), reason), changed);
    }

    void notifyAddress(MemberDetail member, Runnable changed) {
        var dialog = dialog("notified.add");
        var email = dialog.text("email", words.say("register.form.email"), EmailAddress.MAX_LENGTH, null);
        var purposes = new CheckboxGroup<NotifiedPurpose>(words.say("register.form.purposes"));
        purposes.setItems(NotifiedPurpose.values());
        purposes.setItemLabelGenerator(words::of);
        purposes.setValue(EnumSet.allOf(NotifiedPurpose.class));
        dialog.with("purposes", purposes);
        dialog.ask(
                reason -> desk.notifyAddress(member.number(), ChangeDialog.email(email), purposes.getValue(), reason),
                changed);
    }

    void withdraw(MemberDetail member, EmailAddress address, Runnable changed) {
        var dialog = new ChangeDialog(words.say("register.member.notified.withdraw"));
        dialog.explain(words.say("register.form.withdraw.explanation", address.value()));
        dialog.ask(reason -> desk.withdrawAddress(member.number(), address, reason), changed);
    }

    void takeShares(MemberDetail member, Runnable changed) {
        var dialog = dialog("shares.take");
        var shares = new IntegerField(words.say("register.form.shares"));
        shares.setHelperText(words.say(
                "register.form.shares.help", settings.get(Setting.SHARE_VALUE).toString()));
        shares.setStepButtonsVisible(true);
        shares.setMin(1);
        shares.setMax(MemberDesk.MOST_SHARES);
        shares.setValue(1);
        dialog.with("shares", shares);
        var on = dialog.with("on", new DayField(words.say("register.form.shares.on"), settings.today()));
        dialog.ask(
                reason -> desk.takeShares(
                        member.number(),
                        Optional.ofNullable(shares.getValue()).orElse(0),
                        ChangeDialog.day("on", on),
                        reason),
                changed);
    }

    /** The entry stays; only a day up to today can be entered, since whoever ceases later is a member until then. */
    void cease(MemberDetail member, Runnable changed) {
        var dialog = dialog("membership.cease");
        var day = new DayField(words.say("register.form.ceased"), settings.today());
        day.setHelperText(words.say("register.form.ceased.help"));
        dialog.with("ceasedOn", day);
        dialog.ask(
                reason -> {
                    var ceasedOn = ChangeDialog.day("ceasedOn", day);
                    if (ceasedOn.isAfter(settings.today())) {
                        throw new Rejection(Problem.at("ceasedOn", "register.problem.day-ahead"));
                    }
                    register.ceaseMembership(member.number(), ceasedOn, reason);
                },
                changed);
    }

    void correct(MemberDetail member, Runnable changed) {
        var dialog = dialog("correct");
        var name = dialog.text("name", words.say("register.form.name"), Limits.NAME, member.name());
        var body = member.body();
        var bodyFields = body == null ? null : new BodyFields(dialog, words, body);
        var property = dialog.text(
                "otherProperty",
                words.say("register.form.property"),
                Limits.ADDRESS,
                member.property() == null ? "" : member.property().otherProperty());
        dialog.ask(
                reason -> desk.correct(
                        member.number(),
                        new Corrected(
                                name.getValue(), bodyFields == null ? null : bodyFields.value(), property.getValue()),
                        reason),
                changed);
    }

    private ChangeDialog dialog(String key) {
        return new ChangeDialog(words.say("register.member." + key));
    }

    /** The particulars that only a co-op has. */
    private static final class BodyFields {

        private final Select<LegalForm> legalForm = new Select<>();
        private final Select<Registrar> registrar = new Select<>();
        private final TextField number;
        private final TextField website;
        private final TextField nominee;

        BodyFields(ChangeDialog dialog, RegisterWords words, Body body) {
            var registered = body.registeredNumber();
            legalForm.setLabel(words.say("register.form.legal-form"));
            legalForm.setItems(LegalForm.values());
            legalForm.setItemLabelGenerator(words::of);
            legalForm.setValue(body.legalForm());
            legalForm.setWidthFull();
            dialog.with("legalForm", legalForm);
            registrar.setLabel(words.say("register.form.registrar"));
            registrar.setItems(Registrar.values());
            registrar.setItemLabelGenerator(words::of);
            registrar.setValue(registered.registrar());
            registrar.setWidthFull();
            dialog.with("registrar", registrar);
            number = dialog.text(
                    "registeredNumber",
                    words.say("register.form.registered-number"),
                    Limits.REGISTERED_NUMBER,
                    registered.number());
            website = dialog.text("website", words.say("register.form.website"), Limits.WEBSITE, body.website());
            nominee = dialog.text("nominee", words.say("register.form.nominee"), Limits.NAME, body.nominee());
            nominee.setHelperText(words.say("register.form.nominee.help"));
        }

        Corrected.Body value() {
            return new Corrected.Body(
                    legalForm.getValue(),
                    registrar.getValue(),
                    number.getValue(),
                    website.getValue(),
                    nominee.getValue());
        }
    }
}
