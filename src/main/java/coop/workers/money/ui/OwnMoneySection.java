package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.money.InvoiceRow;
import coop.workers.money.OwnMoneyDesk;
import coop.workers.money.OwnMoneyDesk.OwnAccount;
import coop.workers.register.OwnMembers;
import coop.workers.register.OwnMembers.OwnMember;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import coop.workers.shell.Capacity;
import coop.workers.shell.MyPageList;
import coop.workers.shell.MyPageSection;
import java.util.Optional;

/** What a member has been asked to pay, on the page of whoever speaks for it. */
@SpringComponent
class OwnMoneySection implements MyPageSection {

    private static final int LATEST = 10;

    private final OwnMoneyDesk desk;
    private final OwnMembers members;
    private final MoneyWords words;

    OwnMoneySection(OwnMoneyDesk desk, OwnMembers members, MoneyWords words) {
        this.desk = desk;
        this.members = members;
        this.words = words;
    }

    @Override
    public String headingKey() {
        return "money.own";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        return member(capacity)
                .map(member -> desk.account(member, LATEST))
                .filter(account -> !account.latest().isEmpty())
                .map(this::shown);
    }

    private Optional<MemberNumber> member(Capacity capacity) {
        return capacity instanceof Capacity.Representative coop
                ? Optional.of(new MemberNumber(coop.member()))
                : members.oneself().map(OwnMember::number);
    }

    private Component shown(OwnAccount account) {
        return new Div(open(account), new MyPageList(account.latest(), this::line), statement(account.member()));
    }

    private Paragraph open(OwnAccount account) {
        if (account.open().compareTo(Money.ZERO) <= 0) {
            return new Paragraph(words.say("money.own.nothing-open"));
        }
        var bank = account.bank();
        return new Paragraph(
                bank.isEmpty()
                        ? words.say("money.own.open", account.open().toString())
                        : words.say(
                                "money.own.open.to",
                                account.open().toString(),
                                bank.name(),
                                bank.sortCode(),
                                bank.number()));
    }

    private ListItem line(InvoiceRow row) {
        var document = pdf(
                "/my-page/money/documents/" + row.number() + ".pdf",
                words.say("money.kind." + row.kind().name()) + " " + row.number());
        var when = new Span(words.day(row.issuedOn()));
        when.addClassName("my-page-what");
        var amount = new Div(words.state(row), new Span(words.amount(row)));
        amount.addClassName("own-invoice-amount");
        return new ListItem(new Div(document, new Div(when)), amount);
    }

    private Component statement(MemberNumber member) {
        var line = new Div(pdf("/my-page/money/statements/" + member + ".pdf", words.say("money.own.statement")));
        line.addClassName("my-page-actions");
        return line;
    }

    private static Anchor pdf(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
