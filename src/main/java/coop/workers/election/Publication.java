package coop.workers.election;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of an election once its result is declared.
 *
 * @param papers all papers as a BLT file that {@code count} counts again; null once they are destroyed
 * @param receipts the digests of all receipts of papers cast online; none once they are destroyed
 */
public record Publication(CountSheet sheet, @Nullable String papers, List<String> receipts, Protocol protocol) {

    public Publication {
        receipts = List.copyOf(receipts);
    }
}
