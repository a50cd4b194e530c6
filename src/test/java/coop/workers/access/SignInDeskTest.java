package coop.workers.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import coop.workers.access.AccountDesk.NewAccount;
import coop.workers.access.SignInDesk.Answer;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@OfficeTest
class SignInDeskTest {

    private static final String PASSWORD = "seven-green-bicycles";

    @Autowired
    SignInDesk desk;

    @Autowired
    AccountDesk accounts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TurnableClock clock;

    private final PersonId person = PersonId.random();
    private final String email = person + "@office.example";
    private final String network = person.toString();

    @AfterEach
    void leaveAsFound() {
        clock.reset();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theFirstSignInSetsUpASecondFactorAndTheNextOneAsksForIt() {
        hire();

        var first = (Answer.EnrolmentWanted) desk.password(email, PASSWORD, network);
        var welcome =
                (Answer.WelcomeEnrolled) desk.enrol(first.halfway(), first.enrolment(), codeOf(first.enrolment()));

        assertThat(welcome.recoveryCodes()).hasSize(RecoveryCodes.NUMBER).doesNotHaveDuplicates();
        assertThat(desk.password(email, PASSWORD, network)).isInstanceOf(Answer.CodeWanted.class);
    }

    @Test
    void aCodeOpensTheDoorOnlyOnce() {
        var enrolment = enrolled();
        clock.advance(Duration.ofMinutes(2));
        var code = codeOf(enrolment);

        assertThat(desk.code(halfway(), code, network)).isInstanceOf(Answer.Welcome.class);
        assertThat(desk.code(halfway(), code, network)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void aSecondFactorComesTooLateAfterTenMinutes() {
        var enrolment = enrolled();
        var halfway = halfway();

        clock.advance(SignInDesk.PATIENCE.plusSeconds(1));

        assertThat(desk.code(halfway, codeOf(enrolment), network)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void anUnknownAddressIsAnsweredLikeAWrongPassword() {
        hire();

        assertThat(desk.password("nobody-" + email, PASSWORD, network))
                .isEqualTo(desk.password(email, "something else entirely", network))
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void fiveFailuresInARowShutTheDoorForAQuarterOfAnHourEvenToTheRightPassword() {
        hire();
        for (int attempt = 0; attempt < SignInFailures.MOST_IN_A_ROW; attempt++) {
            desk.password(email, "wrong every time", network);
        }

        assertThat(desk.password(email, PASSWORD, network)).isInstanceOf(Answer.Refused.class);
        clock.advance(SignInFailures.SHUT_FOR.plusSeconds(1));
        assertThat(desk.password(email, PASSWORD, network)).isInstanceOf(Answer.EnrolmentWanted.class);
    }

    @Test
    void aLinkSetsAPasswordOnce() {
        var link = open();
        accounts.setPassword(link, PASSWORD);

        assertThatThrownBy(() -> accounts.setPassword(link, "another-good-password"))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void aNewLinkReplacesTheOldOneAndEndsByItself() {
        var old = open();
        var link = currentActor.as(administrator(), () -> accounts.linkFor(person));

        assertThatThrownBy(() -> accounts.setPassword(old, PASSWORD)).isInstanceOf(Rejection.class);
        clock.advance(AccountDesk.LINK_LASTS.plusSeconds(1));
        assertThatThrownBy(() -> accounts.setPassword(link, PASSWORD)).isInstanceOf(Rejection.class);
    }

    @Test
    void aRoleLostWorksOnTheNextCommandOfTheSameSession() {
        hire();
        var session = desk.verifiedElsewhere(email).orElseThrow().authentication();
        SecurityContextHolder.getContext().setAuthentication(session);
        assertThat(currentActor.get().is(Role.TREASURER)).isTrue();

        currentActor.as(administrator(), () -> accounts.giveRoles(person, Set.of(Role.BOARD)));
        assertThat(currentActor.get().roles()).containsExactly(Role.BOARD);

        currentActor.as(administrator(), () -> accounts.switchOff(person));
        assertThatThrownBy(currentActor::get).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private String open() {
        return currentActor.as(
                administrator(),
                () -> accounts.open(new NewAccount(person, "Wren Hollis", email, Set.of(Role.TREASURER))));
    }

    private void hire() {
        accounts.setPassword(open(), PASSWORD);
    }

    private Enrolment enrolled() {
        hire();
        var wanted = (Answer.EnrolmentWanted) desk.password(email, PASSWORD, network);
        desk.enrol(wanted.halfway(), wanted.enrolment(), codeOf(wanted.enrolment()));
        return wanted.enrolment();
    }

    private Halfway halfway() {
        return ((Answer.CodeWanted) desk.password(email, PASSWORD, network)).halfway();
    }

    private String codeOf(Enrolment enrolment) {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator();
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(enrolment.secret(), generator.getAlgorithm()), clock.instant());
        } catch (InvalidKeyException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Actor administrator() {
        return new Actor(PersonId.random(), "An administrator", Set.of(Role.ADMINISTRATOR));
    }
}
