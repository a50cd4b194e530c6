package coop.workers.money.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import coop.workers.shell.Pager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The address of a list with all that is asked of it, so that it can be shared, reloaded and gone back to.
 *
 * @param said what is asked, by key
 */
record MoneyAddress(String path, Map<String, String> said) {

    private static final String PAGE = "page";

    MoneyAddress {
        said = Map.copyOf(said);
    }

    static MoneyAddress in(String path, Location location) {
        var said = new TreeMap<String, String>();
        location.getQueryParameters().getParameters().forEach((key, values) -> said.put(key, values.get(0)));
        return new MoneyAddress(path, said);
    }

    String get(String key) {
        return said.getOrDefault(key, "");
    }

    /** From the first page; blank asks nothing any more. */
    MoneyAddress with(String key, String value) {
        var other = new TreeMap<>(said);
        other.remove(PAGE);
        other.put(key, value);
        other.values().removeIf(String::isBlank);
        return new MoneyAddress(path, other);
    }

    MoneyAddress page(int number) {
        return number == 1 ? with(PAGE, "") : with(PAGE, Integer.toString(number));
    }

    /** The page asked for, of so many lines. */
    int page(int number, int total) {
        return Pager.pageOf(said.getOrDefault(PAGE, Integer.toString(number)), total);
    }

    /** The same asked elsewhere. */
    MoneyAddress at(String other) {
        return new MoneyAddress(other, said);
    }

    /** As the rooms read it. */
    Map<String, List<String>> asked() {
        return parameters().getParameters();
    }

    void open() {
        UI.getCurrent().navigate(path, parameters());
    }

    @Override
    public String toString() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private QueryParameters parameters() {
        return QueryParameters.simple(new TreeMap<>(said));
    }
}
