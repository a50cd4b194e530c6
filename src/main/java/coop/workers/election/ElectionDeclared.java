package coop.workers.election;

import java.util.List;

/**
 * The result of an election is declared.
 *
 * @param elected in the order of their election, those who stood unopposed in the order of the list
 */
public record ElectionDeclared(ElectionId election, List<Standing> elected, int vacancies) {

    public ElectionDeclared {
        elected = List.copyOf(elected);
    }
}
