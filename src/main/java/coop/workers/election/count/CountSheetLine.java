package coop.workers.election.count;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** A whole count as one JSON object on one line, for programs that check it. */
public final class CountSheetLine {

    private final JsonFactory json = JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private final Explanation explanation;

    /** Says what was done in the words of the explanation. */
    public CountSheetLine(Explanation explanation) {
        this.explanation = explanation;
    }

    /**
     * Writes the line, its end included.
     *
     * @param file what the papers were read from
     */
    public void write(String file, Count count, Writer out) throws IOException {
        try (var line = json.createGenerator(out)) {
            line.writeStartObject();
            line.writeStringField("file", file);
            line.writeStringField("method", count.method());
            line.writeNumberField("seats", count.seats());
            line.writeNumberField("validBallots", count.validPapers());
            line.writeFieldName("quota");
            if (count.quota() == null) {
                line.writeNull();
            } else {
                line.writeNumber(count.quota());
            }
            line.writeArrayFieldStart("elected");
            for (var candidate : count.elected()) {
                line.writeString(candidate.name());
            }
            line.writeEndArray();
            line.writeArrayFieldStart("stages");
            for (var stage : count.stages()) {
                write(count, stage, line);
            }
            line.writeEndArray();
            line.writeEndObject();
            line.writeRaw('\n');
        }
    }

    private void write(Count count, Stage stage, JsonGenerator line) throws IOException {
        line.writeStartObject();
        line.writeObjectFieldStart("votes");
        for (var candidate : count.candidates()) {
            if (!candidate.withdrawn()) {
                line.writeStringField(candidate.name(), stage.votesOf(candidate).toString());
            }
        }
        line.writeEndObject();
        line.writeStringField("action", explanation.action(count, stage));
        line.writeStringField("nonTransferable", stage.nonTransferable().toString());
        line.writeEndObject();
    }
}
