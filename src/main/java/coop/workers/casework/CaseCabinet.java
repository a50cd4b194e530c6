package coop.workers.casework;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the cases in the database. */
@Service
@Transactional
class CaseCabinet implements CaseDesk {

    private static final int MAX_COMMENT = 10_000;

    private final FiledCases filedCases;
    private final CaseNumbers numbers;
    private final Timeline timeline;
    private final AnswerSheets sheets;
    private final CaseErasure erasure;
    private final CasePolicy policy;
    private final CaseReaders readers;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final JdbcClient database;

    CaseCabinet(
            FiledCases filedCases,
            CaseNumbers numbers,
            Timeline timeline,
            AnswerSheets sheets,
            CaseErasure erasure,
            CasePolicy policy,
            CaseReaders readers,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock,
            JdbcClient database) {
        this.filedCases = filedCases;
        this.numbers = numbers;
        this.timeline = timeline;
        this.sheets = sheets;
        this.erasure = erasure;
        this.policy = policy;
        this.readers = readers;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public CaseNumber open(String kind, String process, String title, Set<Role> readers, Message status) {
        var number = numbers.next(kind);
        filedCases.saveAndFlush(new FiledCase(number, process, title, status, clock.instant()));
        database.sql(
                        "insert into casework.case_role (case_number, role) select :number, unnest(cast(:roles as text[]))")
                .param("number", number.value())
                .param("roles", readers.stream().map(Role::name).toArray(String[]::new))
                .update();
        return number;
    }

    @Override
    public List<CaseNumber> setAside(String kind, int count) {
        return numbers.next(kind, count);
    }

    @Override
    public void handBack(List<CaseNumber> unused) {
        numbers.handBack(unused);
    }

    @Override
    public void openAll(String process, List<NewCase> cases, Set<Role> readers, Message status) {
        filedCases.saveAllAndFlush(cases.stream()
                .map(each -> new FiledCase(each.number(), process, each.title(), status, clock.instant()))
                .toList());
        database.sql("""
                        insert into casework.case_role (case_number, role)
                        select number, role from unnest(cast(:numbers as text[])) number, unnest(cast(:roles as text[])) role
                        """)
                .param("numbers", numbersOf(cases.stream()))
                .param("roles", readers.stream().map(Role::name).toArray(String[]::new))
                .update();
        database.sql("""
                        insert into casework.case_person (case_number, person, standing)
                        select number, person, 'EXCLUDED'
                        from unnest(cast(:numbers as text[]), cast(:people as uuid[])) excluded (number, person)
                        """)
                .param("numbers", numbersOf(cases.stream().flatMap(each -> each.excluded().stream()
                        .map(person -> each))))
                .param(
                        "people",
                        cases.stream()
                                .flatMap(each -> each.excluded().stream())
                                .map(PersonId::value)
                                .toArray(UUID[]::new))
                .update();
    }

    private static String[] numbersOf(Stream<NewCase> cases) {
        return cases.map(each -> each.number().value()).toArray(String[]::new);
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
        timeline.note(number, audience, sentence);
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
        var comment = timeline.say(number, stripped);
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

    @Override
    public void keepAnswers(CaseNumber number, String heading, List<Answer> answers) {
        filed(number);
        sheets.keep(number, heading, answers);
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
        return timeline.of(number, List.of(Audience.INSIDE, Audience.EVERYONE));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> timelineForOutside(CaseNumber number) {
        policy.requireWindow(number);
        return timeline.of(number, List.of(Audience.EVERYONE));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AnswerSheet> answers(CaseNumber number) {
        policy.requireReader(number);
        return sheets.of(number);
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

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
