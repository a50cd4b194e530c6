package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to pay, as it stood when they were asked.
 *
 * @param member null for somebody who is no member, such as a sponsor
 * @param address lines of the postal address
 */
public record Payer(
        @Nullable MemberNumber member,
        String name,
        String address,
        @Nullable EmailAddress email) {}
