package coop.workers.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the register are wanted.
 *
 * @param search a part of a name or registered number, or a member's number; blank for all
 * @param memberClass null for all classes
 * @param on the day as of which the register is read
 */
public record RegisterFilter(String search, @Nullable MemberClass memberClass, Standing standing, LocalDate on) {

    /** Where somebody stood on the day. */
    public enum Standing {
        MEMBER,
        FORMER,
        EITHER
    }

    /** Everybody who was a member on that day. */
    public static RegisterFilter membersOn(LocalDate day) {
        return new RegisterFilter("", null, Standing.MEMBER, day);
    }
}
