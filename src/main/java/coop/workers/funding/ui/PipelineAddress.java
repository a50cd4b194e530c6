package coop.workers.funding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import coop.workers.funding.OpportunityStatus.Stage;
import coop.workers.funding.Pipeline.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline shows, as it stands in its address.
 *
 * @param stage the one stage that is shown; empty for all that is open
 * @param group the key of the one group whose bids are shown; blank for all
 */
record PipelineAddress(Optional<Stage> stage, String group, String search, String page) {

    private static final List<Stage> OPEN = List.of(Stage.THINKING, Stage.WRITING, Stage.WAITING);

    static PipelineAddress in(Location location) {
        var said = location.getQueryParameters();
        return new PipelineAddress(
                said.getSingleParameter("stage").flatMap(PipelineAddress::stageOf),
                said.getSingleParameter("group").orElse(""),
                said.getSingleParameter("search").orElse(""),
                said.getSingleParameter("page").orElse("1"));
    }

    private static Optional<Stage> stageOf(String word) {
        return Arrays.stream(Stage.values())
                .filter(stage -> word(stage).equals(word))
                .findFirst();
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    PipelineAddress at(@Nullable Stage other) {
        return new PipelineAddress(Optional.ofNullable(other), group, search, "1");
    }

    PipelineAddress of(String other) {
        return new PipelineAddress(stage, other, search, "1");
    }

    PipelineAddress searching(String other) {
        return new PipelineAddress(stage, group, other, "1");
    }

    PipelineAddress page(int number) {
        return new PipelineAddress(stage, group, search, Integer.toString(number));
    }

    Choice choice() {
        return new Choice(stage.map(List::of).orElse(OPEN), chosenGroup(), search);
    }

    @Nullable String chosenGroup() {
        return group.isBlank() ? null : group;
    }

    void open() {
        UI.getCurrent().navigate(FundingNavigation.PIPELINE, parameters());
    }

    @Override
    public String toString() {
        var said = parameters().getQueryString();
        return said.isEmpty() ? FundingNavigation.PIPELINE : FundingNavigation.PIPELINE + "?" + said;
    }

    private QueryParameters parameters() {
        var said = new TreeMap<String, String>();
        said.put("stage", stage.map(PipelineAddress::word).orElse(""));
        said.put("group", group);
        said.put("search", search);
        said.put("page", page.equals("1") ? "" : page);
        said.values().removeIf(String::isBlank);
        return QueryParameters.simple(said);
    }
}
