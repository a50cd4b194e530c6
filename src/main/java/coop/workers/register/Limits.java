package coop.workers.register;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long the texts of the register may be, in characters, and who says so before the database does. */
public final class Limits {

    public static final int NAME = 200;
    public static final int ADDRESS = 500;
    public static final int PHONE = 50;
    public static final int REGISTERED_NUMBER = 20;
    public static final int WEBSITE = 300;
    public static final int REASON = 500;

    private final List<Problem> problems = new ArrayList<>();

    Limits required(String field, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            problems.add(Problem.at(field, "register.problem.required"));
        }
        return atMost(field, text, most);
    }

    Limits atMost(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            problems.add(Problem.at(field, "register.problem.too-long", most));
        }
        return this;
    }

    /** @throws Rejection with everything that was wrong, if anything was */
    void reject() {
        Rejection.ifAny(problems);
    }
}
