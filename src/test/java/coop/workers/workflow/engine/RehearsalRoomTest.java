package coop.workers.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.testing.OfficeTest;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedProcesses;
import coop.workers.workflow.Rehearsals;
import coop.workers.workflow.Rehearsals.Act;
import coop.workers.workflow.Rehearsals.Course;
import coop.workers.workflow.Rehearsals.Passed;
import coop.workers.workflow.Rehearsals.Question;
import coop.workers.workflow.Rehearsals.Script;
import coop.workers.workflow.Rehearsals.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class RehearsalRoomTest {

    private static final ProcessKey ADMISSION = new ProcessKey("admission");
    private static final Map<String, String> A_COMPANY = Map.of("legalForm", "company", "alreadyKnown", "false");
    private static final Act READY = new Act.HandIn("checkApplication", Map.of("checkOutcome", "ready"));

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    PublishedProcesses published;

    @Autowired
    JdbcClient database;

    @Test
    void whatIsNotKnownIsAskedFor() {
        var course = play(Script.EMPTY);

        assertThat(course.question()).get().isInstanceOf(Question.Unknown.class);
        assertThat(course.over()).isFalse();
    }

    @Test
    void itIsPlayedByTheRealTablesUpToTheFirstWork() {
        var course = play(new Script(A_COMPANY, List.of()));

        assertThat(course.waiting()).extracting(Waiting::element).containsExactly("checkApplication");
        assertThat(course.waiting().get(0).due()).isEqualTo(Instant.parse("2027-03-11T09:00:00Z"));
        assertThat(elements(course)).contains("chooseRoute", "standardRoute").doesNotContain("nomineeRoute");
    }

    @Test
    void anotherProcessIsStoodInForAndTheWayGoesOnByWhatItIsSaidToHaveFound() {
        var asked = play(new Script(A_COMPANY, List.of(READY)));
        assertThat(asked.question()).contains(new Question.Found("boardConsent", Set.of("decision")));

        var course =
                play(new Script(A_COMPANY, List.of(READY, new Act.Find("boardConsent", Map.of("decision", "agreed")))));

        assertThat(course.over()).isTrue();
        assertThat(elements(course)).contains("enterInRegister", "sendWelcome", "admitted");
    }

    @Test
    void theClockCanBeTurnedAndMessagesCanBeTold() {
        var asksForMore = new Act.HandIn("checkApplication", Map.of("checkOutcome", "askForMore"));

        var waits = play(new Script(A_COMPANY, List.of(asksForMore)));
        assertThat(waits.nextTime()).contains(Instant.parse("2027-03-15T09:00:00Z"));
        assertThat(waits.messages()).containsExactly("applicantAnswered", "applicationWithdrawn");

        var reminded = play(new Script(A_COMPANY, List.of(asksForMore, new Act.Wait(Duration.ofDays(15)))));
        assertThat(elements(reminded)).contains("remindApplicant", "stillApplicantsTurn");
        assertThat(reminded.nextTime()).get().asString().startsWith("2027-04-30");

        var answered = play(new Script(
                A_COMPANY, List.of(asksForMore, new Act.Wait(Duration.ofDays(15)), new Act.Tell("applicantAnswered"))));
        assertThat(answered.waiting()).extracting(Waiting::element).containsExactly("checkApplication");

        var lapsed = play(new Script(A_COMPANY, List.of(asksForMore, new Act.Wait(Duration.ofDays(500)))));
        assertThat(lapsed.over()).isTrue();
        assertThat(elements(lapsed)).contains("closeAsLapsed", "lapsed");
    }

    @Test
    void nothingIsLeftOfIt() {
        var cases = count("public.act_ru_execution");
        var letters = count("public.act_re_deployment");

        play(new Script(A_COMPANY, List.of(READY, new Act.Find("boardConsent", Map.of("decision", "agreed")))));

        assertThat(count("rehearsal.act_re_deployment")).isZero();
        assertThat(count("rehearsal.act_ru_execution")).isZero();
        assertThat(count("rehearsal.act_ge_bytearray")).isZero();
        assertThat(count("public.act_ru_execution")).isEqualTo(cases);
        assertThat(count("public.act_re_deployment")).isEqualTo(letters);
    }

    @Test
    void whatTheEngineDoesNotTakeIsNotPlayed() {
        var folder = published.folder(ADMISSION).orElseThrow();
        var files = new TreeMap<>(folder.files());
        files.put(
                "admission.bpmn",
                new String(files.get("admission.bpmn"), StandardCharsets.UTF_8)
                        .replace("camunda:delegateExpression=\"${reopen}\"", "camunda:class=\"java.lang.Runtime\"")
                        .getBytes(StandardCharsets.UTF_8));
        var hostile = new ProcessFolder("admission", files);

        assertThatExceptionOfType(Rehearsals.CannotBePlayed.class)
                .isThrownBy(() -> rehearsals.rehearse(hostile, ADMISSION, stage -> stage.play(Script.EMPTY)))
                .withMessageContaining("reopen");
    }

    private Course play(Script script) {
        var folder = published.folder(ADMISSION).orElseThrow();
        return rehearsals.rehearse(folder, ADMISSION, stage -> stage.play(script));
    }

    private static List<String> elements(Course course) {
        return course.passed().stream().map(Passed::element).toList();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
