package coop.workers.admission.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import coop.workers.admission.ApplicationFile;
import coop.workers.admission.ApplicationStatus;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What the co-op said, what it would pay, what was found, asked and answered. */
final class ApplicationDetails extends Div {

    private final Texts texts;
    private final Dates dates;

    ApplicationDetails(ApplicationFile file, Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
        addClassName("application-details");
        add(new H3(texts.say("admission.panel.coop")), coop(file));
        add(new H3(texts.say("admission.paper.subscription")), subscription(file));
        if (!file.findings().isEmpty()) {
            add(new H3(texts.say("admission.paper.findings")), findings(file));
        }
        if (!file.rounds().isEmpty()) {
            add(new H3(texts.say("admission.paper.rounds")), rounds(file));
        }
    }

    private DescriptionList coop(ApplicationFile file) {
        var coop = file.particulars().coop();
        var contact = file.particulars().contact();
        var nominee = file.particulars().nominee();
        var list = new DescriptionList();
        if (file.status() == ApplicationStatus.UNDER_REVIEW) {
            line(list, "admission.panel.known", file.knownAs());
        }
        line(list, "admission.panel.name", coop.name());
        line(
                list,
                "admission.paper.legal-form",
                texts.say("admission.legal-form." + coop.legalForm().name()));
        line(list, "admission.paper.number", registration(file));
        if (nominee != null) {
            line(list, "admission.paper.nominee", nominee.name());
            line(list, "admission.panel.nominee-address", nominee.address());
        }
        line(list, "admission.panel.address", coop.postalAddress());
        if (coop.website() != null) {
            add(list, "admission.panel.website", link(address(coop.website()), coop.website()));
        }
        line(list, "admission.paper.industry", coop.industry());
        line(
                list,
                "admission.paper.people",
                texts.say("admission.paper.people.counts", coop.workers(), coop.members()));
        line(
                list,
                "admission.paper.contact",
                contact.role() == null
                        ? contact.name()
                        : texts.say("admission.panel.contact-and-role", contact.name(), contact.role()));
        add(list, "admission.panel.email", link("mailto:" + contact.email(), contact.email()));
        line(list, "admission.panel.phone", contact.phone());
        line(list, "admission.details.control", coop.control());
        line(list, "admission.panel.refused", file.refusedBecause());
        line(
                list,
                "admission.panel.member-number",
                file.memberNumber() == null ? null : file.memberNumber().toString());
        return list;
    }

    private String registration(ApplicationFile file) {
        var coop = file.particulars().coop();
        var registrar = texts.say("admission.registrar." + coop.registrar().name());
        return coop.number() == null ? registrar : registrar + ", " + coop.number();
    }

    private DescriptionList subscription(ApplicationFile file) {
        var offer = file.particulars().offer();
        var subscription = file.subscription();
        var list = new DescriptionList();
        offer.labourCosts()
                .ifPresent(costs -> line(
                        list,
                        "admission.panel.labour-costs",
                        texts.say(
                                "admission.panel.labour-costs.sum",
                                costs.total(),
                                costs.wageBill(),
                                costs.paidToSelfEmployed())));
        offer.offered().ifPresent(amount -> line(list, "admission.panel.offered", amount.toString()));
        line(list, "admission.panel.offered-because", offer.reason());
        line(
                list,
                "admission.paper.amount",
                texts.say("admission.subscription.line", subscription.net(), subscription.vat()));
        line(
                list,
                "admission.paper.basis",
                texts.say("admission.subscription.basis." + subscription.basis().name()));
        var answer = file.payWhatWeCan();
        if (answer != null) {
            line(
                    list,
                    "admission.paper.pay-what-we-can",
                    answer.until() == null
                            ? texts.say("admission.pay-what-we-can.not-granted")
                            : texts.say("admission.pay-what-we-can.granted", dates.day(answer.until())));
            line(list, "admission.paper.reason", answer.reason());
        }
        return list;
    }

    private DescriptionList findings(ApplicationFile file) {
        var list = new DescriptionList();
        file.findings()
                .forEach((criterion, finding) -> line(
                        list,
                        "admission.criterion." + criterion.name(),
                        texts.say("admission.verdict." + finding.verdict().name()) + ". " + finding.evidence()));
        return list;
    }

    private DescriptionList rounds(ApplicationFile file) {
        var list = new DescriptionList();
        for (var round : file.rounds()) {
            add(
                    list,
                    texts.say("admission.panel.asked", round.askedBy(), dates.day(round.askedAt())),
                    round.question());
            if (round.answer() != null && round.answeredAt() != null) {
                add(list, texts.say("admission.panel.answered", dates.day(round.answeredAt())), round.answer());
            }
        }
        return list;
    }

    private void line(DescriptionList list, String key, @Nullable String text) {
        if (text != null) {
            add(list, texts.say(key), text);
        }
    }

    private static void add(DescriptionList list, String term, String text) {
        list.add(new Div(new DescriptionList.Term(term), new DescriptionList.Description(text)));
    }

    private void add(DescriptionList list, String key, Anchor link) {
        list.add(new Div(new DescriptionList.Term(texts.say(key)), new DescriptionList.Description(link)));
    }

    private static Anchor link(String address, String text) {
        var link = new Anchor(address, text);
        link.getElement().setAttribute("rel", "noreferrer");
        link.setTarget("_blank");
        return link;
    }

    /** As a browser needs it; what people type often begins with {@code www}. */
    private static String address(String website) {
        return website.matches("(?i)https?://.*") ? website : "https://" + website;
    }
}
