package coop.workers.organisation.ui;

import coop.workers.organisation.Change;
import coop.workers.organisation.Organisation;
import coop.workers.organisation.Setting;
import coop.workers.organisation.VatRate;
import coop.workers.organisation.ui.HistoryList.Entry;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Puts changes into words. */
class Histories {

    private static final int ONE = 1;
    private static final int SEVERAL = 2;

    private final Texts texts;
    private final Dates dates;

    Histories(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** {@code 14 days}, {@code £1.00} */
    String shown(Setting<?> setting, String written) {
        return texts.say(SettingRow.keyOf(setting, "value"), written, written.equals("1") ? ONE : SEVERAL);
    }

    /** {@code Last changed on 4 May 2027 by Marged Puw} */
    String last(Change<?> change) {
        return texts.say("organisation.last-changed", dates.day(change.at()), change.by());
    }

    HistoryList of(Setting<?> setting, String shipped, List<Change<String>> latestFirst) {
        return new HistoryList(IntStream.range(0, latestFirst.size())
                .mapToObj(index -> {
                    var before = index + 1 < latestFirst.size()
                            ? latestFirst.get(index + 1).value()
                            : shipped;
                    var change = latestFirst.get(index);
                    return entry(
                            change,
                            List.of(texts.say(
                                    "organisation.from-to-value",
                                    shown(setting, before),
                                    shown(setting, change.value()))));
                })
                .toList());
    }

    /** What changed of those particulars. */
    HistoryList of(List<Particular> particulars, List<Change<Organisation>> latestFirst) {
        return new HistoryList(IntStream.range(0, latestFirst.size() - 1)
                .mapToObj(index -> entry(
                        latestFirst.get(index),
                        particulars.stream()
                                .filter(particular -> particular.differs(
                                        latestFirst.get(index).value(),
                                        latestFirst.get(index + 1).value()))
                                .map(particular -> texts.say(
                                        "organisation.particular-from-to",
                                        texts.say(particular.key()),
                                        orNothing(particular.of(
                                                latestFirst.get(index + 1).value())),
                                        orNothing(particular.of(
                                                latestFirst.get(index).value()))))
                                .toList()))
                .filter(entry -> !entry.lines().isEmpty())
                .toList());
    }

    HistoryList ofRates(List<Change<VatRate>> latestFirst) {
        return new HistoryList(latestFirst.stream()
                .map(change -> entry(change, List.of(shown(change.value()))))
                .toList());
    }

    /** {@code 20 per cent from 4 January 2011} */
    String shown(VatRate rate) {
        return texts.say(
                "organisation.vat.rate",
                rate.perCent().stripTrailingZeros().toPlainString(),
                dates.day(rate.validFrom()));
    }

    String orNothing(String text) {
        return text.isEmpty() ? texts.say("organisation.nothing-entered") : text;
    }

    private Entry entry(Change<?> change, List<String> what) {
        // where nothing of it changed there is nothing to say, whatever the reason was
        var lines = new ArrayList<>(what);
        if (change.reason() != null && !what.isEmpty()) {
            lines.add(texts.say("organisation.because", change.reason()));
        }
        return new Entry(texts.say("organisation.by-and-when", dates.moment(change.at()), change.by()), lines);
    }

    /** One thing that is said of an organisation; {@code key} is that of its label. */
    record Particular(String key, Function<Organisation, String> reading) {

        static Particular of(String field, Function<Organisation, String> reading) {
            return new Particular("organisation.field." + field, reading);
        }

        String of(Organisation organisation) {
            return reading.apply(organisation);
        }

        boolean differs(Organisation one, Organisation other) {
            return !of(one).equals(of(other));
        }
    }
}
