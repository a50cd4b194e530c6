package coop.workers.money.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.workers.money.MoneyReading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says that a list is of a period or of one member only, and leads to the whole. */
class PeriodChip extends Div {

    PeriodChip(MoneyWords words, MoneyAddress list, @Nullable LocalDate from, @Nullable LocalDate until) {
        addClassName("only");
        var member = list.get("member");
        var kind = MoneyReading.kind(list.asked());
        setVisible(from != null || until != null || !member.isEmpty() || kind.isPresent());
        if (from != null || until != null) {
            var key = until == null ? "money.only.from" : from == null ? "money.only.until" : "money.only.between";
            chip(
                    getTranslation(key, words.day(from), words.day(until)),
                    list.with("from", "").with("until", ""));
        }
        if (!member.isEmpty()) {
            chip(getTranslation("money.only.member", member), list.with("member", ""));
        }
        kind.ifPresent(one -> chip(getTranslation("money.only.kind." + one.name()), list.with("for", "")));
    }

    private void chip(String text, MoneyAddress without) {
        var remove = new Anchor(without.toString(), "×");
        remove.getElement().setAttribute("aria-label", getTranslation("money.only.remove", text));
        add(new Span(new Span(text), remove));
    }
}
