package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What members declared year by year, also in the books of before. Kept by whoever renews subscriptions, for those who bring
 * such books or need a year to compare with. Calls join the caller's transaction and belong to an act that was allowed itself.
 */
public interface DeclaredYears {

    /**
     * What a member declared for one year, and was asked to pay.
     *
     * @param year the calendar year in which its subscription began
     * @param costs null where it paid what it could and did not say
     * @param net what it was asked to pay
     */
    record DeclaredYear(int year, @Nullable LabourCosts costs, Money net, boolean payWhatWeCan) {}

    /** The latest year known of each of {@code members}; not in it is of whom none is. */
    Map<MemberNumber, DeclaredYear> latest(Collection<MemberNumber> members);

    /** The years {@code year} of each of {@code members}, as far as they are known. */
    Map<MemberNumber, DeclaredYear> in(int year, Collection<MemberNumber> members);

    /** Keeps a year unless something is known of it already; says whether it was kept. */
    boolean keepUnlessKnown(MemberNumber member, DeclaredYear year);
}
