package coop.workers.shared;

import java.util.List;

/**
 * A sentence for a reader, as the key of a text in a message bundle and what fills its gaps, so that a second language
 * is only another bundle.
 *
 * @param key the key in {@code messages/<room>.properties}, prefixed with the room's name
 * @param arguments fill {@code {0}}, {@code {1}}, …
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** The sentence {@code key} with its gaps filled. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
