package coop.workers.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk.Answer;
import coop.workers.casework.CaseDesk.AnswerSheet;
import coop.workers.shared.CaseNumber;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered on the forms of cases, in the words they were asked in at that time. */
@Component
class AnswerSheets {

    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    private final CurrentActor currentActor;
    private final Clock clock;
    private final JdbcClient database;
    private final ObjectMapper json;

    AnswerSheets(CurrentActor currentActor, Clock clock, JdbcClient database, ObjectMapper json) {
        this.currentActor = currentActor;
        this.clock = clock;
        this.database = database;
        this.json = json;
    }

    void keep(CaseNumber number, String heading, List<Answer> answers) {
        var actor = currentActor.get();
        database.sql("""
                        insert into casework.answer_sheet (case_number, heading, at, person, who, answers)
                        values (:number, :heading, :at, :person, :who, cast(:answers as jsonb))
                        """)
                .param("number", number.value())
                .param("heading", heading)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", actor.person() == null ? null : actor.person().value())
                .param("who", actor.name())
                .param("answers", written(answers))
                .update();
    }

    List<AnswerSheet> of(CaseNumber number) {
        return database.sql("""
                        select heading, at, who, answers from casework.answer_sheet
                        where case_number = :number order by id
                        """)
                .param("number", number.value())
                .query((row, index) -> new AnswerSheet(
                        row.getString("heading"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        read(row.getString("answers"))))
                .list();
    }

    private String written(List<Answer> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Answer> read(String answers) {
        try {
            return json.readValue(answers, ANSWERS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
