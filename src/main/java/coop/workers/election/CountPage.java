package coop.workers.election;

import coop.workers.election.CountSheet.Line;
import coop.workers.election.CountSheet.Name;
import coop.workers.election.count.Candidate;
import coop.workers.election.count.Count;
import coop.workers.election.count.Explanation;
import coop.workers.election.count.Stage;
import coop.workers.organisation.Settings;
import coop.workers.print.Press;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sets a count as the sheet that is published, on the screen and on paper. */
@Component
class CountPage {

    private final Press press;
    private final Texts texts;
    private final Dates dates;
    private final Settings settings;

    CountPage(Press press, Texts texts, Dates dates, Settings settings) {
        this.press = press;
        this.texts = texts;
        this.dates = dates;
        this.settings = settings;
    }

    CountSheet sheet(Count count, Turnout turnout, int spoilt, String rollFingerprint) {
        var explanation = new Explanation(texts::say);
        return new CountSheet(
                count.title(),
                count.method(),
                count.seats(),
                turnout.entitled(),
                turnout.voted(),
                count.validPapers(),
                count.blankPapers(),
                spoilt,
                count.quota(),
                count.seed(),
                rollFingerprint,
                count.candidates().stream()
                        .map(candidate -> new Name(candidate.number(), candidate.name(), candidate.withdrawn()))
                        .toList(),
                count.elected().stream().map(Candidate::number).toList(),
                explanation.result(count),
                count.stages().stream()
                        .map(stage -> new CountSheet.Stage(
                                stage.number(),
                                explanation.sentences(count, stage),
                                lines(count, stage),
                                stage.nonTransferable().inWords()))
                        .toList());
    }

    private static List<Line> lines(Count count, Stage stage) {
        return count.candidates().stream()
                .filter(candidate -> !candidate.withdrawn())
                .map(candidate ->
                        new Line(candidate.name(), stage.votesOf(candidate).inWords()))
                .toList();
    }

    byte[] print(Publication publication) {
        var sheet = publication.sheet();
        var protocol = publication.protocol();
        var certifiedAt = protocol.certifiedAt();
        var values = new HashMap<String, Object>();
        values.put("title", texts.say("election.sheet.title", sheet.title()));
        values.put("organisation", settings.organisation().legalName());
        values.put("facts", facts(sheet));
        values.put("result", sheet.result());
        values.put("stages", sheet.stages().stream().map(this::stage).toList());
        values.put(
                "counted",
                texts.say("election.sheet.counted", protocol.countedBy(), dates.moment(protocol.countedAt())));
        values.put(
                "certified",
                certifiedAt == null
                        ? ""
                        : texts.say(
                                "election.sheet.certified",
                                String.valueOf(protocol.certifiedBy()),
                                dates.moment(certifiedAt)));
        return press.print("count-sheet", values);
    }

    private List<Map<String, String>> facts(CountSheet sheet) {
        return List.of(
                fact("method", texts.say("election.method." + sheet.method())),
                fact("seats", sheet.seats()),
                fact("entitled", sheet.entitled()),
                fact("voted", sheet.voted()),
                fact("valid", sheet.valid()),
                fact("blank", sheet.blank()),
                fact("spoilt", sheet.spoilt()),
                fact("seed", sheet.seed()),
                fact("roll", sheet.rollFingerprint()));
    }

    private Map<String, String> fact(String key, Object value) {
        return Map.of("label", texts.say("election.sheet.fact." + key), "value", value.toString());
    }

    private Map<String, Object> stage(CountSheet.Stage stage) {
        return Map.of(
                "heading", texts.say("election.sheet.stage", stage.number()),
                "sentences", stage.sentences(),
                "votes",
                        stage.votes().stream()
                                .map(line -> Map.of("name", line.name(), "votes", line.votes()))
                                .toList(),
                "nonTransferable", stage.nonTransferable());
    }
}
