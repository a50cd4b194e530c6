package coop.workers.admission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.admission.Attached;
import coop.workers.admission.JoinAnswers;
import coop.workers.admission.JoinDesk;
import coop.workers.admission.JoinDesk.HandingIn;
import coop.workers.admission.JoinField;
import coop.workers.admission.JoinStep;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.Network;
import coop.workers.shell.Notice;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The public form: a page at a time, kept on the server while somebody types, with a link to come back. The address says which
 * draft and which page, so that the browser's own back and reload do what people expect.
 */
@Route(value = "join", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class JoinView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final JoinDesk desk;
    private final Texts texts;
    private final Dates dates;
    private final JoinProgress progress = new JoinProgress();
    private final StatusLine status = new StatusLine();
    private final Paragraph comeBack = new Paragraph();
    private final TextField trap = new TextField();
    private @Nullable String token;
    private JoinStep step = JoinStep.CONTACT;
    private JoinFields fields;
    private SubscriptionSum sum;
    private JoinPage page;

    JoinView(JoinDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
        this.fields = new JoinFields(JoinAnswers.NONE, texts, this::changed);
        this.sum = new SubscriptionSum(desk.tariff());
        this.page = new JoinPage(step, fields);
        addClassName("join");
        prepareTrap();
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        if (parameter == null) {
            token = null;
            take(JoinAnswers.NONE);
            show(JoinStep.CONTACT);
        } else if (parameter.equals(token)) {
            show(wanted(event.getLocation()).orElse(JoinStep.CONTACT));
            page.takeFocus();
        } else {
            desk.open(parameter)
                    .ifPresentOrElse(
                            draft -> resume(parameter, draft, wanted(event.getLocation())),
                            () -> showWhatCameOf(parameter));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admission.join.title-of-step", getTranslation("admission.join.step." + step.name()));
    }

    private void resume(String link, JoinDesk.OpenDraft draft, Optional<JoinStep> wanted) {
        token = link;
        take(draft.answers());
        saved(draft.savedAt());
        show(wanted.orElse(JoinStep.REVIEW));
    }

    private void take(JoinAnswers answers) {
        fields = new JoinFields(answers, texts, this::changed);
        sum.show(answers);
    }

    private static Optional<JoinStep> wanted(Location location) {
        return location.getQueryParameters().getSingleParameter("step").flatMap(name -> Arrays.stream(JoinStep.values())
                .filter(step -> AdmissionNavigation.word(step).equals(name))
                .findFirst());
    }

    /** Shows the page that is wanted, or the first before it on which something is missing. */
    private void show(JoinStep wanted) {
        var complete = desk.complete(fields.answers());
        var firstOpen = Arrays.stream(JoinStep.values())
                .filter(page -> page == JoinStep.REVIEW || !complete.contains(page))
                .findFirst()
                .orElse(JoinStep.REVIEW);
        step = wanted.compareTo(firstOpen) > 0 ? firstOpen : wanted;
        progress.show(
                token,
                step,
                page -> page != JoinStep.REVIEW && complete.contains(page),
                page -> page.compareTo(firstOpen) <= 0);
        page = new JoinPage(step, fields);
        switch (step) {
            case CONTACT -> page.add(trap);
            case CONTROL -> addDocuments();
            case SUBSCRIPTION -> page.add(sum);
            case REVIEW -> page.add(new AnswersReview(fields, documents(), sum, this::goTo));
            case COOP, DECLARATIONS -> {}
        }
        if (step != JoinStep.CONTACT) {
            page.back(() -> goTo(step.previous()));
        }
        page.forward(
                step == JoinStep.REVIEW ? "admission.join.send" : "admission.join.next",
                step == JoinStep.REVIEW ? this::handIn : this::next);
        removeAll();
        add(new Aside(progress, status, comeBack), page);
    }

    /** A field that people do not see, and machines fill in. */
    private void prepareTrap() {
        trap.setLabel(getTranslation("admission.join.leave-empty"));
        trap.addClassName("trap");
        trap.setTabIndex(-1);
        trap.getElement().setAttribute("aria-hidden", "true").setAttribute("autocomplete", "off");
    }

    private void next() {
        var wrong = desk.problems(step, fields.answers());
        page.show(wrong);
        if (wrong.isEmpty() && trap.isEmpty() && keep()) {
            if (step == JoinStep.CONTACT) {
                desk.sendResumeLink(link());
            }
            goTo(step.next());
        }
    }

    private void goTo(JoinStep wanted) {
        AdmissionNavigation.toDraft(link(), wanted);
    }

    /** Keeps what is typed; a draft begins with the first address that could be written to. */
    private void changed() {
        sum.show(fields.answers());
        if (token != null
                || EmailAddress.parse(fields.answers().text(JoinField.CONTACT_EMAIL))
                        .isPresent()) {
            keep();
        }
    }

    private boolean keep() {
        if (!trap.isEmpty()) {
            return false;
        }
        try {
            if (token == null) {
                token = desk.begin(fields.answers(), Network.ofThisRequest());
                UI.getCurrent().getPage().getHistory().replaceState(null, "join/" + token);
            }
            saved(desk.save(token, fields.answers()));
            return true;
        } catch (Rejection refused) {
            page.show(refused.problems());
        } catch (NotFound ended) {
            showWhatCameOf(link());
        }
        return false;
    }

    private void saved(Instant at) {
        status.say(getTranslation("admission.join.saved", dates.time(at)));
        comeBack.setText(getTranslation("admission.join.come-back"));
    }

    private List<Attached> documents() {
        return desk.open(link()).map(JoinDesk.OpenDraft::documents).orElse(List.of());
    }

    private void addDocuments() {
        var kept = new FilesKept();
        page.add(new H2(getTranslation("admission.join.documents")));
        page.add(kept);
        page.add(new FileIntake(
                JoinDesk.MAX_DOCUMENTS,
                (name, content) -> desk.attach(link(), name, content),
                () -> showDocuments(kept)));
        showDocuments(kept);
    }

    private void showDocuments(FilesKept kept) {
        kept.removeAll();
        documents()
                .forEach(document -> kept.add(document.name(), document.bytes(), () -> {
                    desk.remove(link(), document.id());
                    showDocuments(kept);
                }));
    }

    private void handIn() {
        try {
            var outcome = desk.handIn(link(), fields.answers(), Network.ofThisRequest());
            if (outcome instanceof HandingIn.CheckYourMail sent) {
                showSent(sent.to().value());
            } else if (outcome instanceof HandingIn.Refused refused) {
                page.show(refused.problems());
            } else if (outcome instanceof HandingIn.AlreadyIn in) {
                showAlreadyIn(in.caseNumber());
            }
        } catch (Rejection refused) {
            page.show(refused.problems());
        } catch (NotFound ended) {
            showWhatCameOf(link());
        }
    }

    private void showSent(String address) {
        var again = new StatusLine();
        var button = new Button(getTranslation("admission.join.sent.again"), click -> {
            try {
                desk.sendConfirmingLinkAgain(link());
                again.say(getTranslation("admission.join.sent.again-done", address));
            } catch (Rejection refused) {
                again.say(texts.say(refused.problems().get(0)));
            }
        });
        showNotice(new Notice(
                getTranslation("admission.join.sent.title"),
                getTranslation("admission.join.sent.text", address),
                new Paragraph(getTranslation("admission.join.sent.then")),
                button,
                again));
    }

    private void showWhatCameOf(String link) {
        desk.cameInAs(link).ifPresentOrElse(this::showAlreadyIn, this::showDeadLink);
    }

    private void showAlreadyIn(CaseNumber number) {
        showNotice(new Notice(
                getTranslation("admission.join.already-in.title"),
                getTranslation("admission.join.already-in.text", number.value()),
                new Button(getTranslation("admission.link.title"), click -> AdmissionNavigation.toFreshLink())));
    }

    private void showDeadLink() {
        showNotice(new Notice(
                getTranslation("admission.join.dead.title"),
                getTranslation("admission.join.dead.text"),
                new Button(getTranslation("admission.join.begin-new"), click -> AdmissionNavigation.toForm()),
                new Button(getTranslation("admission.link.title"), click -> AdmissionNavigation.toFreshLink())));
    }

    private void showNotice(Notice notice) {
        removeAll();
        add(notice);
    }

    private String link() {
        return Objects.requireNonNull(token, "a draft is begun on the first page");
    }
}
