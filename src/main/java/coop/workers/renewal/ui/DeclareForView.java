package coop.workers.renewal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.money.Tariffs;
import coop.workers.renewal.DeclarationAnswers;
import coop.workers.renewal.RenewalDesk;
import coop.workers.renewal.RenewalFile;
import coop.workers.renewal.RenewalStatus;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.AddressPart;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import jakarta.annotation.security.RolesAllowed;

/** Where the office declares on a member's behalf, such as from a letter that came by post. */
@Route("renewal/:number/declare")
@RolesAllowed({"MEMBERSHIP_TEAM", "TREASURER"})
class DeclareForView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RenewalDesk desk;
    private final transient Tariffs tariffs;

    DeclareForView(RenewalDesk desk, Tariffs tariffs) {
        this.desk = desk;
        this.tariffs = tariffs;
        addClassName("members-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("renewal.declare-for.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = event.getRouteParameters()
                .get("number")
                .map(typed -> AddressPart.read(typed, CaseNumber::new))
                .flatMap(desk::find)
                .filter(renewal -> renewal.status() == RenewalStatus.WITH_MEMBER)
                .filter(renewal -> desk.mayActForMember(renewal.caseNumber()))
                .orElseThrow(NotFound::new);
        show(file);
    }

    private void show(RenewalFile file) {
        var problems = new ProblemList();
        var form = new DeclarationForm(tariffs.today(), file.before(), DeclarationAnswers.NONE, problems, typed -> {});
        var send = new Button(getTranslation("renewal.declare-for.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                desk.declareFor(file.caseNumber(), form.answers());
                RenewalNavigation.toCase(file.caseNumber());
            } catch (Rejection refused) {
                problems.show(refused.problems());
                send.setEnabled(true);
            }
        });
        removeAll();
        add(
                new PageHeading(getTranslation("renewal.declare-for.title"))
                        .explained(getTranslation("renewal.declare-for.text", file.coopName())),
                problems,
                form,
                send);
    }
}
