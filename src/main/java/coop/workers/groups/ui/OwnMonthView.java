package coop.workers.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import coop.workers.access.OwnPage;
import coop.workers.forms.FormValues;
import coop.workers.groups.OwnMonthDesk;
import coop.workers.groups.ParticipationDesk.Sheet;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.PublicLayout;
import coop.workers.workflow.WorkDesk.Completion;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Function;

/** Who took part in a group in a month, for whoever coordinates it and comes by their own page. */
@Route(value = GroupNavigation.OWN_MONTHS, layout = PublicLayout.class, autoLayout = false)
@RolesAllowed({OwnPage.OUTSIDE, OwnPage.STAFF})
class OwnMonthView extends MonthPage {

    private final transient OwnMonthDesk desk;

    OwnMonthView(OwnMonthDesk desk) {
        super(desk);
        this.desk = desk;
    }

    @Override
    Anchor back(Sheet sheet) {
        return new Anchor(OwnPage.PATH, getTranslation("groups.own.back"));
    }

    @Override
    Optional<Function<FormValues, Completion>> asked(CaseNumber number) {
        return desk.isAsked(number) ? Optional.of(answer -> desk.answer(number, answer)) : Optional.empty();
    }
}
