package coop.workers.election.count;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes ballot papers for publication, in the format {@link BltReader} reads. Identical papers are one line and the lines are in the
 * order of their preferences, so that nothing tells in which order the papers came.
 */
public final class BltWriter {

    private BltWriter() {}

    public static void write(BallotPapers papers, Appendable out) throws IOException {
        out.append(papers.candidates().size() + " " + papers.seats() + "\n");
        var withdrawn = papers.candidates().stream()
                .filter(Candidate::withdrawn)
                .map(candidate -> "-" + candidate.number())
                .collect(Collectors.joining(" "));
        if (!withdrawn.isEmpty()) {
            out.append(withdrawn).append("\n");
        }
        for (var pile : inOrder(papers)) {
            out.append(Long.toString(papers.papers(pile)));
            for (var place = 0; place < papers.length(pile); place++) {
                out.append(" ").append(Integer.toString(papers.preference(pile, place) + 1));
            }
            out.append(" 0\n");
        }
        out.append("0\n");
        for (var candidate : papers.candidates()) {
            out.append(quoted(candidate.name())).append("\n");
        }
        out.append(quoted(papers.title())).append("\n");
    }

    private static List<Integer> inOrder(BallotPapers papers) {
        return IntStream.range(0, papers.piles())
                .boxed()
                .sorted(byPreferences(papers))
                .toList();
    }

    private static Comparator<Integer> byPreferences(BallotPapers papers) {
        return (one, other) -> {
            var shared = Math.min(papers.length(one), papers.length(other));
            for (var place = 0; place < shared; place++) {
                var difference = Integer.compare(papers.preference(one, place), papers.preference(other, place));
                if (difference != 0) {
                    return difference;
                }
            }
            return Integer.compare(papers.length(one), papers.length(other));
        };
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"").replaceAll("\\R", " ") + "\"";
    }
}
