package coop.workers.money.ui;

import com.vaadin.flow.component.UI;
import coop.workers.money.FundId;
import coop.workers.money.InvoiceNumber;
import coop.workers.money.PaymentId;
import coop.workers.register.RegisterDesk.MemberNumber;

/** Where the screens of the money room are. */
public final class MoneyNavigation {

    static final String MONEY = "money";
    static final String INVOICES = "money/invoices";
    static final String NEW_INVOICE = "money/invoices/new";
    static final String INVOICE = "money/invoices/:number";
    static final String PAYMENTS = "money/payments";
    static final String PAYMENT = "money/payments/:id";
    static final String BANK = "money/bank";
    static final String LAYOUTS = "money/bank/layouts";
    static final String INCOME = "money/income";
    static final String FUNDS = "money/funds";
    static final String FUND = "money/funds/:id";
    static final String REPORTS = "money/reports";
    static final String STATEMENT = "money/statement/:member";

    private MoneyNavigation() {}

    /** The page of an invoice or credit note. */
    public static String to(InvoiceNumber number) {
        return INVOICES + "/" + number;
    }

    /** The page of a payment. */
    public static String to(PaymentId payment) {
        return PAYMENTS + "/" + payment.value();
    }

    /** The page of a fund. */
    public static String to(FundId fund) {
        return FUNDS + "/" + fund.value();
    }

    static void open(FundId fund) {
        UI.getCurrent().navigate(to(fund));
    }

    /** What a member owes and has paid. */
    public static String toStatement(MemberNumber member) {
        return "money/statement/" + member;
    }

    /** The invoice as it was sent, to look at. */
    static String toDocument(InvoiceNumber number) {
        return "money/documents/" + number + ".pdf";
    }
}
