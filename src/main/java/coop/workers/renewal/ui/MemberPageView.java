package coop.workers.renewal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.renewal.MemberDeclarationDesk;
import coop.workers.renewal.MemberDeclarationDesk.Bill;
import coop.workers.renewal.MemberDeclarationDesk.Page;
import coop.workers.renewal.RenewalStatus;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;
import java.util.List;

/** A member's page about its subscription: declare, answer, see what is to be paid, or say goodbye. */
@Route(value = "subscription", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class MemberPageView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient MemberDeclarationDesk desk;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();
    private String token = "";
    private ProblemList problems = new ProblemList();

    MemberPageView(MemberDeclarationDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        addClassName("members-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String link) {
        token = link;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("renewal.page.title");
    }

    private void show() {
        removeAll();
        desk.open(token).ifPresentOrElse(this::show, this::showDeadLink);
    }

    private void show(Page page) {
        var renewal = page.renewal();
        problems = new ProblemList();
        add(
                new PageHeading(renewal.coopName())
                        .explained(getTranslation(
                                "renewal.page.year",
                                dates.day(renewal.from()),
                                dates.day(renewal.renewsOn().minusDays(1)))),
                new Paragraph(
                        getTranslation("renewal.page.turn." + renewal.status().name())),
                problems,
                status);
        if (renewal.status() == RenewalStatus.WITH_MEMBER) {
            addDeclaration(page);
        }
        if (page.question() != null) {
            addQuestion(page, page.question());
        }
        var bill = page.bill();
        if (bill != null && renewal.status() != RenewalStatus.LEFT && renewal.status() != RenewalStatus.ENDED) {
            add(bill(bill));
        }
        if (!renewal.status().isOver()) {
            add(goodbye(renewal.coopName()));
        }
    }

    private void addDeclaration(Page page) {
        var form = new DeclarationForm(
                page.tariff(), page.before(), page.typed(), problems, typed -> desk.keepDraft(token, typed));
        add(form, primary("renewal.declare.send", () -> {
            desk.declare(token, form.answers());
            show();
            status.say(getTranslation("renewal.declare.sent"));
        }));
    }

    private void addQuestion(Page page, String question) {
        var asked = new Paragraph(question);
        asked.addClassName("as-typed");
        var answer = new TextArea(getTranslation("renewal.page.answer"));
        answer.setId("answer");
        answer.setMinRows(4);
        answer.setWidthFull();
        problems.with("answer", answer);
        var form = new DeclarationForm(page.tariff(), page.before(), page.typed(), problems, typed -> {});
        form.setVisible(false);
        var correct = new Checkbox(getTranslation("renewal.page.correct"));
        correct.addValueChangeListener(event -> form.setVisible(event.getValue()));
        add(new H2(getTranslation("renewal.page.question")), asked, answer, correct, form);
        add(primary("renewal.page.answer.send", () -> {
            desk.answer(token, answer.getValue(), correct.getValue() ? form.answers() : null);
            show();
            status.say(getTranslation("renewal.page.answer.sent"));
        }));
    }

    private Component bill(Bill bill) {
        var list = new DescriptionList();
        line(list, "renewal.page.bill.number", bill.number().value());
        line(list, "renewal.page.bill.gross", bill.gross().toString());
        line(list, "renewal.page.bill.open", bill.open().toString());
        line(list, "renewal.page.bill.pay-by", dates.day(bill.payBy()));
        if (!bill.bank().isEmpty()) {
            line(
                    list,
                    "renewal.page.bill.bank",
                    getTranslation(
                            "renewal.page.bill.account",
                            bill.bank().name(),
                            bill.bank().sortCode(),
                            bill.bank().number()));
        }
        return new Div(new H2(getTranslation("renewal.page.bill")), list);
    }

    private void line(DescriptionList list, String key, String text) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
    }

    private Component goodbye(String coop) {
        var reason = new TextArea(getTranslation("renewal.page.leave.reason"));
        reason.setId("reason");
        reason.setWidthFull();
        problems.with("reason", reason);
        var leave = new Button(getTranslation("renewal.page.leave.button"), click -> ask(coop, reason.getValue())
                .open());
        var details = new Details(
                getTranslation("renewal.page.leave"),
                new Paragraph(getTranslation("renewal.page.leave.text")),
                reason,
                leave);
        details.addClassName("goodbye");
        return details;
    }

    private ConfirmDialog ask(String coop, String reason) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("renewal.page.leave"));
        dialog.setText(getTranslation("renewal.page.leave.ask", coop));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("renewal.page.leave.no"));
        dialog.setConfirmText(getTranslation("renewal.page.leave.yes"));
        dialog.addConfirmListener(yes -> attempt(() -> {
            desk.leave(token, reason);
            // the letter that confirms it has ended this link
            removeAll();
            add(
                    new PageHeading(getTranslation("renewal.page.left.title")),
                    new Paragraph(getTranslation("renewal.page.left.text")));
        }));
        return dialog;
    }

    private Button primary(String key, Runnable deed) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            attempt(deed);
            button.setEnabled(true);
        });
        return button;
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (Rejection refused) {
            problems.show(List.copyOf(refused.problems()));
        } catch (NotFound ended) {
            showDeadLink();
        }
    }

    private void showDeadLink() {
        removeAll();
        add(
                new PageHeading(getTranslation("renewal.page.dead.title")),
                new Paragraph(getTranslation("renewal.page.dead.text")),
                new Button(getTranslation("renewal.link.title"), click -> RenewalNavigation.toFreshLink()));
    }
}
