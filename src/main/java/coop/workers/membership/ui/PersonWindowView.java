package coop.workers.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.casework.CaseDesk.Entry;
import coop.workers.membership.ApplicationState;
import coop.workers.membership.PersonWindowDesk;
import coop.workers.membership.PersonWindowDesk.Window;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.Notice;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StageTrack;
import java.util.List;

/** A person's window on their application: where it is, whose turn it is, what has happened; withdraw here. */
@Route(value = "take-part/window", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class PersonWindowView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final List<String> STAGES = List.of("sent", "group", "member");

    private final transient PersonWindowDesk desk;
    private final transient Dates dates;
    private final ProblemList problems = new ProblemList();

    PersonWindowView(PersonWindowDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        addClassName("person-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        desk.open(token).ifPresentOrElse(window -> show(token, window), this::showDeadLink);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.window.title");
    }

    private void show(String token, Window window) {
        removeAll();
        add(new PageHeading(getTranslation("membership.window.title"))
                .explained(getTranslation(
                        "membership.window.number", window.caseNumber().value(), window.groupName())));
        if (window.mayWithdraw() || window.status() == ApplicationState.ADMITTED) {
            add(track(window.status()));
        }
        var turn = new Paragraph(
                getTranslation("membership.window.turn." + window.status().name(), window.groupName()));
        turn.addClassName("turn");
        add(turn, problems);
        window.refusedBecause().ifPresent(reasons -> add(reasons(reasons)));
        add(history(window.history()));
        if (window.mayWithdraw()) {
            var withdraw = new Button(getTranslation("membership.window.withdraw"), click -> askToWithdraw(token)
                    .open());
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(withdraw);
        }
    }

    private StageTrack track(ApplicationState status) {
        return new StageTrack(
                STAGES.stream()
                        .map(stage -> getTranslation("membership.window.stage." + stage))
                        .toList(),
                status == ApplicationState.ADMITTED ? STAGES.size() : 1);
    }

    private Section reasons(String reasons) {
        var typed = new Paragraph(reasons);
        typed.addClassName("as-typed");
        return new Section(new H2(getTranslation("membership.window.reasons")), typed);
    }

    private Section history(List<Entry> entries) {
        var list = new OrderedList();
        list.addClassName("history");
        for (var entry : entries) {
            var day = new Span(dates.day(entry.at()));
            day.addClassName("day");
            list.add(new ListItem(day, new Span(inWords(entry))));
        }
        return new Section(new H2(getTranslation("membership.window.history")), list);
    }

    private String inWords(Entry entry) {
        return entry.sentence()
                .map(sentence ->
                        getTranslation(sentence.key(), sentence.arguments().toArray()))
                .orElse("");
    }

    private ConfirmDialog askToWithdraw(String token) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("membership.window.withdraw"));
        dialog.setText(getTranslation("membership.window.withdraw.ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("membership.window.withdraw.no"));
        dialog.setConfirmText(getTranslation("membership.window.withdraw.yes"));
        dialog.addConfirmListener(yes -> withdraw(token));
        return dialog;
    }

    private void withdraw(String token) {
        try {
            desk.withdraw(token);
            // the letter that confirms it has ended this link
            show(new Notice(
                    getTranslation("membership.window.withdrawn.title"),
                    getTranslation("membership.window.withdrawn.text")));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        } catch (NotFound ended) {
            showDeadLink();
        }
    }

    private void showDeadLink() {
        show(new Notice(
                getTranslation("membership.window.dead.title"),
                getTranslation("membership.window.dead.text"),
                new Button(getTranslation("membership.link.title"), click -> MembershipNavigation.toFreshLink())));
    }

    private void show(Notice notice) {
        removeAll();
        add(notice);
    }
}
