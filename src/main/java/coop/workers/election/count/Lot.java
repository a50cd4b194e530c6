package coop.workers.election.count;

import coop.workers.shared.Sha256;
import java.util.Comparator;
import java.util.List;

/**
 * Decides by lot in a way that anybody can repeat: each of those who are equal gets a ticket, a line of text made of the seed, the stage,
 * what is decided and the candidate's number, as {@code 4711/5/exclusion/3}; the lowest SHA-256 digest of a ticket is the one drawn
 * ({@code printf '%s' 4711/5/exclusion/3 | sha256sum}).
 *
 * @param seed drawn in public, after the papers are in and before they are counted
 */
public record Lot(String seed) {

    /** One candidate's ticket. */
    Ticket ticket(int stage, Tie.Question question, Candidate candidate) {
        var words = seed + "/" + stage + "/" + question.onTicket() + "/" + candidate.number();
        return new Ticket(candidate, words, Sha256.hex(words));
    }

    /** Numbers of candidates in the order that the lot gives them: tickets are as {@code 4711/order/3}, the lowest digest first. */
    public List<Integer> order(List<Integer> numbers) {
        return numbers.stream()
                .sorted(Comparator.comparing(number -> Sha256.hex(seed + "/order/" + number)))
                .toList();
    }

    /**
     * What a candidate draws.
     *
     * @param words what is digested
     * @param digest SHA-256 of the words in UTF-8, as hexadecimal digits
     */
    public record Ticket(Candidate candidate, String words, String digest) {}
}
