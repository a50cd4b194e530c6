package coop.workers.money.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.money.StatementDesk;
import coop.workers.money.bank.CsvLayout;
import coop.workers.money.bank.CsvSample;
import coop.workers.money.bank.ReadStatement;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Describes a bank's layout by one of its files; shows at once what the office would read in it. */
class LayoutFields extends Div {

    private static final int SHOWN = 5;
    private static final List<String> PATTERNS =
            List.of("dd/MM/yyyy", "yyyy-MM-dd", "dd MMM yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "MM/dd/yyyy", "d/M/yyyy");

    private final transient StatementDesk desk;
    private final String fileName;
    private final byte[] content;
    private final ProblemList problems = new ProblemList();
    private final TextField name = new TextField(getTranslation("money.layouts.name"));
    private final Select<String> date;
    private final ComboBox<String> pattern = new ComboBox<>(getTranslation("money.layouts.pattern"), PATTERNS);
    private final Select<String> amount;
    private final Select<String> in;
    private final Select<String> out;
    private final Select<String> party;
    private final MultiSelectComboBox<String> references =
            new MultiSelectComboBox<>(getTranslation("money.layouts.references"));
    private final Select<String> bankId;
    private final Div preview = new Div();

    LayoutFields(StatementDesk desk, CsvSample sample, String fileName, byte[] content, Consumer<CsvLayout> kept) {
        this.desk = desk;
        this.fileName = fileName;
        this.content = content;
        addClassName("layout-fields");
        date = column("money.layouts.date", sample);
        amount = column("money.layouts.amount.signed", sample);
        in = column("money.layouts.in", sample);
        out = column("money.layouts.out", sample);
        party = column("money.layouts.party", sample);
        bankId = column("money.layouts.bank-id", sample);
        references.setItems(sample.headings());
        pattern.setAllowCustomValue(true);
        pattern.addCustomValueSetListener(typed -> pattern.setValue(typed.getDetail()));
        pattern.setValue(PATTERNS.get(0));
        amount.setHelperText(getTranslation("money.layouts.amount.help"));
        problems.with("name", name)
                .with("date", date)
                .with("datePattern", pattern)
                .with("amount", amount)
                .with("references", references);
        List.<AbstractField<?, ?>>of(date, pattern, amount, in, out, party, bankId)
                .forEach(field -> field.addValueChangeListener(change -> preview()));
        references.addValueChangeListener(change -> preview());
        var fields = new Div(name, date, pattern, amount, in, out, party, references, bankId);
        fields.addClassName("fields");
        preview.getElement().setAttribute("aria-live", "polite");
        var keep = new Button(getTranslation("money.layouts.keep"), click -> keep(kept));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(problems, firstLines(sample), fields, preview, keep);
    }

    private Select<String> column(String label, CsvSample sample) {
        var column = new Select<String>();
        column.setLabel(getTranslation(label));
        column.setItems(sample.headings());
        column.setEmptySelectionAllowed(true);
        column.setEmptySelectionCaption(getTranslation("money.layouts.no-column"));
        return column;
    }

    private Div firstLines(CsvSample sample) {
        var table = new MoneyTable(getTranslation("money.layouts.sample", fileName));
        sample.headings().forEach(table::text);
        for (var row : sample.rows()) {
            var cells = new String[sample.headings().size()];
            for (var at = 0; at < cells.length; at++) {
                cells[at] = at < row.size() ? row.get(at) : "";
            }
            table.row(cells);
        }
        var sheet = new Div(new H3(getTranslation("money.layouts.sample", fileName)), table);
        sheet.addClassName("sample");
        return sheet;
    }

    private CsvLayout written() {
        return new CsvLayout(
                name.getValue().strip(),
                chosen(date).orElse(""),
                Optional.ofNullable(pattern.getValue()).orElse(""),
                chosen(amount).orElse(null),
                chosen(in).orElse(null),
                chosen(out).orElse(null),
                chosen(party).orElse(""),
                List.copyOf(references.getValue()),
                List.of(),
                chosen(bankId).orElse(null));
    }

    private static Optional<String> chosen(Select<String> column) {
        return Optional.ofNullable(column.getValue()).filter(text -> !text.isEmpty());
    }

    /** While it is not whole yet there is nothing to show; what is missing is said when it is to be kept. */
    private void preview() {
        preview.removeAll();
        var layout = written();
        var named = layout.name().isEmpty() ? named(layout) : layout;
        var read = tryOut(named);
        if (read == null) {
            preview.add(new Paragraph(getTranslation("money.layouts.preview.not-yet")));
            return;
        }
        var table = new MoneyTable(getTranslation("money.layouts.preview"))
                .text(getTranslation("money.column.day"))
                .text(getTranslation("money.column.payer"))
                .text(getTranslation("money.column.reference"))
                .figure(getTranslation("money.column.amount"));
        read.lines().stream()
                .limit(SHOWN)
                .forEach(line -> table.row(
                        line.on().toString(),
                        line.party(),
                        line.reference(),
                        line.amount().toString()));
        preview.add(
                new H3(getTranslation("money.layouts.preview")),
                new Paragraph(getTranslation(
                        "money.layouts.preview.counts",
                        read.lines().size(),
                        read.bad().size())),
                table);
        var bad = new UnorderedList();
        read.bad().stream()
                .limit(SHOWN)
                .forEach(line -> bad.add(new ListItem(
                        getTranslation(line.why().key(), line.why().arguments().toArray()))));
        preview.add(bad);
    }

    private static CsvLayout named(CsvLayout layout) {
        return new CsvLayout(
                "?",
                layout.date(),
                layout.datePattern(),
                layout.amount(),
                layout.in(),
                layout.out(),
                layout.party(),
                layout.references(),
                layout.account(),
                layout.bankId());
    }

    private @Nullable ReadStatement tryOut(CsvLayout layout) {
        try {
            return desk.tryOut(layout, fileName, content);
        } catch (Rejection notWhole) {
            return null;
        }
    }

    private void keep(Consumer<CsvLayout> kept) {
        problems.clear();
        try {
            var layout = written();
            desk.tryOut(layout, fileName, content);
            desk.describe(layout);
            kept.accept(layout);
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
