package coop.workers.forms;

/** Writes small forms for tests. */
final class Forms {

    private Forms() {}

    static Form form(String components) {
        return FormReader.read("{\"type\":\"default\",\"id\":\"a-form\",\"components\":[" + components + "]}");
    }
}
