package coop.workers.election.count;

import coop.workers.shared.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads ballot papers in the BLT format of Hill, Wichmann and Woodall: numbers of candidates and seats; withdrawn candidates as
 * {@code -2}; one line a kind of paper, {@code 3 1 4 2 0} being three papers that rank the candidates 1, 4 and 2; {@code 0}; the
 * candidates' names; the title. Comments, blank lines, quoted and bare names are understood.
 */
public final class BltReader {

    private static final int MOST_CANDIDATES = 10_000;
    private static final int MOST_DIGITS = 9;

    private static final Pattern BARE_COMMENT = Pattern.compile("\\s+#.*$");
    private static final Pattern QUOTED = Pattern.compile("\"(.*?)\"(?:\\s+#.*|\\s*)");

    private final String file;
    private final BltLines lines;
    private final boolean onlyPlainRankings;

    private final PaperSorter sorter = new PaperSorter();
    private int candidates;
    private int seats;
    private boolean[] withdrawn = {};
    private int[] ranked = {};
    /** The line on which a candidate was last named: a second time on the same one is once too often. */
    private int[] namedOn = {};

    private int place;

    private BltReader(String file, InputStream source, CountingMethod method) {
        this.file = file;
        this.lines = new BltLines(source);
        this.onlyPlainRankings = method.wantsPlainRankings();
    }

    /**
     * Reads the papers to be counted by the method.
     *
     * @throws MalformedBlt where the file does not say plainly what was voted
     */
    public static BallotPapers read(Path file, CountingMethod method) throws IOException, MalformedBlt {
        try (var source = Files.newInputStream(file)) {
            return read(file.toString(), source, method);
        }
    }

    /**
     * Reads the papers to be counted by the method.
     *
     * @param file what the source is called, for whoever has to mend it
     * @throws MalformedBlt where the source does not say plainly what was voted
     */
    public static BallotPapers read(String file, InputStream source, CountingMethod method)
            throws IOException, MalformedBlt {
        return new BltReader(file, source, method).papers();
    }

    private BallotPapers papers() throws IOException, MalformedBlt {
        readHeader();
        readPapers();
        var names = readNames();
        var title = readTitle();
        if (advanceToContent()) {
            throw malformed("moreThanTitle", candidates);
        }
        return sorter.papersOf(title, seats, names);
    }

    private void readHeader() throws IOException, MalformedBlt {
        if (!advanceToContent()) {
            throw malformed("empty");
        }
        candidates = number("header");
        skipBlanks();
        seats = number("header");
        if (candidates < 1 || seats < 1 || !atEnd()) {
            throw malformed("header");
        }
        if (candidates > MOST_CANDIDATES) {
            throw malformed("tooManyCandidates", MOST_CANDIDATES);
        }
        withdrawn = new boolean[candidates];
        ranked = new int[candidates];
        namedOn = new int[candidates];
    }

    private void readPapers() throws IOException, MalformedBlt {
        var started = false;
        while (advanceToContent()) {
            if (lines.at(place) == '-') {
                if (started) {
                    throw malformed("withdrawnTooLate");
                }
                readWithdrawn();
                continue;
            }
            started = true;
            var papers = number("weight");
            if (papers == 0) {
                if (!atEnd()) {
                    throw malformed("weight");
                }
                return;
            }
            readPaper(papers);
        }
        throw malformed("noEndOfPapers");
    }

    private void readWithdrawn() throws MalformedBlt {
        while (!atEnd()) {
            if (lines.at(place) != '-') {
                throw malformed("withdrawn");
            }
            place++;
            withdrawn[candidate("withdrawn")] = true;
        }
    }

    private void readPaper(int papers) throws MalformedBlt {
        var length = 0;
        while (true) {
            skipBlanks();
            if (lines.at(place) == '-') {
                if (onlyPlainRankings) {
                    throw malformed("skipped");
                }
                place++;
                continue;
            }
            if (lines.at(place) == '0' && isBreak(lines.at(place + 1))) {
                break;
            }
            if (atEnd()) {
                throw malformed("paperNotClosed");
            }
            length = readRank(length);
        }
        place++;
        if (!atEnd()) {
            throw malformed("afterPaper");
        }
        if (!sorter.hasRoomFor(papers)) {
            throw malformed("tooManyPapers", PaperSorter.MOST_PAPERS);
        }
        sorter.add(papers, ranked, length);
    }

    /** One place of the ranking: a candidate, or several joined by {@code =}. */
    private int readRank(int length) throws MalformedBlt {
        var named = length;
        while (true) {
            var candidate = candidate("preference");
            if (namedOn[candidate] == lines.number()) {
                throw malformed("twice", candidate + 1);
            }
            namedOn[candidate] = lines.number();
            ranked[named++] = candidate;
            if (lines.at(place) != '=') {
                break;
            }
            if (onlyPlainRankings) {
                throw malformed("equal");
            }
            place++;
        }
        if (!isBreak(lines.at(place))) {
            throw malformed("preference", candidates);
        }
        return named;
    }

    private List<Candidate> readNames() throws IOException, MalformedBlt {
        var found = new ArrayList<Candidate>();
        var taken = new HashSet<String>();
        while (found.size() < candidates) {
            if (!advanceToContent()) {
                throw malformed("namesMissing", found.size(), candidates);
            }
            var number = found.size() + 1;
            var name = text();
            if (name.isBlank()) {
                throw malformed("nameEmpty", number);
            }
            // two people may share a name; the result must still say which of them it means
            found.add(
                    new Candidate(number, taken.add(name) ? name : name + " (" + number + ")", withdrawn[number - 1]));
        }
        return found;
    }

    private String readTitle() throws IOException, MalformedBlt {
        if (!advanceToContent()) {
            throw malformed("titleMissing", candidates);
        }
        return text();
    }

    /** The line as a name: within quotes, if it has them, and without a comment behind. */
    private String text() throws MalformedBlt {
        try {
            var line = lines.text().strip();
            return line.startsWith("\"")
                    ? quoted(line)
                    : BARE_COMMENT.matcher(line).replaceFirst("");
        } catch (CharacterCodingException notText) {
            throw malformed("notUtf8");
        }
    }

    private String quoted(String line) throws MalformedBlt {
        var match = QUOTED.matcher(line);
        if (!match.matches()) {
            throw malformed("quoteNotClosed");
        }
        var name = match.group(1);
        return name.contains("\"\"") ? name.replace("\"\"", "\"") : name.replace("\\\"", "\"");
    }

    private boolean advanceToContent() throws IOException {
        while (lines.advance()) {
            place = 0;
            if (!atEnd()) {
                return true;
            }
        }
        return false;
    }

    private int candidate(String otherwise) throws MalformedBlt {
        var number = number(otherwise);
        if (number < 1 || number > candidates) {
            throw malformed("noSuchCandidate", number, candidates);
        }
        return number - 1;
    }

    private int number(String otherwise) throws MalformedBlt {
        var start = place;
        var number = 0;
        for (var digit = lines.at(place); digit >= '0' && digit <= '9'; digit = lines.at(++place)) {
            if (place - start == MOST_DIGITS) {
                throw malformed("tooManyDigits", MOST_DIGITS);
            }
            number = 10 * number + digit - '0';
        }
        var ended = isBreak(lines.at(place)) || lines.at(place) == '=';
        if (place == start || !ended) {
            throw malformed(otherwise, candidates);
        }
        return number;
    }

    private boolean atEnd() {
        skipBlanks();
        return place >= lines.length() || lines.at(place) == '#';
    }

    private void skipBlanks() {
        while (place < lines.length() && isBlank(lines.at(place))) {
            place++;
        }
    }

    private boolean isBreak(byte read) {
        return place >= lines.length() || isBlank(read) || read == 0 || read == '#';
    }

    private static boolean isBlank(byte read) {
        return read == ' ' || read == '\t';
    }

    private MalformedBlt malformed(String reason, Object... arguments) {
        return new MalformedBlt(file, Math.max(1, lines.number()), Message.of("election.blt." + reason, arguments));
    }
}
