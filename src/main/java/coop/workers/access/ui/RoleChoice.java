package coop.workers.access.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import coop.workers.access.Role;
import coop.workers.shell.Texts;
import java.util.Collection;
import java.util.stream.Collectors;

/** Which roles somebody has, each with a line on what it opens. */
class RoleChoice extends CheckboxGroup<Role> {

    RoleChoice() {
        setLabel(getTranslation("access.accounts.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("access.role." + role.key()));
        setItemHelperGenerator(role -> getTranslation("access.role.%s.help".formatted(role.key())));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL, CheckboxGroupVariant.LUMO_HELPER_ABOVE_FIELD);
    }

    /** The names of roles in a line, in the order of the list. */
    static String inWords(Collection<Role> roles, Texts texts) {
        return roles.isEmpty()
                ? texts.say("access.accounts.no-roles")
                : roles.stream()
                        .sorted()
                        .map(role -> texts.say("access.role." + role.key()))
                        .collect(Collectors.joining(", "));
    }
}
