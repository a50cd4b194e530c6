package coop.workers.casework;

import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.CaseDesk.Entry;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened in cases and what was said about them, in the order it came; nothing in it is ever changed. */
@Component
class Timeline {

    private final CurrentActor currentActor;
    private final Clock clock;
    private final JdbcClient database;

    Timeline(CurrentActor currentActor, Clock clock, JdbcClient database) {
        this.currentActor = currentActor;
        this.clock = clock;
        this.database = database;
    }

    void note(CaseNumber number, Audience audience, Message sentence) {
        add(number, audience, sentence.key(), SentenceArguments.toJson(sentence.arguments()), null);
    }

    /** Notes what the actor says of the case, and tells by which id; for those inside alone. */
    long say(CaseNumber number, String comment) {
        return add(number, Audience.INSIDE, null, null, comment);
    }

    private long add(
            CaseNumber number,
            Audience audience,
            @Nullable String sentence,
            @Nullable String arguments,
            @Nullable String comment) {
        var actor = currentActor.get();
        return database.sql("""
                        insert into casework.timeline_entry
                          (case_number, at, person, who, audience, sentence_key, sentence_arguments, comment)
                        values (:number, :at, :person, :who, :audience, :sentence, cast(:arguments as jsonb), :comment)
                        returning id
                        """)
                .param("number", number.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", actor.person() == null ? null : actor.person().value())
                .param("who", actor.name())
                .param("audience", audience.name())
                .param("sentence", sentence)
                .param("arguments", arguments)
                .param("comment", comment)
                .query(Long.class)
                .single();
    }

    /** The newest first. */
    List<Entry> of(CaseNumber number, List<Audience> audiences) {
        return database.sql("""
                        select at, who, audience, sentence_key, sentence_arguments, comment from casework.timeline_entry
                        where case_number = :number and audience in (:audiences)
                        order by id desc
                        """)
                .param("number", number.value())
                .param("audiences", audiences.stream().map(Audience::name).toList())
                .query(Timeline::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        var who = row.getString("who");
        var key = row.getString("sentence_key");
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                who,
                key == null ? Optional.empty() : Optional.of(saidOf(who, key, row.getString("sentence_arguments"))),
                Optional.ofNullable(row.getString("comment")),
                Audience.valueOf(row.getString("audience")));
    }

    private static Message saidOf(String who, String key, String arguments) {
        var all = new ArrayList<Object>();
        all.add(who);
        all.addAll(SentenceArguments.fromJson(arguments));
        return new Message(key, all);
    }
}
