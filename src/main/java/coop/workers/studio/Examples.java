package coop.workers.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.workers.studio.RehearsalDesk.Example;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Rehearsals.Act;
import coop.workers.workflow.Rehearsals.Script;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The examples that owners have saved, by process and name. */
@Component
class Examples {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;

    Examples(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Example> of(ProcessKey process) {
        return database.sql("select name, script, came_to from studio.example where process = ? order by name")
                .param(process.value())
                .query((row, index) ->
                        new Example(row.getString("name"), read(row.getString("script")), row.getString("came_to")))
                .list();
    }

    void save(ProcessKey process, Example example, String by) {
        database.sql("""
                        insert into studio.example (process, name, script, came_to, saved_at, saved_by_name)
                        values (:process, :name, :script, :cameTo, :now, :by)
                        on conflict (process, name) do update set script = excluded.script,
                            came_to = excluded.came_to, saved_at = excluded.saved_at,
                            saved_by_name = excluded.saved_by_name""")
                .param("process", process.value())
                .param("name", example.name())
                .param("script", write(example.script()))
                .param("cameTo", example.cameTo())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void remove(ProcessKey process, String name) {
        database.sql("delete from studio.example where process = ? and name = ?")
                .params(process.value(), name)
                .update();
    }

    private static String write(Script script) {
        var written = JSON.createObjectNode();
        written.set("given", JSON.valueToTree(script.given()));
        var acts = written.putArray("acts");
        script.acts().forEach(act -> write(act, acts.addObject()));
        return written.toString();
    }

    private static void write(Act act, ObjectNode into) {
        if (act instanceof Act.HandIn handIn) {
            into.put("handIn", handIn.element()).set("facts", JSON.valueToTree(handIn.facts()));
        } else if (act instanceof Act.Find find) {
            into.put("find", find.element()).set("facts", JSON.valueToTree(find.facts()));
        } else if (act instanceof Act.Tell tell) {
            into.put("tell", tell.message());
        } else if (act instanceof Act.Wait wait) {
            into.put("wait", wait.time().toString());
        }
    }

    private static Script read(String text) {
        try {
            var written = JSON.readTree(text);
            var acts = new ArrayList<Act>();
            written.path("acts").forEach(act -> acts.add(act(act)));
            return new Script(JSON.convertValue(written.path("given"), FACTS), acts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Act act(JsonNode act) {
        if (act.has("tell")) {
            return new Act.Tell(act.path("tell").asText());
        }
        if (act.has("wait")) {
            return new Act.Wait(Duration.parse(act.path("wait").asText()));
        }
        var facts = JSON.convertValue(act.path("facts"), FACTS);
        return act.has("find")
                ? new Act.Find(act.path("find").asText(), facts)
                : new Act.HandIn(act.path("handIn").asText(), facts);
    }
}
