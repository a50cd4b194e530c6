package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * A room's own part of the page of somebody outside the office, such as their invoices or their vote. Offered as a Spring
 * bean; the page knows none of them. Phones come first: a section is one column, with large targets.
 *
 * <p>The capacity says as whom the person is there and has been checked by the page. It is no permission: the desk that a
 * section asks checks by itself, with {@code coop.workers.access.CurrentPerson} who it is and, for a co-op, with
 * {@code coop.workers.register.OwnMembers} that they represent it today. To the office ({@code CurrentActor}) people outside
 * are outsiders whom no office desk lets in; a desk that has checked goes on as {@code Actor.OFFICE}, or as
 * {@code Actor.outside} where it leaves a line with their name.
 *
 * <p>No view names the classes behind it, so what browsers must load for them is named here.
 */
@Uses(Button.class)
@Uses(Checkbox.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(EmailField.class)
@Uses(Markdown.class)
@Uses(RadioButtonGroup.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(Upload.class)
public interface MyPageSection {

    /** The pages of one's own that have sections. */
    enum Place {
        HOME,
        /** Where one reads what is kept of oneself. */
        DATA
    }

    /** The page on which it stands. */
    default Place place() {
        return Place.HOME;
    }

    /** The key of the text that heads it. */
    String headingKey();

    /** The section for somebody in that capacity, or empty where this room has nothing for them. */
    Optional<Component> sectionFor(Capacity capacity);

    /** Sections stand in this order; small numbers first. What waits for an answer is below 100, what one only reads above. */
    int order();

    /** What somebody is by this room, in a few words each, such as "worker member"; said where people choose as whom they act. */
    default List<Message> standing(PersonId person) {
        return List.of();
    }
}
