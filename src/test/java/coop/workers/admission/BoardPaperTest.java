package coop.workers.admission;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.money.SubscriptionTariff;
import coop.workers.shared.MarkdownText;
import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class BoardPaperTest {

    private final BoardPaper paper = new BoardPaper(new Wording(texts()));

    @Test
    void theBoardReadsWhatWasDeclaredFoundAndAdvised() {
        var text = paper.on(SomeCoop.beforeBoard().file(tariff()));

        assertThat(text)
                .contains("Companies House, 04711097")
                .contains("£500.00 plus £100.00 VAT")
                .contains("- **One member, one vote:** Yes. Rules of 2019, rule 12")
                .contains("## Advice: ready for the board")
                .contains("A worker co\\-op through and through.");
    }

    @Test
    void whatSomebodyTypedAppearsLiterally() {
        assertThat(MarkdownText.literal("# Not a heading, [no link](http://x) <b>nor bold</b>\n1. no list"))
                .isEqualTo("\\# Not a heading, \\[no link\\]\\(http://x\\) \\<b\\>nor bold\\</b\\>  \n1\\. no list");
    }

    private static SubscriptionTariff tariff() {
        return new SubscriptionTariff(new BigDecimal("0.1"), Money.ofPounds(150), new BigDecimal("20"));
    }

    private static ResourceBundleMessageSource texts() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/admission");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
