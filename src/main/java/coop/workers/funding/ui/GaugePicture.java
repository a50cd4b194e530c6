package coop.workers.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.workers.funding.Gauge;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.math.BigDecimal;

/** How much would hang on a funder: three shares of a year's income, each without what is asked for and with it. */
final class GaugePicture extends Div {

    private final Texts texts;

    GaugePicture(Gauge gauge, Texts texts, Dates dates) {
        this.texts = texts;
        addClassName("funding-gauge");
        share("funding.gauge.funder", gauge.funderBefore(), gauge.funderAfter());
        share("funding.gauge.restricted", gauge.restrictedBefore(), gauge.restrictedAfter());
        share("funding.gauge.own", gauge.ownBefore(), gauge.ownAfter());
        var asOf = new Paragraph(texts.say("funding.gauge.as-of", dates.day(gauge.asOf())));
        asOf.addClassName("detail");
        add(asOf);
    }

    private void share(String key, BigDecimal before, BigDecimal after) {
        var name = new Span(texts.say(key));
        name.addClassName("name");
        var line = new Div(name, bar("without", before), bar("with", after));
        line.addClassName("share");
        add(line);
    }

    private Div bar(String which, BigDecimal share) {
        var filled = new Span();
        filled.addClassName("filled");
        filled.getStyle()
                .set(
                        "inline-size",
                        share.min(BigDecimal.valueOf(100)).max(BigDecimal.ZERO).toPlainString() + "%");
        var track = new Span(filled);
        track.addClassName("track");
        var words = new Span(texts.say("funding.gauge." + which, share));
        words.addClassName("words");
        var bar = new Div(track, words);
        bar.addClassNames("bar", which);
        return bar;
    }
}
