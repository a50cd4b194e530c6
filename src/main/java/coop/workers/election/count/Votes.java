package coop.workers.election.count;

import java.util.Locale;

/** A number of votes, in hundred-thousandths of one: the rules carry five decimals and ignore what is beyond. */
public record Votes(long hundredThousandths) implements Comparable<Votes> {

    public static final Votes NONE = new Votes(0);
    public static final Votes ONE = new Votes(100_000);

    static Votes whole(long votes) {
        return new Votes(Math.multiplyExact(votes, ONE.hundredThousandths));
    }

    Votes plus(Votes others) {
        return new Votes(hundredThousandths + others.hundredThousandths);
    }

    Votes minus(Votes others) {
        return new Votes(hundredThousandths - others.hundredThousandths);
    }

    Votes times(long papers) {
        return new Votes(hundredThousandths * papers);
    }

    boolean atLeast(Votes others) {
        return hundredThousandths >= others.hundredThousandths;
    }

    /** As people read it: {@code 1,744}, and {@code 1,806.07214} only where there is a fraction. */
    public String inWords() {
        var whole = String.format(Locale.UK, "%,d", hundredThousandths / ONE.hundredThousandths);
        return isWhole() ? whole : whole + toString().substring(toString().indexOf('.'));
    }

    private boolean isWhole() {
        return hundredThousandths % ONE.hundredThousandths == 0;
    }

    @Override
    public int compareTo(Votes others) {
        return Long.compare(hundredThousandths, others.hundredThousandths);
    }

    /** As on the official count sheets, always with five decimals: {@code 744.00000}. */
    @Override
    public String toString() {
        var fraction = Long.toString(ONE.hundredThousandths + hundredThousandths % ONE.hundredThousandths);
        return hundredThousandths / ONE.hundredThousandths + "." + fraction.substring(1);
    }
}
