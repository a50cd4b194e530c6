package coop.workers.election.ballot;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What lies in a box: papers and digests of receipts, each sorted by itself, so that the order says nothing of when one came in,
 * nor which receipt belongs to which paper. A paper takes the same room however it is marked.
 */
final class Contents {

    private static final int DIGEST = 32;
    private static final Comparator<byte[]> BY_BYTES = Arrays::compareUnsigned;

    private final int candidates;
    private final List<byte[]> papers;
    private final List<byte[]> digests;

    private Contents(int candidates, List<byte[]> papers, List<byte[]> digests) {
        this.candidates = candidates;
        this.papers = papers;
        this.digests = digests;
    }

    static Contents none(int candidates) {
        return new Contents(candidates, new ArrayList<>(), new ArrayList<>());
    }

    static Contents read(byte[] bytes, int candidates) {
        var source = ByteBuffer.wrap(bytes);
        var papers = source.getInt();
        var digests = source.getInt();
        return new Contents(candidates, pieces(source, papers, roomOf(candidates)), pieces(source, digests, DIGEST));
    }

    private static List<byte[]> pieces(ByteBuffer source, int number, int room) {
        var pieces = new ArrayList<byte[]>(number + 1);
        for (var piece = 0; piece < number; piece++) {
            var bytes = new byte[room];
            source.get(bytes);
            pieces.add(bytes);
        }
        return pieces;
    }

    byte[] written() {
        papers.sort(BY_BYTES);
        digests.sort(BY_BYTES);
        var bytes =
                ByteBuffer.allocate(2 * Integer.BYTES + papers.size() * roomOf(candidates) + digests.size() * DIGEST);
        bytes.putInt(papers.size()).putInt(digests.size());
        papers.forEach(bytes::put);
        digests.forEach(bytes::put);
        return bytes.array();
    }

    void add(Marks marks) {
        if (!marks.fit(candidates)) {
            throw new IllegalArgumentException("A paper that names somebody twice, or nobody who stands");
        }
        var paper = new byte[roomOf(candidates)];
        paper[0] = (byte) (marks.spoilt() ? 1 : 0);
        for (var place = 0; place < marks.preferences().size(); place++) {
            paper[1 + place] = marks.preferences().get(place).byteValue();
        }
        papers.add(paper);
    }

    void add(Receipt receipt) {
        digests.add(receipt.digestBytes());
    }

    boolean holds(Receipt receipt) {
        var digest = receipt.digestBytes();
        return digests.stream().anyMatch(held -> Arrays.equals(held, digest));
    }

    List<Marks> papers() {
        return papers.stream().map(Contents::marks).toList();
    }

    List<byte[]> digests() {
        return List.copyOf(digests);
    }

    private static Marks marks(byte[] paper) {
        var preferences = new ArrayList<Integer>();
        for (var place = 1; place < paper.length && paper[place] != 0; place++) {
            preferences.add(Byte.toUnsignedInt(paper[place]));
        }
        return new Marks(preferences, paper[0] == 1);
    }

    /** One byte says whether it is spoilt, then one for each candidate. */
    private static int roomOf(int candidates) {
        return 1 + candidates;
    }
}
