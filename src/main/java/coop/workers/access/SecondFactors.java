package coop.workers.access;

import java.util.List;
import org.springframework.stereotype.Component;

/** Sets up second factors and takes their codes. */
@Component
class SecondFactors {

    private final OneTimeCodes codes;
    private final SecretBox box;
    private final RecoveryCodes recovery;

    SecondFactors(OneTimeCodes codes, SecretBox box, RecoveryCodes recovery) {
        this.codes = codes;
        this.box = box;
        this.recovery = recovery;
    }

    Enrolment propose(Account account) {
        return new Enrolment(Secrets.random(OneTimeCodes.SECRET_BYTES), account.email());
    }

    /** Recovery codes, in case the app's first code is right; else none and nothing is changed. */
    List<String> setUp(Account account, Enrolment enrolment, String firstCode) {
        var step = codes.stepOf(firstCode, enrolment.secret());
        if (step.isEmpty()) {
            return List.of();
        }
        account.protectWithCodes(box.seal(enrolment.secret(), account.id()), step.getAsLong());
        return recovery.renew(account.id());
    }

    /** Takes a code of the app that was not used before, or uses up a recovery code. */
    boolean accept(Account account, String typed) {
        return account.secondFactor()
                .filter(secret -> isCurrent(account, secret, typed) || recovery.spend(account.id(), typed))
                .isPresent();
    }

    private boolean isCurrent(Account account, String sealedSecret, String typed) {
        var step = codes.stepOf(typed, box.open(sealedSecret, account.id()));
        return step.isPresent() && account.takeCodeOf(step.getAsLong());
    }

    void forget(Account account) {
        account.forgetSecondFactor();
        recovery.forget(account.id());
    }
}
