package coop.workers.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.FirstAccount;
import coop.workers.access.SignInDesk;
import coop.workers.access.SignInDesk.Answer;
import coop.workers.organisation.SetUpDesk.SetUp;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** In an office without accounts; rolled back after each test. */
@OfficeTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class SetUpDeskTest {

    private static final String PASSWORD = "blue kettle under the bridge";

    @Autowired
    SetUpDesk desk;

    @Autowired
    FirstAccount firstAccount;

    @Autowired
    SignInDesk signIn;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    private final String network = PersonId.random().toString();

    @BeforeEach
    void nobodyHasAnAccount() {
        List.of("account_role", "recovery_code", "passkey", "account")
                // the audit lets accounts go only for a reason
                .forEach(table -> database.sql("delete from access." + table
                                + " where set_config('audit.because', 'erasure', true) is not null")
                        .update());
    }

    @Test
    void theCodeFromTheLogOpensTheOfficeOnce(CapturedOutput log) {
        var code = codeFrom(log);

        desk.setUp(wanted(code, PASSWORD), network);

        assertThat(settings.organisation().name()).isEqualTo("Pennine Co-ops");
        assertThat(settings.organisation().yearEnd()).isEqualTo(MonthDay.of(2, 28));
        assertThat(signIn.password("nell@pennine.example", PASSWORD, network))
                .isInstanceOf(Answer.EnrolmentWanted.class);
        assertThat(desk.isOpen()).isFalse();
        assertThatThrownBy(() -> desk.setUp(wanted(code, PASSWORD), network)).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherStartMakesTheEarlierCodeUseless(CapturedOutput log) {
        var first = codeFrom(log);
        var second = codeFrom(log);

        assertThat(second).isNotEqualTo(first);
        assertThat(problems(wanted(first, PASSWORD))).extracting(Problem::field).containsExactly("code");
    }

    @Test
    void aPasswordThatWillNotDoIsRefusedAtItsField(CapturedOutput log) {
        assertThat(problems(wanted(codeFrom(log), "short")))
                .extracting(Problem::field)
                .containsExactly("password");
    }

    @Test
    void guessingIsCutShort() {
        for (var guess = 0; guess < 10; guess++) {
            assertThat(problems(wanted("guess", PASSWORD)))
                    .extracting(Problem::field)
                    .containsExactly("code");
        }

        assertThat(problems(wanted("guess", PASSWORD)))
                .extracting(problem -> problem.message().key())
                .containsExactly("access.problem.too-many");
    }

    private String codeFrom(CapturedOutput log) {
        firstAccount.tellHow();
        var lines = log.getOut()
                .lines()
                .filter(line -> line.contains("Set the office up"))
                .toList();
        var line = lines.get(lines.size() - 1);
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private List<Problem> problems(SetUp wanted) {
        try {
            desk.setUp(wanted, network);
            return List.of();
        } catch (Rejection refused) {
            return refused.problems();
        }
    }

    private static SetUp wanted(String code, String password) {
        return new SetUp(
                code,
                "Pennine Co-ops",
                "Pennine Co-operatives Limited",
                "office@pennine.example",
                MonthDay.of(2, 28),
                "Nell Ward",
                "nell@pennine.example",
                password);
    }
}
