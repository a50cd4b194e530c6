package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.money.ImportedStatement;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.StatementDesk;
import coop.workers.money.WaitingLine;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Sentences;
import java.util.Optional;

/** Puts the lines of a statement that could not be read beside the question whether they are dealt with. */
@org.springframework.stereotype.Component
class LinesAsidePanel implements CasePanel {

    private static final int LINES_AT_ONCE = 50;

    private final StatementDesk desk;
    private final InvoiceDesk invoices;
    private final Sentences sentences;

    LinesAsidePanel(StatementDesk desk, InvoiceDesk invoices, Sentences sentences) {
        this.desk = desk;
        this.invoices = invoices;
        this.sentences = sentences;
    }

    @Override
    public String headingKey() {
        return "money.aside.panel";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.fileOf(number).map(file -> {
            var panel = new Div();
            panel.addClassName("lines-aside-panel");
            show(panel, file);
            return panel;
        });
    }

    private void show(Div panel, ImportedStatement file) {
        panel.removeAll();
        var left = desk.countSetAside(file.id());
        panel.add(new Paragraph(panel.getTranslation(
                "money.bank.outcome",
                file.name(),
                file.format(),
                file.fresh(),
                file.known(),
                file.matched(),
                file.bad())));
        if (left == 0) {
            panel.add(new Paragraph(panel.getTranslation("money.aside.panel.none")));
            return;
        }
        var lines = desk.setAside(file.id(), 0, LINES_AT_ONCE).stream()
                .map(line -> new WaitingLine(file.id(), file.name(), null, line))
                .toList();
        panel.add(new LinesAside(
                lines, sentences, invoices.isOpenForHandling() ? line -> mark(panel, file, line) : null));
        if (left > LINES_AT_ONCE) {
            panel.add(new Paragraph(panel.getTranslation("money.bank.aside.more", left - LINES_AT_ONCE)));
        }
        panel.add(new Anchor(MoneyNavigation.PAYMENTS, panel.getTranslation("money.aside.panel.enter")));
    }

    private void mark(Div panel, ImportedStatement file, WaitingLine line) {
        desk.settle(file.id(), line.line().position());
        show(panel, file);
    }

    @Override
    public int order() {
        return 5;
    }
}
