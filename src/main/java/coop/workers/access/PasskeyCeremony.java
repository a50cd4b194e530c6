package coop.workers.access;

/**
 * A question to an authenticator that has yet to be answered: kept by the office, so that nobody answers another one.
 *
 * @param <O> its options
 */
public final class PasskeyCeremony<O> {

    private final O options;
    private final String json;

    PasskeyCeremony(O options, String json) {
        this.options = options;
        this.json = json;
    }

    O options() {
        return options;
    }

    /** The question as a browser takes it; bytes in base64url. */
    public String json() {
        return json;
    }
}
