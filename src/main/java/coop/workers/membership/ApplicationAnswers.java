package coop.workers.membership;

/**
 * What somebody wrote who would like to become a worker member, as typed.
 *
 * @param group the key of the group they take part in, or would like to; empty where none is chosen
 * @param labour what they do there, or would like to
 * @param sixteen whether they are sixteen or older
 * @param agreesToRegister they know that members may inspect the register, with their name and address
 * @param agreesToShare they will hold one share
 */
public record ApplicationAnswers(
        String name,
        String email,
        String phone,
        String address,
        String group,
        String labour,
        Sixteen sixteen,
        boolean agreesToRegister,
        boolean agreesToShare) {

    /** Whether somebody is old enough to be a member; their date of birth is nobody's business. */
    public enum Sixteen {
        NOT_SAID,
        YES,
        NO
    }

    public ApplicationAnswers {
        name = name.strip();
        email = email.strip();
        phone = phone.strip();
        address = address.strip();
        labour = labour.strip();
    }

    /** Nothing is kept of whoever is too young. */
    public boolean mayBeKept() {
        return sixteen != Sixteen.NO;
    }
}
