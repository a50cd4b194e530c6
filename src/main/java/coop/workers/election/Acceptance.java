package coop.workers.election;

import coop.workers.shared.Problem;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A nominee's yes. The date of birth is looked at and not kept.
 *
 * @param statement plain text; whatever looks like markup appears as it was typed
 * @param bankrupt whether they say that they are not an undischarged bankrupt
 * @param disqualified whether they say that they are not disqualified from being a director
 */
public record Acceptance(
        String postalAddress,
        String phone,
        @Nullable LocalDate born,
        String statement,
        boolean bankrupt,
        boolean disqualified) {

    /** The youngest a director can be, in years (Companies Act 2006, s.157; Co-operatives UK for societies). */
    static final int YOUNGEST = 16;

    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_PHONE = 60;
    private static final int LONGEST_LETTERS = 20_000;
    private static final int OLDEST = 120;
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    /** How many words a statement has. */
    public static int words(String statement) {
        return Math.toIntExact(WORD.matcher(statement).results().count());
    }

    List<Problem> problems(LocalDate meeting, int mostWords) {
        var problems = new ArrayList<Problem>();
        if (postalAddress.isBlank() || postalAddress.length() > LONGEST_ADDRESS) {
            problems.add(Problem.at("postalAddress", "election.problem.nominee.address", LONGEST_ADDRESS));
        }
        if (phone.length() > LONGEST_PHONE) {
            problems.add(Problem.at("phone", "election.problem.nominee.phone", LONGEST_PHONE));
        }
        if (born == null || born.isBefore(meeting.minusYears(OLDEST)) || born.isAfter(meeting)) {
            problems.add(Problem.at("born", "election.problem.nominee.born"));
        } else if (Period.between(born, meeting).getYears() < YOUNGEST) {
            problems.add(Problem.at("born", "election.problem.nominee.young", YOUNGEST, meeting));
        }
        var words = words(statement);
        if (words == 0) {
            problems.add(Problem.at("statement", "election.problem.nominee.statement"));
        } else if (words > mostWords || statement.length() > LONGEST_LETTERS) {
            problems.add(Problem.at("statement", "election.problem.nominee.words", mostWords, words));
        }
        if (!bankrupt) {
            problems.add(Problem.at("bankrupt", "election.problem.nominee.declaration"));
        }
        if (!disqualified) {
            problems.add(Problem.at("disqualified", "election.problem.nominee.declaration"));
        }
        return problems;
    }
}
