package coop.workers.funding.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.funding.FunderDesk;
import coop.workers.funding.FunderDetails;
import coop.workers.funding.FunderId;
import coop.workers.funding.FunderKind;
import coop.workers.shell.FormDialog;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks who gives the money: a new funder, or one that is described anew. */
class NewFunderDialog extends FormDialog {

    private static final int NAME = 200;
    private static final int ADDRESS = 300;
    private static final int NUMBER = 40;
    private static final int NOTES = 4000;

    private final TextField name;
    private final Select<FunderKind> kind = new Select<>();
    private final TextField website;
    private final TextArea postalAddress;
    private final TextField charityNumber;
    private final TextField companyNumber;
    private final TextArea notes;
    private final @Nullable Integer member;

    NewFunderDialog(String title, @Nullable FunderDetails known) {
        super(title);
        member = known == null ? null : known.member();
        name = text("name", getTranslation("funding.funder.name"), NAME);
        kind.setLabel(getTranslation("funding.funder.kind"));
        kind.setItems(FunderKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("funding.funder.kind." + each.name()));
        kind.setValue(FunderKind.FOUNDATION);
        with("kind", kind);
        website = text("website", getTranslation("funding.funder.website"), ADDRESS);
        postalAddress = sentences("postalAddress", getTranslation("funding.funder.address"), ADDRESS);
        charityNumber = text("charityNumber", getTranslation("funding.funder.charity"), NUMBER);
        companyNumber = text("companyNumber", getTranslation("funding.funder.company"), NUMBER);
        notes = sentences("notes", getTranslation("funding.funder.notes"), NOTES);
        if (known != null) {
            name.setValue(known.name());
            kind.setValue(known.kind());
            website.setValue(Objects.requireNonNullElse(known.website(), ""));
            postalAddress.setValue(Objects.requireNonNullElse(known.postalAddress(), ""));
            charityNumber.setValue(Objects.requireNonNullElse(known.charityNumber(), ""));
            companyNumber.setValue(Objects.requireNonNullElse(known.companyNumber(), ""));
            notes.setValue(Objects.requireNonNullElse(known.notes(), ""));
        }
    }

    /** Enters a new one, and hands on its id. */
    void enter(FunderDesk desk, Consumer<FunderId> entered) {
        var id = FunderId.random();
        ask(() -> desk.enter(id, details()), () -> entered.accept(id));
    }

    FunderDetails details() {
        return new FunderDetails(
                name.getValue(),
                kind.getValue(),
                orNull(website.getValue()),
                orNull(postalAddress.getValue()),
                orNull(charityNumber.getValue()),
                orNull(companyNumber.getValue()),
                orNull(notes.getValue()),
                member);
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
