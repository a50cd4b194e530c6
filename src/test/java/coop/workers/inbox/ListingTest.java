package coop.workers.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.inbox.ListingAddress.Gone;
import coop.workers.inbox.ListingAddress.Known;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkFilter.Urgency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Known KNOWN = new Known(Set.of("admission", "consent"), Set.of("board", "membership-team"));

    private static final Listing NARROW = new Listing(
            Scope.ALL,
            Set.of("admission"),
            Set.of("board", "membership-team"),
            Set.of(Urgency.OVERDUE, Urgency.DUE_SOON),
            "calder & “bikes”, 50%=ü",
            List.of(new Listing.By(WorkColumn.MATTERS, false), new Listing.By(WorkColumn.CASE, true)));

    @Test
    void theListAsItOpensNeedsNoAddress() {
        assertThat(ListingAddress.parameters(Listing.MY_WORK)).isEmpty();
        assertThat(ListingAddress.read(Map.of(), KNOWN).listing()).isEqualTo(Listing.MY_WORK);
    }

    @Test
    void anAddressKeepsEverythingOfAListing() {
        var parameters = ListingAddress.parameters(NARROW);

        assertThat(parameters)
                .containsEntry("scope", List.of("all"))
                .containsEntry("queue", List.of("board", "membership-team"))
                .containsEntry("urgency", List.of("overdue", "soon"))
                .containsEntry("sort", List.of("-matters,case"));
        assertThat(ListingAddress.read(parameters, KNOWN)).isEqualTo(new ListingAddress.Read(NARROW, List.of()));
        assertThat(ListingAddress.readLine(ListingAddress.written(NARROW), KNOWN)
                        .listing())
                .isEqualTo(NARROW);
    }

    @Test
    void whatIsGoneIsLeftOutAndTold() {
        var read = ListingAddress.read(
                Map.of(
                        "process", List.of("admission", "whaling"),
                        "queue", List.of("group-choir"),
                        "sort", List.of("colour,-due"),
                        "scope", List.of("everything"),
                        "urgency", List.of("soon", "never")),
                KNOWN);

        assertThat(read.listing())
                .isEqualTo(new Listing(
                        Scope.MINE_AND_MY_GROUPS,
                        Set.of("admission"),
                        Set.of(),
                        Set.of(Urgency.DUE_SOON),
                        "",
                        List.of(new Listing.By(WorkColumn.DUE, false))));
        assertThat(read.gone())
                .containsExactly(
                        new Gone("scope", "everything"),
                        new Gone("process", "whaling"),
                        new Gone("queue", "group-choir"),
                        new Gone("urgency", "never"),
                        new Gone("column", "colour"));
    }

    @Test
    void whatAnAddressSaysThatMeansNothingIsTold() {
        var read = ListingAddress.read(
                Map.of("search", List.of("bikes"), "q", List.of("boats"), "task", List.of("1"), "zebra", List.of("")),
                KNOWN);

        assertThat(read.listing()).isEqualTo(Listing.MY_WORK.searching("boats"));
        assertThat(read.gone()).containsExactly(new Gone("part", "search"), new Gone("part", "zebra"));
    }

    @Test
    void aVeryLongSearchIsCutWithoutBreakingACharacter() {
        var listing = Listing.MY_WORK.searching("🚲".repeat(10_000));

        assertThat(listing.search()).isEqualTo("🚲".repeat(Listing.LONGEST_SEARCH));
    }

    @Test
    void columnsAreKeptWithTheirOrderAndWidth() {
        var columns = Columns.of(List.of(WorkColumn.DUE, WorkColumn.WHAT)).resized(WorkColumn.WHAT, 300);

        assertThat(columns.written()).isEqualTo("due,what=300");
        assertThat(Columns.read(columns.written()).columns()).isEqualTo(columns);
        assertThat(columns.arranged(List.of(WorkColumn.WHAT, WorkColumn.WHO)).written())
                .isEqualTo("what=300,who");
    }

    @Test
    void asManyColumnsAreShownAsThereIsRoomForAndWhatAndWhenInAnyCase() {
        assertThat(Columns.USUAL.fitting(920)).isEqualTo(Columns.USUAL);
        assertThat(Columns.USUAL.fitting(830).written()).isEqualTo("what,case,number,due,waiting,who,matters");
        assertThat(Columns.USUAL.fitting(410).written()).isEqualTo("what,case,due");
        assertThat(Columns.USUAL.fitting(1).written()).isEqualTo("what");
        assertThat(Columns.of(List.of(WorkColumn.WHO, WorkColumn.CASE))
                        .fitting(1)
                        .written())
                .isEqualTo("who");
    }

    @Test
    void columnsThatAreGoneAreToldAndNoneLeftMeansTheUsualOnes() {
        assertThat(Columns.read("colour=90,due").gone()).containsExactly("colour");
        assertThat(Columns.read("colour=90,due").columns()).isEqualTo(Columns.of(List.of(WorkColumn.DUE)));
        assertThat(Columns.read("").columns()).isEqualTo(Columns.USUAL);
        assertThat(Columns.read("what=1,due=9999").columns().written()).isEqualTo("what=48,due=1200");
    }
}
