package coop.workers.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the cases in the database. */
@Service
@Transactional
class CaseCabinet implements CaseDesk {

    private static final int MAX_COMMENT = 10_000;
    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    private final FiledCases filedCases;
    private final CaseErasure erasure;
    private final CasePolicy policy;
    private final CaseReaders readers;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final Clock clock;
    private final JdbcClient database;
    private final ObjectMapper json;

    CaseCabinet(
            FiledCases filedCases,
            CaseErasure erasure,
            CasePolicy policy,
            CaseReaders readers,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Settings settings,
            Clock clock,
            JdbcClient database,
            ObjectMapper json) {
        this.filedCases = filedCases;
        this.erasure = erasure;
        this.policy = policy;
        this.readers = readers;
        this.events = events;
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
        this.database = database;
        this.json = json;
    }

    @Override
    public CaseNumber open(String kind, String process, String title, Set<Role> readers, Message status) {
        var number = nextNumber(kind);
        filedCases.saveAndFlush(new FiledCase(number, process, title, status, clock.instant()));
        database.sql(
                        "insert into casework.case_role (case_number, role) select :number, unnest(cast(:roles as text[]))")
                .param("number", number.value())
                .param("roles", readers.stream().map(Role::name).toArray(String[]::new))
                .update();
        return number;
    }

    /** The row of the year stays locked until the transaction ends, and falls back with it: no gaps. */
    private CaseNumber nextNumber(String kind) {
        var year = settings.today().getYear();
        var last = database.sql("""
                        insert into casework.numbering as n (kind, year, last) values (:kind, :year, 1)
                        on conflict (kind, year) do update set last = n.last + 1
                        returning last
                        """)
                .param("kind", kind)
                .param("year", year)
                .query(Integer.class)
                .single();
        return new CaseNumber("%s-%d-%04d".formatted(kind, year, last));
    }

    @Override
    public void retitle(CaseNumber number, String title) {
        var filed = filed(number);
        filed.retitle(title);
        filedCases.saveAndFlush(filed);
    }

    @Override
    public void setStatus(CaseNumber number, Message status) {
        var filed = filed(number);
        filed.stands(status);
        filedCases.saveAndFlush(filed);
    }

    @Override
    public void close(CaseNumber number, Message status) {
        var filed = filed(number);
        filed.close(status, clock.instant());
        filedCases.saveAndFlush(filed);
    }

    @Override
    public void reopen(CaseNumber number, Message status) {
        var filed = filed(number);
        filed.reopen(status);
        filedCases.saveAndFlush(filed);
    }

    @Override
    public void erase(CaseNumber number) {
        policy.requireOffice();
        erasure.erase(filed(number));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseNumber> closedBefore(String process, Instant moment) {
        policy.requireOffice();
        return database.sql("""
                        select number from casework.case_file
                        where process = :process and closed_at < :moment and status_key <> :erased
                        order by closed_at
                        """)
                .param("process", process)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("erased", FiledCase.ERASED.key())
                .query((row, index) -> new CaseNumber(row.getString("number")))
                .list();
    }

    @Override
    public void exclude(CaseNumber number, PersonId person) {
        place(number, person, "EXCLUDED", "update set standing = excluded.standing");
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isExcluded(CaseNumber number, PersonId person) {
        return database.sql("""
                        select exists (select from casework.case_person
                        where case_number = :number and person = :person and standing = 'EXCLUDED')
                        """)
                .param("number", number.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void admitReader(CaseNumber number, PersonId person) {
        place(number, person, "ADMITTED", "nothing");
    }

    private void place(CaseNumber number, PersonId person, String standing, String otherwise) {
        filed(number);
        database.sql("""
                        insert into casework.case_person (case_number, person, standing) values (:number, :person, :standing)
                        on conflict (case_number, person) do %s
                        """.formatted(otherwise))
                .param("number", number.value())
                .param("person", person.value())
                .param("standing", standing)
                .update();
    }

    @Override
    public void record(CaseNumber number, Audience audience, Message sentence) {
        filed(number);
        addToTimeline(number, audience, sentence.key(), SentenceArguments.toJson(sentence.arguments()), null);
    }

    @Override
    public void comment(CaseNumber number, String text) {
        policy.requireReader(number);
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new Rejection(Problem.at("comment", "casework.comment.missing"));
        }
        if (stripped.length() > MAX_COMMENT) {
            throw new Rejection(Problem.at("comment", "casework.comment.too-long", MAX_COMMENT, stripped.length()));
        }
        var comment = addToTimeline(number, Audience.INSIDE, null, null, stripped);
        var actor = currentActor.get();
        CaseReaders.calledIn(stripped, readers.of(number)).stream()
                .filter(called -> !actor.is(called.person()))
                .forEach(called -> events.publishEvent(new Mentioned(comment, number, called.person(), actor.name())));
        events.publishEvent(new Commented(number, stripped, readers.rolesOf(number)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reader> readers(CaseNumber number) {
        policy.requireReader(number);
        return readers.of(number);
    }

    private long addToTimeline(
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
                .param("at", now())
                .param("person", actor.person() == null ? null : actor.person().value())
                .param("who", actor.name())
                .param("audience", audience.name())
                .param("sentence", sentence)
                .param("arguments", arguments)
                .param("comment", comment)
                .query(Long.class)
                .single();
    }

    @Override
    public void keepAnswers(CaseNumber number, String heading, List<Answer> answers) {
        filed(number);
        var actor = currentActor.get();
        database.sql("""
                        insert into casework.answer_sheet (case_number, heading, at, person, who, answers)
                        values (:number, :heading, :at, :person, :who, cast(:answers as jsonb))
                        """)
                .param("number", number.value())
                .param("heading", heading)
                .param("at", now())
                .param("person", actor.person() == null ? null : actor.person().value())
                .param("who", actor.name())
                .param("answers", written(answers))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public CaseFile read(CaseNumber number) {
        return database.sql("select c.* from casework.case_file c where c.number = :number and " + CasePolicy.MAY_READ)
                .param("number", number.value())
                .params(policy.asker())
                .query(CaseCabinet::caseFile)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> timeline(CaseNumber number) {
        policy.requireReader(number);
        return timeline(number, List.of(Audience.INSIDE, Audience.EVERYONE));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> timelineForOutside(CaseNumber number) {
        policy.requireWindow(number);
        return timeline(number, List.of(Audience.EVERYONE));
    }

    private List<Entry> timeline(CaseNumber number, List<Audience> audiences) {
        return database.sql("""
                        select at, who, audience, sentence_key, sentence_arguments, comment from casework.timeline_entry
                        where case_number = :number and audience in (:audiences)
                        order by id desc
                        """)
                .param("number", number.value())
                .param("audiences", audiences.stream().map(Audience::name).toList())
                .query(CaseCabinet::entry)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AnswerSheet> answers(CaseNumber number) {
        policy.requireReader(number);
        return database.sql("""
                        select heading, at, who, answers from casework.answer_sheet
                        where case_number = :number order by id
                        """)
                .param("number", number.value())
                .query((row, index) -> new AnswerSheet(
                        row.getString("heading"),
                        instant(row, "at"),
                        row.getString("who"),
                        read(row.getString("answers"))))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFile> find(String search, boolean openOnly, int offset, int limit) {
        return database.sql(
                        "select c.* from casework.case_file c where %s order by opened_at desc, number desc offset :offset limit :limit"
                                .formatted(found(openOnly)))
                .param("search", new SearchWords(search).parameter())
                .params(policy.asker())
                .param("offset", offset)
                .param("limit", limit)
                .query(CaseCabinet::caseFile)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int count(String search, boolean openOnly) {
        return database.sql("select count(*) from casework.case_file c where " + found(openOnly))
                .param("search", new SearchWords(search).parameter())
                .params(policy.asker())
                .query(Integer.class)
                .single();
    }

    /** By number and title, by the people it has been written to, and by what was said in it. */
    private static String found(boolean openOnly) {
        return """
                %s (cast(:search as text) is null or c.number in (
                      select number from casework.case_file where %s
                      union select l.case_number from casework.letter l where %s
                      union select t.case_number from casework.timeline_entry t where t.comment is not null and %s))
                and %s""".formatted(
                        openOnly ? "c.closed_at is null and " : "",
                        SearchWords.MATCH,
                        SearchWords.MATCH,
                        SearchWords.matching(SearchWords.words("comment")),
                        CasePolicy.MAY_READ);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOnFile(CaseNumber number) {
        return database.sql("select exists (select 1 from casework.case_file where number = ?)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(CaseNumber number) {
        return policy.mayRead(number);
    }

    private FiledCase filed(CaseNumber number) {
        return filedCases.findById(number.value()).orElseThrow(NotFound::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CaseFile caseFile(ResultSet row, int index) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new CaseFile(
                new CaseNumber(row.getString("number")),
                row.getString("process"),
                row.getString("title"),
                new Message(row.getString("status_key"), SentenceArguments.fromJson(row.getString("status_arguments"))),
                instant(row, "opened_at"),
                closedAt == null ? null : closedAt.toInstant());
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        var who = row.getString("who");
        var key = row.getString("sentence_key");
        return new Entry(
                instant(row, "at"),
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

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
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
