package coop.workers.election.count;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A second count, written from the text of the rules alone and as plainly as possible: every paper is an object of its own, decimals are
 * decimals, nothing is grouped, shared or kept for speed. It knows nothing of the count it checks.
 */
final class CountByTheLetter {

    /** Somebody to vote for, with the papers received. */
    static final class Person {

        final String name;
        final List<BigDecimal> votesAfterStages = new ArrayList<>();
        private final int number;
        private final List<Paper> parcel = new ArrayList<>();
        private BigDecimal votes = BigDecimal.ZERO;
        private boolean surplusTransferred;

        Person(int number, String name) {
            this.number = number;
            this.name = name;
        }
    }

    /** One ballot paper, with the value at which its holder received it. */
    private static final class Paper {

        private final List<Person> preferences;
        private BigDecimal value = BigDecimal.ONE;

        private Paper(List<Person> preferences) {
            this.preferences = preferences;
        }
    }

    private final List<Person> people;
    private final List<Person> continuing;
    private final int seats;
    private final List<Paper> papers = new ArrayList<>();
    private final String seed;

    final List<Person> elected = new ArrayList<>();
    final List<String> stages = new ArrayList<>();
    BigDecimal quota = BigDecimal.ZERO;

    CountByTheLetter(List<Person> people, List<Person> standing, int seats, List<List<Person>> ballots, String seed) {
        this.people = people;
        this.continuing = new ArrayList<>(standing);
        this.seats = seats;
        this.seed = seed;
        for (var ballot : ballots) {
            var preferences = ballot.stream().filter(standing::contains).toList();
            if (!preferences.isEmpty()) {
                papers.add(new Paper(preferences));
            }
        }
    }

    void count() {
        rule45();
        rule46();
        endOfStage("first preferences");
        while (elected.size() < seats && !continuing.isEmpty()) {
            var withSurplus = elected.stream()
                    .filter(person -> person.votes.compareTo(quota) > 0 && !person.surplusTransferred)
                    .toList();
            if (withSurplus.isEmpty()) {
                rule50(rule51());
            } else {
                rule48(rule49(withSurplus));
            }
        }
    }

    private void rule45() {
        for (var paper : papers) {
            paper.preferences.get(0).parcel.add(paper);
        }
        for (var person : people) {
            person.votes = BigDecimal.valueOf(person.parcel.size());
        }
    }

    private void rule46() {
        quota = BigDecimal.valueOf(papers.size())
                .divide(BigDecimal.valueOf(seats + 1L), 0, RoundingMode.DOWN)
                .add(BigDecimal.ONE);
    }

    private void rule48(Person transferring) {
        var all = transferring.votes;
        var surplus = all.subtract(quota);
        transferring.surplusTransferred = true;
        for (var paper : transferring.parcel) {
            paper.value = surplus.multiply(paper.value).divide(all, 5, RoundingMode.DOWN);
            transfer(paper);
        }
        transferring.votes = quota;
        endOfStage("surplus of " + transferring.name);
    }

    private Person rule49(List<Person> withSurplus) {
        return foremost(withSurplus, true, "first", stages.size());
    }

    private void rule50(Person excluded) {
        continuing.remove(excluded);
        for (var paper : excluded.parcel) {
            transfer(paper);
        }
        excluded.votes = BigDecimal.ZERO;
        endOfStage("exclusion of " + excluded.name);
    }

    private Person rule51() {
        return foremost(continuing, false, "exclusion", stages.size());
    }

    private void transfer(Paper paper) {
        for (var person : paper.preferences) {
            if (continuing.contains(person)) {
                person.parcel.add(paper);
                person.votes = person.votes.add(paper.value);
                return;
            }
        }
    }

    /** Rules 47 and 52; those of one stage in the order of their votes. */
    private void endOfStage(String done) {
        deemElected(continuing.stream()
                .filter(person -> person.votes.compareTo(quota) >= 0)
                .toList());
        if (continuing.size() <= seats - elected.size()) {
            deemElected(List.copyOf(continuing));
        }
        stages.add(done);
        for (var person : people) {
            person.votesAfterStages.add(person.votes);
        }
    }

    private void deemElected(List<Person> those) {
        var left = new ArrayList<>(those);
        while (!left.isEmpty()) {
            var next = foremost(left, true, "first", stages.size() + 1);
            left.remove(next);
            continuing.remove(next);
            elected.add(next);
        }
    }

    private Person foremost(List<Person> among, boolean most, String decision, int stage) {
        var left = best(among, person -> person.votes, most);
        for (var back = stages.size() - 1; back >= 0; back--) {
            var earlier = back;
            left = best(left, person -> person.votesAfterStages.get(earlier), most);
        }
        var drawn = left.get(0);
        for (var person : left) {
            if (digest(person, decision, stage).compareTo(digest(drawn, decision, stage)) < 0) {
                drawn = person;
            }
        }
        return drawn;
    }

    private static List<Person> best(List<Person> among, Function<Person, BigDecimal> votes, boolean most) {
        var mark = votes.apply(among.get(0));
        for (var person : among) {
            mark = most ? mark.max(votes.apply(person)) : mark.min(votes.apply(person));
        }
        var found = new ArrayList<Person>();
        for (var person : among) {
            if (votes.apply(person).compareTo(mark) == 0) {
                found.add(person);
            }
        }
        return found;
    }

    private BigInteger digest(Person person, String decision, int stage) {
        try {
            var ticket = seed + "/" + stage + "/" + decision + "/" + person.number;
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(ticket.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
