package coop.workers.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentsTest {

    private static final int CANDIDATES = 6;

    private final List<Marks> papers = List.of(
            Marks.ranking(List.of(3, 1)),
            Marks.ranking(List.of(6, 5, 4, 3, 2, 1)),
            Marks.empty(),
            Marks.ofSpoiltPaper(),
            Marks.ranking(List.of(3, 1)));
    private final List<Receipt> receipts =
            Stream.generate(Receipt::draw).limit(5).toList();

    @Test
    void noTraceIsLeftOfTheOrderNorOfWhichReceiptCameWithWhichPaper() {
        var expected = written(papers, receipts);
        var random = new Random(7);

        for (var time = 0; time < 50; time++) {
            var otherPapers = new ArrayList<>(papers);
            var otherReceipts = new ArrayList<>(receipts);
            Collections.shuffle(otherPapers, random);
            Collections.shuffle(otherReceipts, random);

            assertThat(written(otherPapers, otherReceipts)).isEqualTo(expected);
        }
    }

    @Test
    void aPaperTakesTheSameRoomHoweverItIsMarked() {
        assertThat(papers)
                .extracting(marks -> written(List.of(marks), List.of(receipts.get(0))).length)
                .containsOnly(written(List.of(Marks.empty()), List.of(receipts.get(1))).length);
    }

    @Test
    void whatIsPutInIsThereAgain() {
        var read = Contents.read(written(papers, receipts), CANDIDATES);

        assertThat(read.papers()).containsExactlyInAnyOrderElementsOf(papers);
        assertThat(receipts).allMatch(read::holds);
        assertThat(read.holds(Receipt.draw())).isFalse();
    }

    @Test
    void twoHundredAndFiftyCandidatesFit() {
        var last = Marks.ranking(List.of(250, 128, 127, 1));
        var contents = Contents.none(BallotBox.MOST_CANDIDATES);
        contents.add(last);

        assertThat(Contents.read(contents.written(), BallotBox.MOST_CANDIDATES).papers())
                .containsExactly(last);
    }

    @Test
    void whoIsNamedTwiceOrDoesNotStandIsRefusedWithoutSayingWhom() {
        for (var wrong : List.of(List.of(1, 1), List.of(7), List.of(0), List.of(-1))) {
            var contents = Contents.none(CANDIDATES);

            assertThatThrownBy(() -> contents.add(Marks.ranking(wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContainPattern("\\d");
        }
    }

    @Test
    void neitherMarksNorReceiptsShowInAText() {
        assertThat(Marks.ranking(List.of(4, 2))).hasToString("Marks");
        assertThat(receipts.get(0)).hasToString("Receipt");
    }

    @Test
    void aReceiptIsReadHoweverItIsTyped() {
        var receipt = receipts.get(0);

        assertThat(receipt.inWords()).matches("([2-9A-Z]{4}-){4}[2-9A-Z]{4}");
        assertThat(Receipt.read(" " + receipt.inWords().toLowerCase(Locale.ROOT) + " "))
                .contains(receipt);
        assertThat(Receipt.read("0000-0000")).isEmpty();
        assertThat(receipt.digest()).matches("[0-9a-f]{64}");
    }

    private static byte[] written(List<Marks> papers, List<Receipt> receipts) {
        var contents = Contents.none(CANDIDATES);
        papers.forEach(contents::add);
        receipts.forEach(contents::add);
        return contents.written();
    }
}
