package coop.workers.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.groups.GroupDesk;
import coop.workers.groups.ParticipationDesk.Name;
import coop.workers.groups.ParticipationDesk.Sheet;
import coop.workers.groups.RoundOutcome;
import coop.workers.groups.WhoTookPart;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of a month to tick, and a guest to add. Each tick is kept at once, and read anew so that two people can tick. */
class TookPart extends Div {

    private final transient WhoTookPart desk;
    private final CaseNumber number;
    private final CheckboxGroup<Name> names = new CheckboxGroup<>();
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();
    private final Div content = new Div();
    private final TextField guestName = new TextField();
    private final TextField guestEmail = new TextField();
    private final Div guest = guest();

    TookPart(WhoTookPart desk, Sheet sheet) {
        this.desk = desk;
        this.number = sheet.caseNumber();
        addClassName("took-part");
        names.setLabel(getTranslation("groups.round.names", sheet.month()));
        names.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        names.setItemLabelGenerator(this::label);
        names.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getOldValue(), change.getValue());
            }
        });
        add(content, status);
        show(sheet);
    }

    private String label(Name one) {
        if (one.pausing()) {
            return getTranslation("groups.round.pausing", one.name());
        }
        return one.guest() ? getTranslation("groups.round.guest", one.name()) : one.name();
    }

    private void show(Sheet sheet) {
        content.removeAll();
        if (sheet.outcome() == RoundOutcome.NO_MEETING) {
            content.add(new Paragraph(
                    getTranslation("groups.round.no-meeting", sheet.settledBy().orElse(""))));
            return;
        }
        if (sheet.outcome() == RoundOutcome.CONFIRMED) {
            content.add(new Paragraph(
                    getTranslation("groups.round.confirmed", sheet.settledBy().orElse(""))));
        }
        names.setItems(sheet.names());
        names.setValue(sheet.names().stream().filter(Name::tookPart).collect(Collectors.toSet()));
        content.add(problems, names, guest);
    }

    private void keep(Set<Name> before, Set<Name> after) {
        try {
            var ticked = new HashSet<>(after);
            ticked.removeAll(before);
            ticked.forEach(one -> desk.mark(number, one.person(), true));
            var unticked = new HashSet<>(before);
            unticked.removeAll(after);
            unticked.forEach(one -> desk.mark(number, one.person(), false));
            problems.clear();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
        showAgain("groups.round.kept");
    }

    private void showAgain(String sentence) {
        var sheet = desk.sheet(number).orElseThrow(NotFound::new);
        show(sheet);
        status.say(getTranslation(sentence, sheet.tookPart().size()));
    }

    /** Stays while names are ticked, with what is typed in it. */
    private Div guest() {
        guestName.setLabel(getTranslation("groups.round.guest.name"));
        guestName.setMaxLength(GroupDesk.NAME);
        guestEmail.setLabel(getTranslation("groups.form.email"));
        guestEmail.setMaxLength(EmailAddress.MAX_LENGTH);
        guestEmail.setHelperText(getTranslation("groups.round.guest.email.help"));
        problems.with("fullName", guestName).with("email", guestEmail);
        var fields = new Div(
                guestName, guestEmail, new Button(getTranslation("groups.round.guest.add"), click -> welcome()));
        fields.addClassName("guest");
        return fields;
    }

    private void welcome() {
        try {
            desk.welcome(number, new NewPerson(guestName.getValue().strip(), address(guestEmail), null, null));
        } catch (Rejection refused) {
            problems.show(refused.problems());
            return;
        }
        problems.clear();
        guestName.clear();
        guestEmail.clear();
        showAgain("groups.round.kept");
    }

    /** The address typed; null where nothing is. */
    private static @Nullable EmailAddress address(TextField field) {
        return field.getValue().isBlank()
                ? null
                : EmailAddress.parse(field.getValue())
                        .orElseThrow(() -> new Rejection(Problem.at("email", "groups.problem.not-an-email")));
    }
}
