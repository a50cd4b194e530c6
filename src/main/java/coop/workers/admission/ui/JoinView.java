package coop.workers.admission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.admission.JoinAnswers;
import coop.workers.admission.JoinDesk;
import coop.workers.admission.JoinDesk.HandingIn;
import coop.workers.admission.JoinField;
import coop.workers.admission.JoinStep;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The public form: a page at a time, kept on the server while somebody types, with a link to come back. */
@Route(value = "join", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class JoinView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final List<JoinStep> PAGES = List.of(JoinStep.values());

    private final JoinDesk desk;
    private final Texts texts;
    private final Dates dates;
    private final StatusLine status = new StatusLine();
    private final Paragraph comeBack = new Paragraph();
    private final TextField trap = new TextField();
    private @Nullable String token;
    private JoinStep step = JoinStep.CONTACT;
    private JoinFields fields;
    private SubscriptionSum sum;
    private ProblemList problems = new ProblemList();

    JoinView(JoinDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
        addClassName("join");
        comeBack.setVisible(false);
        this.fields = new JoinFields(JoinAnswers.NONE, texts, this::changed);
        this.sum = new SubscriptionSum(desk.tariff());
        prepareTrap();
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        if (parameter == null) {
            showStep();
            return;
        }
        if (parameter.equals(token)) {
            return;
        }
        desk.open(parameter).ifPresentOrElse(draft -> resume(parameter, draft), () -> showWhatCameOf(parameter));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admission.join.title");
    }

    private void resume(String link, JoinDesk.OpenDraft draft) {
        token = link;
        fields = new JoinFields(draft.answers(), texts, this::changed);
        sum.show(fields.answers());
        saved(draft.savedAt());
        showStep();
    }

    private void showStep() {
        removeAll();
        problems = new ProblemList();
        JoinField.of(step).forEach(field -> problems.with(field.key(), fields.of(field)));
        add(
                new PageHeading(getTranslation("admission.join.step." + step.name()))
                        .explained(getTranslation("admission.join.step-of", PAGES.indexOf(step) + 1, PAGES.size())),
                new Paragraph(getTranslation("admission.join.intro." + step.name())),
                problems);
        JoinField.of(step).forEach(field -> add(fields.of(field)));
        switch (step) {
            case CONTACT -> add(trap);
            case CONTROL -> addDocuments();
            case SUBSCRIPTION -> {
                sum.show(fields.answers());
                add(sum);
            }
            case REVIEW -> add(new AnswersReview(fields));
            case COOP, DECLARATIONS -> {}
        }
        add(buttons(), status, comeBack);
    }

    private Div buttons() {
        var row = new Div();
        row.addClassName("form-buttons");
        if (step != JoinStep.CONTACT) {
            row.add(new Button(getTranslation("admission.join.back"), click -> go(-1)));
        }
        var forward = step == JoinStep.REVIEW
                ? new Button(getTranslation("admission.join.send"), click -> handIn())
                : new Button(getTranslation("admission.join.next"), click -> next());
        forward.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        forward.setDisableOnClick(true);
        forward.addClickListener(click -> forward.setEnabled(true));
        row.add(forward);
        return row;
    }

    /** A field that people do not see, and machines fill in. */
    private void prepareTrap() {
        trap.setLabel(getTranslation("admission.join.leave-empty"));
        trap.addClassName("trap");
        trap.setTabIndex(-1);
        trap.getElement().setAttribute("aria-hidden", "true").setAttribute("autocomplete", "off");
        trap.getStyle().set("position", "absolute").set("left", "-10000px");
    }

    private void next() {
        var wrong = desk.problems(step, fields.answers());
        if (!wrong.isEmpty()) {
            problems.show(wrong);
        } else if (trap.isEmpty() && keep()) {
            if (step == JoinStep.CONTACT) {
                desk.sendResumeLink(Objects.requireNonNull(token));
                comeBack.setText(getTranslation(
                        "admission.join.come-back", fields.answers().text(JoinField.CONTACT_EMAIL)));
                comeBack.setVisible(true);
            }
            go(1);
        }
    }

    private void go(int pages) {
        step = PAGES.get(PAGES.indexOf(step) + pages);
        showStep();
    }

    /** Keeps what is typed as soon as there is a draft; the first page begins one. */
    private void changed() {
        sum.show(fields.answers());
        if (token != null) {
            keep();
        }
    }

    private boolean keep() {
        try {
            if (token == null) {
                token = desk.begin(fields.answers(), Network.ofThisRequest());
                UI.getCurrent().getPage().getHistory().replaceState(null, "join/" + token);
            }
            saved(desk.save(token, fields.answers()));
            return true;
        } catch (Rejection refused) {
            problems.show(refused.problems());
        } catch (NotFound ended) {
            showWhatCameOf(Objects.requireNonNull(token));
        }
        return false;
    }

    private void saved(Instant at) {
        status.say(getTranslation("admission.join.saved", dates.time(at)));
    }

    private void addDocuments() {
        var link = Objects.requireNonNull(token, "a draft is begun on the first page");
        var list = new UnorderedList();
        Runnable refresh = () -> showDocuments(list, link);
        add(
                new H2(getTranslation("admission.join.documents")),
                list,
                new FileIntake(JoinDesk.MAX_DOCUMENTS, (name, content) -> desk.attach(link, name, content), refresh));
        refresh.run();
    }

    private void showDocuments(UnorderedList list, String link) {
        list.removeAll();
        desk.open(link).ifPresent(draft -> draft.documents().forEach(document -> {
            var remove = new Button(getTranslation("admission.join.documents.remove", document.name()), click -> {
                desk.remove(link, document.id());
                showDocuments(list, link);
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            list.add(new ListItem(new Span(document.name()), remove));
        }));
    }

    private void handIn() {
        try {
            var link = Objects.requireNonNull(token, "a draft is begun on the first page");
            var outcome = desk.handIn(link, fields.answers(), Network.ofThisRequest());
            if (outcome instanceof HandingIn.CheckYourMail sent) {
                showSent(link, sent.to().value());
            } else if (outcome instanceof HandingIn.Refused refused) {
                problems.show(refused.problems());
            } else if (outcome instanceof HandingIn.AlreadyIn in) {
                showAlreadyIn(in.caseNumber());
            }
        } catch (Rejection refused) {
            problems.show(refused.problems());
        } catch (NotFound ended) {
            showWhatCameOf(Objects.requireNonNull(token));
        }
    }

    private void showSent(String link, String address) {
        var again = new StatusLine();
        var button = new Button(getTranslation("admission.join.sent.again"), click -> {
            try {
                desk.sendConfirmingLinkAgain(link);
                again.say(getTranslation("admission.join.sent.again-done", address));
            } catch (Rejection refused) {
                again.say(texts.say(refused.problems().get(0)));
            }
        });
        replaceWith(new Notice(
                getTranslation("admission.join.sent.title"),
                getTranslation("admission.join.sent.text", address),
                button,
                again));
    }

    private void showAlreadyIn(CaseNumber number) {
        replaceWith(new Notice(
                getTranslation("admission.join.already-in.title"),
                getTranslation("admission.join.already-in.text", number.value()),
                new Button(getTranslation("admission.link.title"), click -> AdmissionNavigation.toFreshLink())));
    }

    private void showWhatCameOf(String link) {
        desk.cameInAs(link).ifPresentOrElse(this::showAlreadyIn, this::showDeadLink);
    }

    private void showDeadLink() {
        replaceWith(new Notice(
                getTranslation("admission.join.dead.title"),
                getTranslation("admission.join.dead.text"),
                new Button(getTranslation("admission.join.begin-new"), click -> AdmissionNavigation.toForm()),
                new Button(getTranslation("admission.link.title"), click -> AdmissionNavigation.toFreshLink())));
    }

    private void replaceWith(Notice notice) {
        removeAll();
        add(notice);
    }
}
