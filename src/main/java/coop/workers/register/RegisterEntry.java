package coop.workers.register;

import coop.workers.register.RegisterDesk.MemberNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What members may inspect of one time in which somebody was a member (2014 Act, s.103): all that the register holds except
 * shares and other property, which this record has no room for.
 *
 * @param registeredNumber null for worker members
 * @param nominee who holds the share for a body that is no legal person
 * @param representative who casts a co-op's vote on the day asked about
 * @param ceasedOn the first day on which they were no member
 */
public record RegisterEntry(
        MemberNumber number,
        MemberClass memberClass,
        String name,
        @Nullable RegisteredNumber registeredNumber,
        String postalAddress,
        List<Notified> notified,
        @Nullable String nominee,
        @Nullable String representative,
        LocalDate enteredOn,
        @Nullable LocalDate ceasedOn) {}
