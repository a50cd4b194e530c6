package coop.workers.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.testing.OfficeTest;
import coop.workers.workflow.Fact;
import coop.workers.workflow.GivenAtStart;
import coop.workers.workflow.Vocabulary;
import coop.workers.workflow.check.Offered;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;

/** What the check believes that Java offers is what Java offers. */
@OfficeTest
class OffersTest {

    @Autowired
    StepCatalogue catalogue;

    @Autowired
    HouseCheck check;

    @Autowired
    List<Vocabulary> vocabularies;

    @Test
    void theCommandLineFindsWhatTheRunningOfficeHas() {
        assertThat(check.offered()).isEqualTo(Offered.onTheClassPath());
        assertThat(check.offered().steps().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.all().stream().map(CatalogueStep::key).toList());
    }

    @Test
    void whatAProcessIsGivenAtTheStartIsAmongItsFacts() {
        assertThat(vocabularies).isNotEmpty().allSatisfy(vocabulary -> {
            var start = AopUtils.getTargetClass(vocabulary).getAnnotation(GivenAtStart.class);
            if (start != null) {
                assertThat(start.process()).isEqualTo(vocabulary.process().value());
                assertThat(vocabulary.facts().stream().map(Fact::name)).containsAll(Arrays.asList(start.facts()));
            }
        });
    }
}
