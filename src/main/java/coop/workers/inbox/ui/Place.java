package coop.workers.inbox.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import coop.workers.inbox.Listing;
import coop.workers.inbox.ListingAddress;
import coop.workers.workflow.TaskId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the list, as the address tells it.
 *
 * @param view the kept view that is open as it was kept; null where the listing stands for itself
 * @param task the work that lies open beside the list; null where none does
 */
record Place(Listing listing, @Nullable UUID view, @Nullable TaskId task) {

    static final String ROUTE = "work";

    private static final String VIEW = "view";
    static final String TASK = "task";

    /** What an address has that opens a kept view. */
    static final Set<String> OF_A_VIEW = Set.of(VIEW, TASK);

    private static final Pattern UUID_SHAPE =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    /** The kept view that an address names, if it names one at all. */
    static Optional<String> viewIn(Map<String, List<String>> parameters) {
        return parameters.getOrDefault(VIEW, List.of()).stream().findFirst();
    }

    static Optional<UUID> id(String written) {
        return UUID_SHAPE.matcher(written).matches() ? Optional.of(UUID.fromString(written)) : Optional.empty();
    }

    static @Nullable TaskId taskIn(Map<String, List<String>> parameters) {
        return parameters.getOrDefault(TASK, List.of()).stream()
                .filter(id -> !id.isBlank())
                .findFirst()
                .map(TaskId::new)
                .orElse(null);
    }

    Place beside(@Nullable TaskId other) {
        return new Place(listing, view, other);
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (view != null) {
            parameters.put(VIEW, List.of(view.toString()));
        } else {
            parameters.putAll(ListingAddress.parameters(listing));
        }
        if (task != null) {
            parameters.put(TASK, List.of(task.value()));
        }
        return new QueryParameters(parameters);
    }

    String address() {
        return new Location(ROUTE, parameters()).getPathWithQueryParameters();
    }
}
