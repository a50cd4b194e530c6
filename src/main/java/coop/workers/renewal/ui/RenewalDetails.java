package coop.workers.renewal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.money.LabourCosts;
import coop.workers.renewal.EarlierYear;
import coop.workers.renewal.RenewalDesk;
import coop.workers.renewal.RenewalFile;
import coop.workers.renewal.RenewalStatus;
import coop.workers.shell.Dates;
import coop.workers.shell.FormDialog;
import coop.workers.shell.Texts;
import org.jspecify.annotations.Nullable;

/** A year's renewal: last year, what is declared and how it changed, what was asked, what is to be paid, what can be done. */
final class RenewalDetails extends Div {

    private final transient RenewalDesk desk;
    private final transient Texts texts;
    private final transient Dates dates;

    RenewalDetails(RenewalFile file, boolean mayActForMember, RenewalDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
        addClassName("renewal-details");
        add(figures(file));
        if (mayActForMember && !file.status().isOver()) {
            add(actions(file));
        }
    }

    private DescriptionList figures(RenewalFile file) {
        var list = new DescriptionList();
        line(list, "member", file.member().toString());
        line(
                list,
                "year",
                texts.say(
                        "renewal.panel.from-to",
                        dates.day(file.from()),
                        dates.day(file.renewsOn().minusDays(1))));
        line(list, "last-year", lastYear(file.before()));
        var declared = file.declaration();
        if (declared != null) {
            declared.labourCosts().ifPresent(costs -> line(list, "declared", costs(costs)));
            declared.offer().ifPresent(net -> line(list, "offered", net.toString()));
            line(list, "offered-because", declared.offeredBecause());
        }
        file.change().ifPresent(change -> line(list, "change", texts.say("renewal.form.change", change)));
        line(list, "declared-by", declaredBy(file));
        line(list, "question", file.question());
        line(list, "answer", file.answer());
        var grant = file.grant();
        if (grant != null) {
            line(
                    list,
                    "grant",
                    grant.until() == null
                            ? texts.say("renewal.panel.not-granted", grant.reason())
                            : texts.say("renewal.form.granted", dates.day(grant.until()), grant.reason()));
        }
        if (file.yearsOfPayWhatWeCan() > 0) {
            line(list, "years", texts.say("renewal.form.years", file.yearsOfPayWhatWeCan()));
        }
        var subscription = file.subscription();
        if (subscription != null) {
            line(
                    list,
                    "subscription",
                    texts.say("renewal.form.amount", subscription.net(), subscription.vat(), subscription.gross()));
        }
        line(list, "invoice", file.invoice() == null ? null : file.invoice().value());
        line(list, "pay-by", file.payBy() == null ? null : dates.day(file.payBy()));
        line(list, "paid-on", file.paidOn() == null ? null : dates.day(file.paidOn()));
        line(list, "leaving-because", file.leavingBecause());
        return list;
    }

    private String lastYear(@Nullable EarlierYear before) {
        if (before == null) {
            return texts.say("renewal.form.unknown");
        }
        return texts.say(
                "renewal.form.last-year",
                Integer.toString(before.year()),
                before.labourCosts()
                        .map(costs -> costs.total().toString())
                        .orElseGet(() -> texts.say("renewal.form.unknown")),
                before.net());
    }

    private String costs(LabourCosts costs) {
        return texts.say("renewal.panel.costs", costs.wageBill(), costs.paidToSelfEmployed(), costs.total());
    }

    private @Nullable String declaredBy(RenewalFile file) {
        if (file.carriedOver()) {
            return texts.say("renewal.panel.carried-over");
        }
        var by = file.declaredBy();
        return by == null
                ? null
                : texts.say(file.declaredForMember() ? "renewal.panel.for-member" : "renewal.panel.by-member", by);
    }

    private Div actions(RenewalFile file) {
        var actions = new Div();
        actions.addClassName("actions");
        if (file.status() == RenewalStatus.WITH_MEMBER) {
            actions.add(new Anchor(
                    RenewalNavigation.declareFor(file.caseNumber()), texts.say("renewal.declare-for.title")));
        }
        actions.add(new Button(texts.say("renewal.panel.leaves"), click -> leave(file)));
        return actions;
    }

    private void leave(RenewalFile file) {
        var dialog = new FormDialog(texts.say("renewal.panel.leaves"), texts.say("renewal.panel.leaves.yes"))
                .explain(texts.say("renewal.panel.leaves.ask", file.coopName()));
        var reason = dialog.with("reason", new TextArea(texts.say("renewal.panel.leaves.reason")));
        reason.setId("reason");
        dialog.ask(
                () -> desk.leaveFor(file.caseNumber(), reason.getValue()),
                () -> RenewalNavigation.toCase(file.caseNumber()));
    }

    private void line(DescriptionList list, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            list.add(
                    new DescriptionList.Term(texts.say("renewal.panel." + key)), new DescriptionList.Description(text));
        }
    }
}
