package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Role;
import coop.workers.inbox.SavedViewDesk;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps a view under a name, for oneself or for a role. */
class KeepDialog extends Dialog {

    /** Keeps the view; a refusal is shown beside the fields. */
    interface Keep {
        void under(String name, @Nullable Role sharedWith);
    }

    private final ProblemList problems = new ProblemList();
    private final TextField name = new TextField();
    private final RadioButtonGroup<Optional<Role>> with = new RadioButtonGroup<>();

    KeepDialog(Collection<Role> roles, Keep keep) {
        setHeaderTitle(getTranslation("inbox.view.keep.title"));
        addClassName("narrow-dialog");
        name.setLabel(getTranslation("inbox.view.name"));
        name.setMaxLength(SavedViewDesk.LONGEST_NAME);
        name.setWidthFull();
        with.setLabel(getTranslation("inbox.view.with"));
        with.setItems(Stream.concat(
                        Stream.of(Optional.<Role>empty()),
                        roles.stream().sorted().map(Optional::of))
                .toList());
        with.setItemLabelGenerator(
                role -> role.map(this::everybodyIn).orElseGet(() -> getTranslation("inbox.view.with.me")));
        with.setValue(Optional.empty());
        problems.with("name", name).with("role", with);
        add(new Paragraph(getTranslation("inbox.view.keep.explained")), problems, name, with);
        var go = new Button(getTranslation("inbox.view.keep.do"), click -> keep(keep));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), go);
        name.focus();
    }

    private void keep(Keep keep) {
        try {
            keep.under(name.getValue(), with.getValue().orElse(null));
            close();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private String everybodyIn(Role role) {
        return getTranslation("inbox.view.with.role", getTranslation("access.role." + role.key()));
    }
}
