package coop.workers.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.workers.funding.BidDraftDesk;
import coop.workers.funding.BidDraftDesk.DraftFile;
import coop.workers.funding.BidDraftDesk.KeptVersion;
import coop.workers.funding.DraftAnswer;
import coop.workers.funding.DraftLine;
import coop.workers.funding.Words;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.FormDialog;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a bid is written: the funder's questions with their word counts, and a budget. What is typed is kept as one types. */
@Route(FundingNavigation.DRAFT)
@PermitAll
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAUSE = 700;

    private final transient BidDraftDesk desk;
    private final transient Dates dates;
    private final transient Clock clock;
    private final StatusLine status = new StatusLine();
    private final ProblemList problems = new ProblemList();
    private final Div questions = new Div();
    private final Div lines = new Div();
    private final Paragraph total = new Paragraph();
    private final Section versions = new Section();
    private final transient List<Question> asked = new ArrayList<>();
    private final transient List<Line> budget = new ArrayList<>();
    private CaseNumber number = new CaseNumber("FND-0000-0000");
    private int revision;
    private Money sought = Money.ZERO;
    private String title = "";

    DraftView(BidDraftDesk desk, Dates dates, Clock clock) {
        this.desk = desk;
        this.dates = dates;
        this.clock = clock;
        addClassNames("funding", "funding-draft");
        questions.addClassName("stack");
    }

    /** A question as it stands on the page. */
    private record Question(TextField question, IntegerField most, TextArea answer, Span count) {}

    /** A line of the budget as it stands on the page. */
    private record Line(TextField what, PoundsField amount) {}

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            number = new CaseNumber(event.getRouteParameters().get("number").orElse(""));
            show(desk.find(number));
        } catch (NotFound | IllegalArgumentException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(DraftFile file) {
        title = getTranslation("funding.draft.title", file.title());
        revision = file.revision();
        sought = file.asked();
        removeAll();
        questions.removeAll();
        lines.removeAll();
        asked.clear();
        budget.clear();
        var back = new Anchor(FundingNavigation.to(number), number.value());
        back.addClassName("back");
        var heading = file.mayWrite()
                ? new PageHeading(title, new Button(getTranslation("funding.draft.keep"), click -> keep()))
                : new PageHeading(title);
        add(
                back,
                heading.explained(getTranslation(file.mayWrite() ? "funding.draft.explained" : "funding.draft.closed")),
                status,
                problems,
                new H2(getTranslation("funding.draft.questions")),
                questions);
        file.answers().forEach(answer -> addQuestion(answer, file.mayWrite()));
        if (file.mayWrite()) {
            add(new Button(getTranslation("funding.draft.add-question"), click -> addQuestion(
                            new DraftAnswer("", null, ""), true)
                    .question()
                    .focus()));
        }
        add(new H2(getTranslation("funding.draft.budget")), lines, total);
        file.lines().forEach(line -> addLine(line, file.mayWrite()));
        if (file.mayWrite()) {
            add(new Button(
                    getTranslation("funding.draft.add-line"),
                    click -> addLine(null, true).what().focus()));
        }
        add(versions);
        tellTotal(file.total());
        showVersions(file);
    }

    private Question addQuestion(DraftAnswer answer, boolean open) {
        var question = new Question(
                new TextField(getTranslation("funding.draft.question")),
                new IntegerField(getTranslation("funding.draft.most-words")),
                new TextArea(getTranslation("funding.draft.answer")),
                new Span());
        question.question().setMaxLength(BidDraftDesk.QUESTION);
        question.question().setValue(answer.question());
        question.most().setMin(1);
        question.most().setValue(answer.mostWords());
        question.answer().setMaxLength(BidDraftDesk.ANSWER);
        question.answer().setValue(answer.answer());
        question.count().addClassName("count");
        question.question().setReadOnly(!open);
        question.most().setReadOnly(!open);
        question.answer().setReadOnly(!open);
        count(question);
        question.question().setValueChangeMode(ValueChangeMode.LAZY);
        question.answer().setValueChangeMode(ValueChangeMode.LAZY);
        question.answer().setValueChangeTimeout(PAUSE);
        question.question().addValueChangeListener(change -> write());
        question.most().addValueChangeListener(change -> {
            count(question);
            write();
        });
        question.answer().addValueChangeListener(change -> {
            count(question);
            write();
        });
        var head = new Div(question.question(), question.most());
        head.addClassName("funding-row");
        var card = new Div(head, question.answer(), question.count());
        card.addClassName("question");
        if (open) {
            card.add(takeOut("funding.draft.drop-question", () -> {
                asked.remove(question);
                questions.remove(card);
            }));
        }
        asked.add(question);
        questions.add(card);
        return question;
    }

    private void count(Question question) {
        var words = Words.count(question.answer().getValue());
        var most = question.most().getValue();
        question.count()
                .setText(
                        most == null
                                ? getTranslation("funding.draft.words", words)
                                : getTranslation("funding.draft.words-of", words, most));
        question.count().setClassName("too-long", most != null && words > most);
    }

    private Line addLine(@Nullable DraftLine known, boolean open) {
        var line = new Line(
                new TextField(getTranslation("funding.draft.what")),
                new PoundsField(getTranslation("funding.column.amount")));
        line.what().setMaxLength(BidDraftDesk.NOTE);
        if (known != null) {
            line.what().setValue(known.what());
            line.amount().setValue(known.amount().toString());
        }
        line.what().setReadOnly(!open);
        line.amount().setReadOnly(!open);
        line.what().addValueChangeListener(change -> write());
        line.amount().addValueChangeListener(change -> write());
        var row = new Div(line.what(), line.amount());
        row.addClassName("funding-row");
        if (open) {
            row.add(takeOut("funding.draft.drop-line", () -> {
                budget.remove(line);
                lines.remove(row);
            }));
        }
        budget.add(line);
        lines.add(row);
        return line;
    }

    private Button takeOut(String key, Runnable done) {
        var button = new Button(getTranslation(key), click -> {
            done.run();
            write();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Keeps what stands on the page; a question without words, or a line without a sum, is not one yet. */
    private void write() {
        var answers = asked.stream()
                .filter(question -> !question.question().getValue().isBlank())
                .map(question -> new DraftAnswer(
                        question.question().getValue().strip(),
                        question.most().getValue(),
                        question.answer().getValue()))
                .toList();
        var sums = budget.stream()
                .filter(line -> !line.what().getValue().isBlank()
                        && line.amount().typed().filter(sum -> sum.pence() > 0).isPresent())
                .map(line -> new DraftLine(
                        line.what().getValue().strip(),
                        line.amount().amount("amount").pence()))
                .toList();
        try {
            revision = desk.write(number, revision, answers, sums);
            problems.clear();
            status.say(getTranslation("funding.draft.saved", dates.time(clock.instant())));
            tellTotal(sums.stream().map(DraftLine::amount).reduce(Money.ZERO, Money::plus));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void tellTotal(Money sum) {
        total.setText(getTranslation("funding.draft.total", sum, sought));
    }

    private void showVersions(DraftFile file) {
        versions.removeAll();
        versions.add(new H2(getTranslation("funding.draft.versions")));
        if (file.versions().isEmpty()) {
            versions.add(new Paragraph(getTranslation("funding.draft.no-versions")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        file.versions().forEach(version -> list.add(line(version, file.mayWrite())));
        versions.add(list);
    }

    private ListItem line(KeptVersion version, boolean open) {
        var name = new Span(getTranslation("funding.draft.version", version.number(), version.note()));
        var by = new Span(getTranslation("funding.draft.version.by", version.by(), dates.moment(version.at())));
        by.addClassName("second");
        var line = new ListItem(name, by);
        if (open) {
            var back = new Button(getTranslation("funding.draft.bring-back"), click -> {
                desk.bringBack(number, version.number(), getTranslation("funding.draft.before-bringing-back"));
                show(desk.find(number));
                status.say(getTranslation("funding.draft.brought-back", version.number()));
            });
            back.setAriaLabel(getTranslation("funding.draft.bring-back.which", version.number()));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(back);
        }
        return line;
    }

    private void keep() {
        var dialog =
                new FormDialog(getTranslation("funding.draft.keep")).explain(getTranslation("funding.draft.keep.help"));
        var note = dialog.text("note", getTranslation("funding.draft.note"), BidDraftDesk.NOTE);
        dialog.ask(() -> desk.keepVersion(number, note.getValue()), () -> {
            showVersions(desk.find(number));
            status.say(getTranslation("funding.saved"));
        });
    }
}
