package coop.workers.inbox;

import coop.workers.access.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way of looking at the list that somebody keeps.
 *
 * @param sharedWith who may open it too; null for nobody
 * @param own does it belong to whoever asks?
 * @param gone what it asked for when it was kept and exists no more
 */
public record SavedView(
        UUID id,
        String name,
        @Nullable Role sharedWith,
        boolean own,
        Listing listing,
        Columns columns,
        List<ListingAddress.Gone> gone) {}
