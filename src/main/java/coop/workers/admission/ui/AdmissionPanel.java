package coop.workers.admission.ui;

import com.vaadin.flow.component.Component;
import coop.workers.admission.AdmissionDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** Puts the application beside the decision. */
@org.springframework.stereotype.Component
@Lazy
class AdmissionPanel implements CasePanel {

    private final AdmissionDesk desk;
    private final Texts texts;
    private final Dates dates;

    AdmissionPanel(AdmissionDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "admission.panel.heading";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.find(number).map(file -> new ApplicationDetails(file, texts, dates));
    }

    @Override
    public int order() {
        return 10;
    }
}
