package coop.workers.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.workers.membership.ApplicationAnswers;
import coop.workers.membership.ApplicationAnswers.Sixteen;
import coop.workers.membership.ApplyDesk.GroupOffered;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shell.ProblemList;
import java.util.List;

/** What somebody is asked who would like to become a worker member: one short page. */
final class ApplyForm extends Div {

    private static final int PAUSE_IN_MILLISECONDS = 700;

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();
    private final TextArea address = new TextArea();
    private final Select<GroupOffered> group = new Select<>();
    private final Paragraph aim = new Paragraph();
    private final TextArea labour = new TextArea();
    private final RadioButtonGroup<Sixteen> sixteen = new RadioButtonGroup<>();
    private final Checkbox agreesToRegister = new Checkbox();
    private final Checkbox agreesToShare = new Checkbox();

    ApplyForm(List<GroupOffered> groups, ProblemList problems) {
        addClassName("person-form");
        name.setLabel(getTranslation("membership.apply.name"));
        name.setAutocomplete(Autocomplete.NAME);
        email.setLabel(getTranslation("membership.apply.email"));
        email.setHelperText(getTranslation("membership.apply.email.help"));
        phone.setLabel(getTranslation("membership.apply.phone"));
        address.setLabel(getTranslation("membership.apply.address"));
        address.setHelperText(getTranslation("membership.apply.address.help"));
        group.setLabel(getTranslation("membership.apply.group"));
        group.setHelperText(getTranslation("membership.apply.group.help"));
        group.setItems(groups);
        group.setItemLabelGenerator(GroupOffered::name);
        group.addValueChangeListener(change -> showAim());
        aim.addClassName("aim");
        aim.setVisible(false);
        labour.setLabel(getTranslation("membership.apply.labour"));
        labour.setHelperText(getTranslation("membership.apply.labour.help"));
        labour.setMinRows(4);
        sixteen.setLabel(getTranslation("membership.apply.sixteen"));
        sixteen.setItems(Sixteen.YES, Sixteen.NO);
        sixteen.setItemLabelGenerator(answer -> getTranslation("membership.apply.sixteen." + answer));
        agreesToRegister.setLabel(getTranslation("membership.apply.agreesToRegister"));
        agreesToShare.setLabel(getTranslation("membership.apply.agreesToShare"));
        add(name, email, phone, address, group, aim, labour, sixteen, agreesToRegister, agreesToShare);
        known(problems, "name", name);
        known(problems, "email", email);
        known(problems, "phone", phone);
        known(problems, "address", address);
        known(problems, "group", group);
        known(problems, "labour", labour);
        known(problems, "sixteen", sixteen);
        known(problems, "agreesToRegister", agreesToRegister);
        known(problems, "agreesToShare", agreesToShare);
    }

    private static void known(ProblemList problems, String key, Component field) {
        field.setId(key);
        problems.with(key, field);
    }

    private void showAim() {
        var chosen = group.getValue();
        aim.setVisible(chosen != null && !chosen.aim().isEmpty());
        aim.setText(chosen == null ? "" : chosen.aim());
    }

    /** Tells whenever something is typed or chosen. */
    ApplyForm changing(Runnable changed) {
        for (var field : List.of(name, phone)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        }
        email.setValueChangeMode(ValueChangeMode.LAZY);
        email.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        for (var field : List.of(address, labour)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        }
        for (var field : List.<HasValue<?, ?>>of(
                name, email, phone, address, group, labour, sixteen, agreesToRegister, agreesToShare)) {
            field.addValueChangeListener(change -> changed.run());
        }
        return this;
    }

    /** Fills in what was typed before; a group that has closed meanwhile is chosen anew. */
    ApplyForm typed(ApplicationAnswers answers) {
        name.setValue(answers.name());
        if (!email.isReadOnly()) {
            email.setValue(answers.email());
        }
        phone.setValue(answers.phone());
        address.setValue(answers.address());
        group.getListDataView()
                .getItems()
                .filter(offered -> offered.key().equals(answers.group()))
                .findFirst()
                .ifPresent(group::setValue);
        labour.setValue(answers.labour());
        if (answers.sixteen() != Sixteen.NOT_SAID) {
            sixteen.setValue(answers.sixteen());
        }
        agreesToRegister.setValue(answers.agreesToRegister());
        agreesToShare.setValue(answers.agreesToShare());
        return this;
    }

    /** Fills in what is known of whoever was invited; the group is the one they were invited by. */
    ApplyForm knowing(String knownName, String knownEmail, GroupOffered invitedBy) {
        name.setValue(knownName);
        email.setValue(knownEmail);
        email.setHelperText(null);
        group.setItems(invitedBy);
        group.setValue(invitedBy);
        return this;
    }

    /** Fills in what the register knows of whoever is on their own page; the address is theirs. */
    ApplyForm knowing(Person myself) {
        name.setValue(myself.fullName());
        var known = myself.email();
        if (known != null) {
            email.setValue(known.value());
            email.setReadOnly(true);
        }
        email.setHelperText(null);
        return this;
    }

    ApplicationAnswers answers() {
        return new ApplicationAnswers(
                name.getValue(),
                email.getValue(),
                phone.getValue(),
                address.getValue(),
                group.getValue() == null ? "" : group.getValue().key(),
                labour.getValue(),
                sixteen.getValue() == null ? Sixteen.NOT_SAID : sixteen.getValue(),
                agreesToRegister.getValue(),
                agreesToShare.getValue());
    }
}
