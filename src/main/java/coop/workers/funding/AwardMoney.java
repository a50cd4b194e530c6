package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.money.FundDesk;
import coop.workers.money.FundId;
import coop.workers.money.IncomeDesk;
import coop.workers.money.IncomeId;
import coop.workers.money.IncomeKind;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.NewIncome;
import coop.workers.money.NewInvoice;
import coop.workers.money.Payer;
import coop.workers.money.Supply;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Money;
import coop.workers.shell.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What an award does in the books. What is given for nothing is income, in its fund where it is restricted; what is given for
 * something in return is a supply and goes out as an invoice with its VAT (DOMAIN.md, Funding).
 */
@Component
@Lazy
class AwardMoney {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    private final FundDesk funds;
    private final IncomeDesk incomes;
    private final InvoiceDesk invoices;
    private final CurrentActor currentActor;
    private final Texts texts;

    AwardMoney(FundDesk funds, IncomeDesk incomes, InvoiceDesk invoices, CurrentActor currentActor, Texts texts) {
        this.funds = funds;
        this.incomes = incomes;
        this.invoices = invoices;
        this.currentActor = currentActor;
        this.texts = texts;
    }

    /** A fund for restricted money, named so that no other has its name; empty for money that is not. */
    Optional<FundId> openFund(Opportunity opportunity, Funder funder, Award award) {
        return award.terms().filter(Terms::isRestricted).map(terms -> funds.open(
                        new FundId(award.id()),
                        new FundDesk.NewFund(
                                shortened(
                                        texts.say(
                                                "funding.fund.name",
                                                opportunity.seeking().title(),
                                                opportunity.number().value()),
                                        LONGEST_NAME),
                                Objects.requireNonNull(terms.purpose()),
                                funder.name(),
                                opportunity.number()))
                .id());
    }

    /**
     * Takes in an instalment.
     *
     * @return the number of the invoice, where one went out
     */
    Optional<String> take(
            Opportunity opportunity, Funder funder, Award award, Instalment instalment, LocalDate on, Money amount) {
        var kind = opportunity.seeking().kind();
        return kind.needsNoInvoice()
                ? enter(opportunity, funder, award, instalment, on, amount, kind)
                : Optional.of(invoice(opportunity, funder, instalment, on, amount, kind));
    }

    private Optional<String> enter(
            Opportunity opportunity,
            Funder funder,
            Award award,
            Instalment instalment,
            LocalDate on,
            Money amount,
            IncomeKind kind) {
        incomes.enter(
                new IncomeId(instalment.id()),
                new NewIncome(
                        kind,
                        funder.name(),
                        on,
                        amount,
                        award.fund().orElse(null),
                        null,
                        opportunity.number(),
                        opportunity.seeking().title()));
        return Optional.empty();
    }

    private String invoice(
            Opportunity opportunity,
            Funder funder,
            Instalment instalment,
            LocalDate taxPoint,
            Money net,
            IncomeKind kind) {
        var supply = kind.supplies().contains(Supply.TAXABLE) ? Supply.TAXABLE : Supply.OUTSIDE_SCOPE;
        return invoices.issue(new NewInvoice(
                        "funding-" + instalment.id(),
                        payer(funder),
                        opportunity.number(),
                        taxPoint,
                        List.of(new NewInvoice.Line(kind, opportunity.seeking().title(), net, supply))))
                .number()
                .toString();
    }

    private static Payer payer(Funder funder) {
        var details = funder.details();
        return new Payer(
                details.member() == null ? null : new MemberNumber(details.member()),
                details.name(),
                Objects.requireNonNullElse(details.postalAddress(), details.name()),
                funder.contacts().stream()
                        .flatMap(
                                contact -> EmailAddress.parse(Objects.requireNonNullElse(contact.email(), "")).stream())
                        .findFirst()
                        .orElse(null));
    }

    /** Closes the fund of an award, where it has one; the office does, since it is the end of a process. */
    void closeFund(Award award, String because) {
        award.fund()
                .ifPresent(fund ->
                        currentActor.as(Actor.OFFICE, () -> funds.close(fund, shortened(because, LONGEST_REASON))));
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
