package coop.workers.shell;

/**
 * A way from the front door to something that people outside can do, such as applying. A room that has one declares it as a
 * bean; they stand in the order of {@code order}, small numbers first.
 *
 * @param address of the page, without a slash before it
 * @param textKey the key of the text that says where it leads
 */
public record Doorway(String address, String textKey, int order) {}
