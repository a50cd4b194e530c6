package coop.workers.groups.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.groups.GroupBook;
import coop.workers.groups.GroupBook.Belonging;
import coop.workers.groups.GroupBook.Listed;
import coop.workers.groups.GroupDesk;
import coop.workers.groups.GroupDesk.Particulars;
import coop.workers.groups.GroupKind;
import coop.workers.groups.GroupRole;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import coop.workers.shell.Signboard;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be changed in a group, each in a dialog of its own. */
@Component
class GroupChanges {

    private final GroupDesk desk;
    private final GroupBook book;
    private final Signboard signboard;
    private final GroupWords words;

    GroupChanges(GroupDesk desk, GroupBook book, Signboard signboard, GroupWords words) {
        this.desk = desk;
        this.book = book;
        this.signboard = signboard;
        this.words = words;
    }

    /** {@code founded} is given the key of the new group. */
    void found(Consumer<String> founded) {
        var dialog = new GroupDialog(words.say("groups.found"), words.say("groups.found"));
        var fields = new Fields(dialog, null);
        var from = dialog.with("from", new DayField(words.say("groups.form.from"), signboard.today()));
        var reason = dialog.reason();
        dialog.ask(
                () -> founded.accept(desk.found(fields.value(), GroupDialog.day("from", from), reason.getValue())),
                () -> {});
    }

    void describe(Listed group, Runnable changed) {
        var dialog = dialog("groups.describe");
        var fields = new Fields(dialog, group);
        var reason = dialog.reason();
        dialog.ask(() -> desk.describe(group.key(), fields.value(), reason.getValue()), changed);
    }

    void close(Listed group, Runnable changed) {
        var dialog = new GroupDialog(words.say("groups.close"), words.say("groups.close"))
                .explain(words.say("groups.close.explained"));
        var on = dialog.with("on", new DayField(words.say("groups.form.no-more-from"), signboard.today()));
        var reason = dialog.reason();
        dialog.ask(() -> desk.close(group.key(), GroupDialog.day("on", on), reason.getValue()), changed);
    }

    void admit(Listed group, Runnable changed) {
        var dialog = new GroupDialog(words.say("groups.admit"), words.say("groups.admit"));
        var name = dialog.text("fullName", words.say("groups.form.full-name"), GroupDesk.NAME);
        var email = dialog.text("email", words.say("groups.form.email"), EmailAddress.MAX_LENGTH);
        email.setHelperText(words.say("groups.form.email.help"));
        var from = dialog.with("on", new DayField(words.say("groups.form.from"), signboard.today()));
        dialog.ask(
                () -> desk.admit(
                        group.key(),
                        new NewPerson(name.getValue().strip(), address(email), null, null),
                        GroupDialog.day("on", from)),
                changed);
    }

    void giveRole(Listed group, Belonging person, Runnable changed) {
        var dialog = dialog("groups.give-role.to", person.name());
        var role = roles(
                dialog,
                Arrays.stream(GroupRole.values())
                        .filter(one ->
                                one != GroupRole.MEMBER && !person.roles().contains(one))
                        .toArray(GroupRole[]::new));
        var from = dialog.with("on", new DayField(words.say("groups.form.from"), signboard.today()));
        dialog.ask(
                () -> desk.giveRole(group.key(), person.person(), chosen(role), GroupDialog.day("on", from)), changed);
    }

    void endRole(Listed group, Belonging person, Runnable changed) {
        var dialog = dialog("groups.end-role.of", person.name());
        var role = roles(dialog, person.roles().toArray(GroupRole[]::new));
        var on = dialog.with("on", new DayField(words.say("groups.form.no-more-from"), signboard.today()));
        dialog.ask(() -> desk.endRole(group.key(), person.person(), chosen(role), GroupDialog.day("on", on)), changed);
    }

    void release(Listed group, Belonging person, Runnable changed) {
        var dialog = dialog("groups.release.of", person.name());
        var on = dialog.with("on", new DayField(words.say("groups.form.no-more-from"), signboard.today()));
        var reason = dialog.reason();
        dialog.ask(
                () -> desk.release(group.key(), person.person(), GroupDialog.day("on", on), reason.getValue()),
                changed);
    }

    private GroupDialog dialog(String title, Object... arguments) {
        return new GroupDialog(words.say(title, arguments));
    }

    private Select<GroupRole> roles(GroupDialog dialog, GroupRole... offered) {
        var role = new Select<GroupRole>();
        role.setLabel(words.say("groups.form.role"));
        role.setItems(offered);
        role.setItemLabelGenerator(words::of);
        if (offered.length > 0) {
            role.setValue(offered[0]);
        }
        return dialog.with("role", role);
    }

    private static GroupRole chosen(Select<GroupRole> role) {
        var chosen = role.getValue();
        if (chosen == null) {
            throw new Rejection(Problem.at("role", "groups.problem.required"));
        }
        return chosen;
    }

    /** The address typed; null where nothing is. */
    private static @Nullable EmailAddress address(TextField field) {
        return field.getValue().isBlank()
                ? null
                : EmailAddress.parse(field.getValue())
                        .orElseThrow(() -> new Rejection(Problem.at("email", "groups.problem.not-an-email")));
    }

    /** What a group is called, what it is for, and where it belongs. */
    private final class Fields {

        private final TextField name;
        private final Select<GroupKind> kind = new Select<>();
        private final TextArea aim = new TextArea(words.say("groups.form.aim"));
        private final ComboBox<Listed> parent = new ComboBox<>(words.say("groups.form.parent"));
        private final boolean isBoard;

        Fields(GroupDialog dialog, @Nullable Listed group) {
            isBoard = group != null && group.kind() == GroupKind.BOARD;
            name = dialog.text("name", words.say("groups.form.name"), GroupDesk.NAME);
            kind.setLabel(words.say("groups.form.kind"));
            kind.setItems(Arrays.stream(GroupKind.values())
                    .filter(one -> one != GroupKind.BOARD)
                    .toList());
            kind.setItemLabelGenerator(words::of);
            kind.setValue(GroupKind.WORKING);
            dialog.with("kind", kind);
            aim.setMaxLength(GroupDesk.AIM);
            aim.setHelperText(words.say("groups.form.aim.help"));
            dialog.with("aim", aim);
            var others = book.today().stream()
                    .filter(other -> group == null || !other.key().equals(group.key()))
                    .toList();
            parent.setItems(others);
            parent.setItemLabelGenerator(Listed::name);
            parent.setHelperText(words.say("groups.form.parent.help"));
            dialog.with("parent", parent);
            kind.setVisible(!isBoard);
            parent.setVisible(!isBoard);
            if (group != null) {
                name.setValue(group.name());
                aim.setValue(group.aim());
                parent.setValue(others.stream()
                        .filter(other -> other.key().equals(group.parent()))
                        .findFirst()
                        .orElse(null));
                if (!isBoard) {
                    kind.setValue(group.kind());
                }
            }
        }

        Particulars value() {
            var above = parent.getValue();
            return new Particulars(
                    name.getValue(),
                    isBoard ? GroupKind.BOARD : kind.getValue(),
                    aim.getValue(),
                    above == null ? null : above.key());
        }
    }
}
