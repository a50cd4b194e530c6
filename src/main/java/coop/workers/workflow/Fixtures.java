package coop.workers.workflow;

import java.util.Map;
import java.util.Set;

/**
 * What of a folder the office itself goes by, since a release was written against it: owners may call it otherwise for people
 * and put it elsewhere, but it may neither go nor be named otherwise. Everything in it stands in the version that is published.
 *
 * @param steps names of steps that must be done somewhere
 * @param messages names of messages that something must wait for
 * @param calls keys of processes that must be gone through
 * @param forms ids of the forms that some work must ask by, with the keys of the questions that must be on them
 */
public record Fixtures(Set<String> steps, Set<String> messages, Set<String> calls, Map<String, Set<String>> forms) {

    /** Nothing is fixed. */
    public static final Fixtures NONE = new Fixtures(Set.of(), Set.of(), Set.of(), Map.of());

    public Fixtures {
        steps = Set.copyOf(steps);
        messages = Set.copyOf(messages);
        calls = Set.copyOf(calls);
        forms = Map.copyOf(forms);
    }

    /** Must the question stay on the form? */
    public boolean asks(String form, String question) {
        return forms.getOrDefault(form, Set.of()).contains(question);
    }
}
