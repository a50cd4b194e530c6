package coop.workers.election;

import coop.workers.shared.Sha256;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;

/**
 * The roll as one text that is always the same for the same members, so that anybody who has it can recompute its fingerprint
 * ({@code sha256sum roll.txt}). UTF-8, lines end with a line feed, fields are parted by tabs: number of the member, class, name,
 * name of who votes. A line at the top names the election. Names are in Unicode's composed form, without tabs and line breaks.
 */
final class RollText {

    private RollText() {}

    static String of(ElectionId election, List<RollEntry> entries) {
        var text = new StringBuilder("roll\t").append(election).append('\n');
        entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.member().value()))
                .forEach(entry -> text.append(entry.member())
                        .append('\t')
                        .append(entry.memberClass())
                        .append('\t')
                        .append(plain(entry.name()))
                        .append('\t')
                        .append(plain(entry.voterName()))
                        .append('\n'));
        return text.toString();
    }

    /** SHA-256 of the text, in hexadecimal digits. */
    static String fingerprint(String text) {
        return Sha256.hex(text);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }
}
