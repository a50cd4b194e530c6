package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.Icon;
import coop.workers.election.BallotPaper;
import coop.workers.election.PublicElectionDesk;
import coop.workers.election.ballot.BallotBox.Outcome;
import coop.workers.election.ballot.BallotBox.State;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Notice;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One member's ballot paper: rank, review, cast, done. What is marked stays in the page until it is cast. */
final class Polling extends Div {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    /** Puts a paper into the box. */
    interface Casting {
        void cast(Marks marks, Receipt receipt);
    }

    private final transient BallotPaper paper;
    private final transient Casting casting;
    private final transient Receipt receipt = Receipt.draw();
    private final ProblemList problems = new ProblemList();
    private final transient Ranking ranking;
    private final boolean ordered;

    Polling(PublicElectionDesk open, BallotPaper paper, Casting casting) {
        this.paper = paper;
        this.casting = casting;
        this.ordered = !paper.method().equals("plurality");
        addClassName("election-polling");
        ranking = new Ranking(
                open.profiles(paper.election()),
                ordered,
                profile -> CandidateProfile.closed(open, paper.election(), profile));
        if (paper.voted()) {
            add(notice("election.vote.already", paper.memberName()));
        } else if (paper.state() == State.NOT_OPEN_YET) {
            add(notice("election.vote.not-open", paper.title()));
        } else if (paper.state() != State.OPEN) {
            add(notice("election.vote.closed", paper.title()));
        } else {
            showPaper();
        }
    }

    private Notice notice(String key, String what) {
        return new Notice(
                getTranslation(key, what), getTranslation(key + ".text", what, MOMENT.format(paper.closes())), about());
    }

    private Anchor about() {
        return new Anchor(
                ElectionNavigation.open(paper.election()), getTranslation("election.vote.about", paper.title()));
    }

    private void showPaper() {
        removeAll();
        var review = new Button(getTranslation("election.vote.review"), click -> showReview());
        review.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        var buttons = new Div(review);
        buttons.addClassName("form-buttons");
        add(
                new PageHeading(getTranslation("election.vote.title", paper.memberName()))
                        .explained(getTranslation(
                                "election.vote.explained", paper.title(), MOMENT.format(paper.closes()))),
                new Paragraph(
                        getTranslation(ordered ? "election.vote.how" : "election.vote.how.plurality", paper.seats())),
                ranking,
                secrecy(),
                buttons);
    }

    private Paragraph secrecy() {
        var line = new Paragraph();
        line.addClassName("election-secret");
        line.add(getTranslation("election.vote.secret") + " ");
        var more = new Anchor(ElectionNavigation.SECRECY, getTranslation("election.vote.secret.more"));
        more.setTarget("_blank");
        line.add(more);
        return line;
    }

    private void showReview() {
        removeAll();
        problems.clear();
        var chosen = ranking.chosen();
        var cast = new Button(getTranslation("election.vote.cast"), click -> cast());
        cast.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        cast.setDisableOnClick(true);
        var back = new Button(getTranslation("election.vote.change"), click -> showPaper());
        back.addThemeVariants(ButtonVariant.LUMO_LARGE);
        var buttons = new Div(cast, back);
        buttons.addClassName("form-buttons");
        var heading = new PageHeading(getTranslation("election.vote.review.title"))
                .explained(getTranslation("election.vote.review.explained", paper.memberName()));
        add(heading, problems, asMarked(chosen), left(), buttons);
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private Component asMarked(List<Integer> chosen) {
        if (chosen.isEmpty()) {
            var empty = new Paragraph(getTranslation("election.vote.review.empty"));
            empty.addClassName("election-none");
            return empty;
        }
        var list = new OrderedList();
        list.addClassName(ordered ? "election-marked" : "election-marked-any");
        chosen.forEach(number -> list.add(new ListItem(ranking.name(number))));
        return list;
    }

    private Component left() {
        var left = ranking.left();
        return left.isEmpty() || ranking.chosen().isEmpty()
                ? new Div()
                : new Paragraph(getTranslation("election.vote.review.left", String.join(", ", left)));
    }

    private void cast() {
        try {
            casting.cast(ranking.chosen().isEmpty() ? Marks.empty() : Marks.ranking(ranking.chosen()), receipt);
            showDone();
        } catch (Rejection refused) {
            showRefused(refused);
        } catch (NotFound dead) {
            removeAll();
            add(dead());
        }
    }

    /** Whoever was overtaken meanwhile, by the clock or by somebody with the same link, has nothing to cast any more. */
    private void showRefused(Rejection refused) {
        var why = refused.problems().get(0).message().key();
        if (why.endsWith("." + Outcome.VOTED_ALREADY)) {
            showInstead(notice("election.vote.already", paper.memberName()));
        } else if (why.endsWith("." + Outcome.CLOSED)) {
            showInstead(notice("election.vote.closed", paper.title()));
        } else {
            problems.show(refused.problems());
        }
    }

    private void showInstead(Notice notice) {
        removeAll();
        notice.getElement().setAttribute("role", "alert");
        add(notice);
    }

    /** What a dead link leads to. */
    static Notice dead() {
        var words = new Div();
        return new Notice(words.getTranslation("election.vote.dead"), words.getTranslation("election.vote.dead.text"));
    }

    private void showDone() {
        removeAll();
        var tick = new Div(new Icon("vaadin:check-circle"));
        tick.addClassName("election-tick");
        tick.getElement().setAttribute("aria-hidden", "true");
        var heading = new PageHeading(getTranslation("election.vote.done", paper.memberName()))
                .explained(getTranslation("election.vote.done.explained", paper.title()));
        var word = new Code(receipt.inWords());
        word.addClassName("election-receipt");
        var section = new Section(
                new H2(getTranslation("election.vote.receipt")),
                word,
                new Paragraph(getTranslation("election.vote.receipt.what")),
                new Paragraph(getTranslation("election.vote.receipt.not")));
        var done = new Div(tick, heading, section, about());
        done.addClassName("election-done");
        done.getElement().setAttribute("role", "status");
        add(done);
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
