package coop.workers.shell;

import coop.workers.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What can go wrong beside what a form refuses, as people need it told: each kind has its own words. */
enum Mishap {
    /** There is no such thing, or not for the one who asks. */
    NOT_FOUND("not-found", HttpServletResponse.SC_NOT_FOUND, NotFound.class),
    SIGNED_OUT("signed-out", HttpServletResponse.SC_UNAUTHORIZED, AuthenticationException.class),
    /** Somebody else was quicker. */
    OVERTAKEN("overtaken", HttpServletResponse.SC_CONFLICT, OptimisticLockingFailureException.class),
    DATABASE_AWAY(
            "database-away",
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            TransactionSystemException.class,
            java.sql.SQLTransientException.class,
            java.sql.SQLRecoverableException.class,
            org.hibernate.exception.JDBCConnectionException.class),
    UNEXPECTED("unexpected", HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Throwable.class);

    private final String key;
    private final int status;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Class<?>[] signs;

    Mishap(String key, int status, Class<?>... signs) {
        this.key = key;
        this.status = status;
        this.signs = signs;
    }

    /** The kind of {@code failure}, by it or by what caused it. */
    static Mishap of(Throwable failure) {
        return Arrays.stream(values())
                .filter(kind -> causes(failure).anyMatch(kind::isTold))
                .findFirst()
                .orElse(UNEXPECTED);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private boolean isTold(Throwable cause) {
        return Arrays.stream(signs).anyMatch(sign -> sign.isInstance(cause));
    }

    /** Is it a fault of the office, to be looked into, rather than the way of the world? */
    boolean isFault() {
        return this == UNEXPECTED || this == DATABASE_AWAY;
    }

    int status() {
        return status;
    }

    /** The key of one of its texts: {@code title}, {@code happened}, {@code kept} or {@code next}. */
    String text(String part) {
        return "shell.mishap.%s.%s".formatted(key, part);
    }
}
