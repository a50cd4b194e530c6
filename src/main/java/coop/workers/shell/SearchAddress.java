package coop.workers.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.TreeMap;

/**
 * The address of a searched list: what is looked for stands in it, so that it can be shared, reloaded and gone back to.
 *
 * @param path of the page
 * @param search as typed
 * @param choice the key of the part of the list that is shown; blank for the usual one
 * @param page as it stands in the address
 */
public record SearchAddress(String path, String search, String choice, String page) {

    /** What the address of the page says; a part that it does not say is the usual one. */
    public static SearchAddress in(String path, Location location) {
        var said = location.getQueryParameters();
        return new SearchAddress(
                path,
                said.getSingleParameter("search").orElse(""),
                said.getSingleParameter("show").orElse(""),
                said.getSingleParameter("page").orElse("1"));
    }

    /** From the first page. */
    public SearchAddress searching(String other) {
        return new SearchAddress(path, other, choice, "1");
    }

    /** From the first page. */
    public SearchAddress choosing(String other) {
        return new SearchAddress(path, search, other, "1");
    }

    /** The same search on another of its pages, the first being 1. */
    public SearchAddress page(int number) {
        return new SearchAddress(path, search, choice, Integer.toString(number));
    }

    /** The same search, on another page of the office. */
    public SearchAddress at(String other) {
        return new SearchAddress(other, search, choice, page);
    }

    /** Goes there. */
    public void open() {
        UI.getCurrent().navigate(path, parameters());
    }

    @Override
    public String toString() {
        var said = parameters().getQueryString();
        return said.isEmpty() ? path : path + "?" + said;
    }

    private QueryParameters parameters() {
        var said = new TreeMap<String, String>();
        said.put("search", search);
        said.put("show", choice);
        said.put("page", page.equals("1") ? "" : page);
        said.values().removeIf(String::isBlank);
        return QueryParameters.simple(said);
    }
}
