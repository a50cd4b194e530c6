package coop.workers.election.count;

import coop.workers.election.count.Stage.Action;
import coop.workers.election.count.Stage.Election;
import coop.workers.election.count.Stage.Movement;
import coop.workers.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells a count in sentences, for somebody who was not there and does not know the rules. */
public final class Explanation {

    private final Function<Message, String> texts;

    /** With the texts of the office, in whatever language it speaks. */
    public Explanation(Function<Message, String> texts) {
        this.texts = texts;
    }

    /** What was done at the stage and what came of it, without the papers' movements. */
    public String action(Count count, Stage stage) {
        return String.join(" ", decisions(count, stage).toList());
    }

    /** The whole stage, the papers' movements included, a sentence or two each. */
    public List<String> sentences(Count count, Stage stage) {
        return Stream.of(
                        before(count, stage),
                        Stream.of(what(count, stage)),
                        stage.movements().stream().map(this::movement),
                        lost(stage),
                        after(count, stage))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** Who is elected, in order, and which seats stay empty. */
    public List<String> result(Count count) {
        var sentences = new ArrayList<String>();
        sentences.add(count.elected().isEmpty() ? say("result.nobody") : say("result.elected", names(count.elected())));
        if (count.vacancies() > 0) {
            sentences.add(say("result.vacancies", count.vacancies()));
        }
        return sentences;
    }

    private Stream<String> decisions(Count count, Stage stage) {
        return Stream.of(before(count, stage), Stream.of(what(count, stage)), after(count, stage))
                .flatMap(sentences -> sentences);
    }

    private Stream<String> before(Count count, Stage stage) {
        return stage.ties().stream().filter(Explanation::leadsToTheAction).flatMap(tie -> tie(count, stage, tie));
    }

    private Stream<String> after(Count count, Stage stage) {
        return Stream.concat(
                stage.elected().stream().map(election -> elected(stage, election)),
                stage.ties().stream().filter(tie -> !leadsToTheAction(tie)).flatMap(tie -> tie(count, stage, tie)));
    }

    private static boolean leadsToTheAction(Tie tie) {
        return tie.question() == Tie.Question.SURPLUS || tie.question() == Tie.Question.EXCLUSION;
    }

    private String what(Count count, Stage stage) {
        var action = stage.action();
        if (action instanceof Action.SurplusTransfer transfer) {
            return say(
                    "surplus",
                    transfer.of().name(),
                    votesBefore(count, stage, transfer.of()).inWords(),
                    transfer.surplus().inWords());
        }
        if (action instanceof Action.Exclusion exclusion) {
            return say(
                    "exclusion",
                    exclusion.of().name(),
                    votesBefore(count, stage, exclusion.of()).inWords());
        }
        if (action instanceof Action.Marks) {
            return withBlankPapers(count, say("marks", count.validPapers(), count.seats()));
        }
        return withBlankPapers(
                count, say("firstPreferences", count.validPapers(), count.seats(), String.valueOf(count.quota())));
    }

    private String withBlankPapers(Count count, String sentence) {
        return count.blankPapers() == 0 ? sentence : sentence + " " + say("blank", count.blankPapers());
    }

    private String elected(Stage stage, Election election) {
        var votes = stage.votesOf(election.candidate()).inWords();
        return switch (election.ground()) {
            case QUOTA -> say("elected.quota", election.candidate().name(), votes);
            case LAST_VACANCIES ->
                say("elected.lastVacancies", election.candidate().name(), votes);
            case MOST_VOTES -> say("elected.mostVotes", election.candidate().name(), votes);
        };
    }

    private String movement(Movement movement) {
        var to = movement.to();
        var value = movement.value().inWords();
        var total = movement.total().inWords();
        return to == null
                ? say("movement.nobody", movement.papers(), value, total)
                : say("movement", movement.papers(), to.name(), value, total);
    }

    private Stream<String> lost(Stage stage) {
        return stage.lostInRounding().equals(Votes.NONE)
                ? Stream.empty()
                : Stream.of(say("lost", stage.lostInRounding().inWords()));
    }

    private Stream<String> tie(Count count, Stage stage, Tie tie) {
        var votes = leadsToTheAction(tie) ? votesBefore(count, stage, tie.chosen()) : stage.votesOf(tie.chosen());
        var question = tie.question().name().toLowerCase(Locale.ROOT);
        var sentences = new ArrayList<String>();
        sentences.add(say("tie." + question, names(tie.tied()), votes.inWords()));
        for (var look : tie.lookedBack()) {
            sentences.add(say(
                    tie.question().asksForMostVotes() ? "tie.lookedBack.most" : "tie.lookedBack.fewest",
                    names(look.left()),
                    look.stage()));
        }
        if (!tie.lot().isEmpty()) {
            var drawn = tie.lot().get(0);
            sentences.add(say(
                    "tie.lot",
                    names(tie.lot().stream().map(Lot.Ticket::candidate).toList()),
                    count.seed()));
            sentences.add(say("tie.drawn", drawn.candidate().name(), drawn.words(), drawn.digest()));
        }
        return sentences.stream();
    }

    private static Votes votesBefore(Count count, Stage stage, Candidate candidate) {
        return count.stages().get(stage.number() - 2).votesOf(candidate);
    }

    private String names(List<Candidate> candidates) {
        var last = candidates.get(candidates.size() - 1).name();
        if (candidates.size() == 1) {
            return last;
        }
        var others = candidates.subList(0, candidates.size() - 1).stream().map(Candidate::name);
        return say("names", String.join(", ", others.toList()), last);
    }

    private String say(String key, Object... arguments) {
        return texts.apply(Message.of("election.count." + key, arguments));
    }
}
