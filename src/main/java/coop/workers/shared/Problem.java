package coop.workers.shared;

import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps a request from being granted: what is wrong, where, and what to do.
 *
 * @param field the key of the field it belongs to, or null where it concerns the whole
 */
public record Problem(@Nullable String field, Message message) {

    public static Problem of(String key, Object... arguments) {
        return new Problem(null, Message.of(key, arguments));
    }

    public static Problem at(String field, String key, Object... arguments) {
        return new Problem(field, Message.of(key, arguments));
    }
}
