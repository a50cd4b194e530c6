package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.workers.election.Acceptance;
import coop.workers.shell.DayField;
import coop.workers.shell.ProblemList;

/** What a nominee says who will stand: by themself, or as somebody reads it from their paper. */
final class AcceptanceFields extends Div {

    private static final int ROWS = 8;

    private final TextArea statement = new TextArea();
    private final TextArea address = new TextArea();
    private final TextField phone = new TextField();
    private final DayField born = new DayField("", null);
    private final Checkbox bankrupt = new Checkbox();
    private final Checkbox disqualified = new Checkbox();

    /**
     * Empty fields.
     *
     * @param who the keys of the labels: {@code nominee} where they write themself, {@code paper} where somebody reads
     * @param picture stands after the statement
     */
    AcceptanceFields(String who, int mostWords, ProblemList problems, Component picture) {
        addClassName("election-form");
        statement.setLabel(getTranslation("election." + who + ".statement"));
        statement.setId("statement");
        statement.setMinRows(ROWS);
        statement.setValueChangeMode(ValueChangeMode.LAZY);
        statement.setHelperText(words(who, "", mostWords));
        statement.addValueChangeListener(typed -> statement.setHelperText(words(who, typed.getValue(), mostWords)));
        address.setLabel(getTranslation("election.nominee.address"));
        address.setId("postalAddress");
        address.setHelperText(getTranslation("election." + who + ".address.help"));
        phone.setLabel(getTranslation("election." + who + ".phone"));
        phone.setId("phone");
        born.setLabel(getTranslation("election.nominee.born"));
        born.setId("born");
        born.setHelperText(getTranslation("election.nominee.born.help"));
        bankrupt.setLabel(getTranslation("election." + who + ".bankrupt"));
        disqualified.setLabel(getTranslation("election." + who + ".disqualified"));
        problems.with("statement", statement)
                .with("postalAddress", address)
                .with("phone", phone)
                .with("born", born)
                .with("bankrupt", bankrupt)
                .with("disqualified", disqualified);
        add(statement, picture, address, phone, born, bankrupt, disqualified);
    }

    private String words(String who, String typed, int most) {
        return getTranslation("election." + who + ".words", Acceptance.words(typed), most);
    }

    Acceptance read() {
        return new Acceptance(
                address.getValue(),
                phone.getValue(),
                born.getValue(),
                statement.getValue(),
                bankrupt.getValue(),
                disqualified.getValue());
    }
}
