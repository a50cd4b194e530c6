package coop.workers.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import coop.workers.exchange.MemberExchangeDesk;
import coop.workers.exchange.MemberImport;
import coop.workers.shell.Watch;

/** How far a list is that is being taken in; looks again until it is. */
class ImportProgress extends Div {

    private final transient MemberExchangeDesk desk;
    private final MemberImport file;
    private final ProgressBar bar;
    private final Paragraph line = new Paragraph();
    private final Watch watch = new Watch(this, Watch.EVERY_SECOND, this::look);

    ImportProgress(MemberImport file, MemberExchangeDesk desk) {
        this.file = file;
        this.desk = desk;
        addClassName("import-progress");
        bar = new ProgressBar(0, Math.max(1, file.toDo()), file.done());
        bar.getElement().setAttribute("aria-label", getTranslation("exchange.progress"));
        line.getElement().setAttribute("role", "status");
        add(bar, line);
        tell(file);
        if (file.finishedAt() == null) {
            watch.begin();
        }
    }

    private void tell(MemberImport now) {
        bar.setValue(now.done());
        bar.setVisible(now.finishedAt() == null);
        line.setText(
                now.finishedAt() == null
                        ? getTranslation("exchange.going", now.done(), now.toDo())
                        : getTranslation("exchange.finished", now.done() - now.failed(), now.failed()));
    }

    private boolean look() {
        var now = desk.find(file.id());
        tell(now);
        if (now.finishedAt() != null) {
            ExchangeNavigation.toList(file.id());
        }
        return now.finishedAt() == null;
    }
}
