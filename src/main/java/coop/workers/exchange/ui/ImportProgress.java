package coop.workers.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import coop.workers.exchange.MemberExchangeDesk;
import coop.workers.exchange.MemberImport;
import org.jspecify.annotations.Nullable;

/** How far a list is that is being taken in; looks again every second until it is. */
class ImportProgress extends Div {

    private static final int EVERY_SECOND = 1000;

    private final transient MemberExchangeDesk desk;
    private final MemberImport file;
    private final ProgressBar bar;
    private final Paragraph line = new Paragraph();
    private @Nullable Registration watching;

    ImportProgress(MemberImport file, MemberExchangeDesk desk) {
        this.file = file;
        this.desk = desk;
        addClassName("import-progress");
        bar = new ProgressBar(0, Math.max(1, file.toDo()), file.done());
        bar.getElement().setAttribute("aria-label", getTranslation("exchange.progress"));
        line.getElement().setAttribute("role", "status");
        add(bar, line);
        tell(file);
    }

    private void tell(MemberImport now) {
        bar.setValue(now.done());
        bar.setVisible(now.finishedAt() == null);
        line.setText(
                now.finishedAt() == null
                        ? getTranslation("exchange.going", now.done(), now.toDo())
                        : getTranslation("exchange.finished", now.done() - now.failed(), now.failed()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (file.finishedAt() == null) {
            event.getUI().setPollInterval(EVERY_SECOND);
            watching = event.getUI().addPollListener(poll -> look(event.getUI()));
        }
    }

    private void look(UI ui) {
        var now = desk.find(file.id());
        tell(now);
        if (now.finishedAt() != null) {
            stop(ui);
            ExchangeNavigation.toList(file.id());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void stop(UI ui) {
        if (watching != null) {
            watching.remove();
            watching = null;
            ui.setPollInterval(-1);
        }
    }
}
