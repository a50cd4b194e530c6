package coop.workers.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import coop.workers.register.MemberClass;
import coop.workers.register.MemberDetail;
import coop.workers.register.MemberDetail.Period;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.StatutoryRegister;
import coop.workers.shared.EmailAddress;
import coop.workers.shell.PageHeading;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member's entry with its history; who keeps the register changes it here, part by part. */
@Route("register/member")
@PermitAll
class MemberView extends Div implements HasUrlParameter<Integer>, HasDynamicTitle {

    private final transient StatutoryRegister register;
    private final transient MemberChanges changes;
    private final transient RegisterWords words;
    private final StatusLine status = new StatusLine();
    private String name = "";

    MemberView(StatutoryRegister register, MemberChanges changes, RegisterWords words) {
        this.register = register;
        this.changes = changes;
        this.words = words;
        addClassName("register-member");
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    @Override
    public void setParameter(BeforeEvent event, Integer number) {
        show(register.member(new MemberNumber(number)));
    }

    private void showAgain(MemberNumber number) {
        show(register.member(number));
        status.say(getTranslation("register.form.saved"));
    }

    private void show(MemberDetail member) {
        name = member.name();
        status.say("");
        removeAll();
        var back = new RouterLink(getTranslation("register.member.register"), RegisterView.class);
        back.addClassName("back");
        add(back, new PageHeading(member.name()).explained(line(member)), status);
        add(particulars(member), notified(member));
        if (member.memberClass() == MemberClass.COOP_MEMBER) {
            add(representatives(member));
        }
        add(membership(member));
        if (member.property() != null) {
            add(property(member, member.property()));
        }
        if (register.isOpenInFull()) {
            add(history(member));
        }
    }

    private String line(MemberDetail member) {
        var last = member.periods().get(member.periods().size() - 1);
        var standing = last.ceasedOn() == null
                ? getTranslation("register.member.now", words.day(last.enteredOn()))
                : getTranslation("register.member.former", words.day(last.ceasedOn()));
        return getTranslation(
                        "register.member.line",
                        words.of(member.memberClass()),
                        member.number().toString())
                + ". " + standing;
    }

    private Section particulars(MemberDetail member) {
        var list = new DescriptionList();
        var body = member.body();
        if (body != null) {
            add(list, "legal-form", new Span(words.of(body.legalForm())));
            add(list, "registered", new Span(words.of(body.registeredNumber())));
            if (body.nominee() != null) {
                add(list, "nominee", new Span(body.nominee()));
            }
        }
        add(list, "address", new Span(member.postalAddress()));
        if (body != null && body.website() != null) {
            add(list, "website", website(body.website()));
        }
        if (member.renewsOn() != null && member.isMember()) {
            add(list, "renews", new Span(words.day(member.renewsOn())));
        }
        return part(
                "particulars",
                list,
                action("correct", () -> changes.correct(member, () -> showAgain(member.number()))),
                action("address.change", () -> changes.postalAddress(member, () -> showAgain(member.number()))));
    }

    private void add(DescriptionList list, String term, Component description) {
        list.add(new Term(getTranslation("register.member." + term)), new Description(description));
    }

    /** A link only where it leads to the web; what somebody typed may be anything. */
    private static Component website(String address) {
        if (!address.matches("https?://\\S+")) {
            return new Span(address);
        }
        var link = new Anchor(address, address, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Section notified(MemberDetail member) {
        var add = action("notified.add", () -> changes.notifyAddress(member, () -> showAgain(member.number())));
        if (member.notified().isEmpty()) {
            return part("notified", new Paragraph(getTranslation("register.member.notified.none")), add);
        }
        var table = new Ledger(
                getTranslation("register.member.notified"), headings("notified", "address", "for", "from", "until"));
        for (var one : member.notified()) {
            var until = one.withdrawn() == null && register.isOpenForWriting()
                    ? withdraw(member, one.notified().address())
                    : new Span(words.day(one.withdrawn()));
            table.row(
                    new Span(one.notified().address()),
                    new Span(words.of(one.notified().purposes())),
                    new Span(words.day(one.from())),
                    until);
        }
        return part("notified", table, add);
    }

    private Component withdraw(MemberDetail member, String address) {
        var button = new Button(
                getTranslation("register.member.notified.withdraw"),
                click -> changes.withdraw(member, new EmailAddress(address), () -> showAgain(member.number())));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(getTranslation("register.member.notified.withdraw.of", address));
        return button;
    }

    private Section representatives(MemberDetail member) {
        var change = member.isMember()
                ? action(
                        "representatives.change",
                        () -> changes.representative(member, () -> showAgain(member.number())))
                : null;
        if (member.representatives().isEmpty()) {
            return part(
                    "representatives", new Paragraph(getTranslation("register.member.representatives.none")), change);
        }
        var table = new Ledger(
                getTranslation("register.member.representatives"),
                headings("representatives", "name", "from", "until"));
        member.representatives().forEach(one -> table.row(one.name(), words.day(one.from()), words.day(one.until())));
        return part("representatives", table, change);
    }

    private Section membership(MemberDetail member) {
        var withReason = member.periods().stream().map(Period::reason).anyMatch(reason -> reason != null);
        var table = new Ledger(
                getTranslation("register.member.membership"),
                withReason
                        ? headings("membership", "entered", "ceased", "reason")
                        : headings("membership", "entered", "ceased"));
        for (var period : member.periods()) {
            var cells = new ArrayList<>(List.of(words.day(period.enteredOn()), words.day(period.ceasedOn())));
            if (withReason) {
                cells.add(period.reason() == null ? getTranslation("register.nothing") : period.reason());
            }
            table.row(cells.toArray(String[]::new));
        }
        return part(
                "membership",
                table,
                member.isMember()
                        ? action("membership.cease", () -> changes.cease(member, () -> showAgain(member.number())))
                        : null);
    }

    private Section property(MemberDetail member, MemberDetail.Property property) {
        var table = new Ledger(
                getTranslation("register.member.shares"), headings("shares", "number", "paid", "from", "until"));
        property.shares()
                .forEach(shares -> table.row(
                        Integer.toString(shares.number()),
                        shares.paid().toString(),
                        words.day(shares.from()),
                        words.day(shares.until())));
        var held = property.shares().stream()
                .filter(shares -> shares.until() == null)
                .mapToInt(MemberDetail.Shares::number)
                .sum();
        var other = property.otherProperty().isEmpty()
                ? getTranslation("register.member.property.none")
                : getTranslation("register.member.property", property.otherProperty());
        return part(
                "shares",
                new Div(
                        new Paragraph(getTranslation("register.member.shares.held", held)),
                        table,
                        new Paragraph(other)),
                member.isMember()
                        ? action("shares.take", () -> changes.takeShares(member, () -> showAgain(member.number())))
                        : null);
    }

    private Section history(MemberDetail member) {
        if (member.alterations().isEmpty()) {
            return part("history", new Paragraph(getTranslation("register.member.history.none")));
        }
        var table = new Ledger(
                getTranslation("register.member.history"),
                headings("history", "when", "what", "was", "became", "why", "who"));
        for (var altered : member.alterations()) {
            table.row(
                    words.moment(altered),
                    words.of(altered.particular()),
                    words.was(altered),
                    words.became(altered),
                    altered.reason(),
                    altered.by());
        }
        return part("history", table);
    }

    private List<String> headings(String part, String... columns) {
        return List.of(columns).stream()
                .map(column -> getTranslation("register.member." + part + "." + column))
                .toList();
    }

    private Section part(String key, Component content, @Nullable Component... actions) {
        var head = new Div(new H2(getTranslation("register.member." + key)));
        head.addClassName("part-head");
        for (var action : actions) {
            if (action != null) {
                head.add(action);
            }
        }
        return new Section(head, content);
    }

    /** A button for whoever may write in the register; nothing for others. */
    private @Nullable Button action(String key, Runnable ask) {
        if (!register.isOpenForWriting()) {
            return null;
        }
        var button = new Button(getTranslation("register.member." + key), click -> ask.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
