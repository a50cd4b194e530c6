package coop.workers.election;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.Electorate.Voter;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does by itself with a nomination, in the order of the diagram. */
@Service
@Lazy
@Transactional
public class NominationOffice {

    private final Nominations nominations;
    private final Elections elections;
    private final ElectionLetters letters;
    private final ElectionPermissions permissions;
    private final RegisterDesk register;
    private final Electorate electorate;
    private final CaseDesk cases;
    private final Settings settings;

    NominationOffice(
            Nominations nominations,
            Elections elections,
            ElectionLetters letters,
            ElectionPermissions permissions,
            RegisterDesk register,
            Electorate electorate,
            CaseDesk cases,
            Settings settings) {
        this.nominations = nominations;
        this.elections = elections;
        this.letters = letters;
        this.permissions = permissions;
        this.register = register;
        this.electorate = electorate;
        this.cases = cases;
        this.settings = settings;
    }

    public void askNominee(CaseNumber number, String letter) {
        var nomination = forStep(number);
        toNominee(nomination, letter, letter, Map.of());
    }

    public void accept(CaseNumber number, String letter) {
        var nomination = forStep(number);
        var file = nomination.file();
        var person = register.enterPerson(new NewPerson(
                file.name(),
                EmailAddress.parse(file.email()).orElse(null),
                nomination.phone(),
                nomination.postalAddress()));
        change(nomination, standing -> standing.stand(person));
        toNominee(nomination, letter, letter, Map.of());
    }

    public void query(CaseNumber number, String letter) {
        var nomination = forStep(number);
        change(nomination, Nomination::waitForAnswer);
        var question = nomination.file().question();
        toNominee(
                nomination,
                letter,
                letter + "-" + Integer.toHexString(question.hashCode()),
                Map.of("question", question));
    }

    public void refuse(CaseNumber number, String letter) {
        var nomination = forStep(number);
        change(nomination, Nomination::closeAsRefused);
        toNominee(
                nomination, letter, letter, Map.of("reasons", nomination.file().reasons()));
        close(nomination);
    }

    /** Tells whoever nominated that the nominee will not stand. */
    public void noteDecline(CaseNumber number, String letter) {
        var nomination = forStep(number);
        var voter = voterOf(nomination);
        if (voter != null) {
            letters.write(
                    number,
                    letter,
                    new Recipient(
                            voter.name(),
                            register.person(voter.person())
                                    .map(RegisterDesk.Person::email)
                                    .orElse(null)),
                    letters.ofNomination(nomination, electionOf(nomination)),
                    letter);
        }
        close(nomination);
    }

    private @Nullable Voter voterOf(Nomination nomination) {
        return electorate
                .on(settings.today(), nomination.file().nominator())
                .map(Electorate.Elector::voter)
                .orElse(null);
    }

    public void lapse(CaseNumber number, String letter) {
        var nomination = forStep(number);
        change(nomination, Nomination::lapse);
        toNominee(nomination, letter, letter, Map.of());
        close(nomination);
    }

    public void noteWithdrawal(CaseNumber number, String letter) {
        var nomination = forStep(number);
        toNominee(nomination, letter, letter, Map.of());
        close(nomination);
    }

    public void drop(CaseNumber number, String letter) {
        var nomination = forStep(number);
        change(nomination, Nomination::drop);
        toNominee(nomination, letter, letter, Map.of());
        close(nomination);
    }

    private void toNominee(Nomination nomination, String letter, String key, Map<String, Object> more) {
        letters.toNominee(nomination, electionOf(nomination), letter, key, more);
    }

    private void change(Nomination nomination, Consumer<Nomination> verb) {
        verb.accept(nomination);
        nominations.saveAndFlush(nomination);
        cases.setStatus(nomination.caseNumber(), nomination.status().inWords());
        cases.record(
                nomination.caseNumber(),
                Audience.EVERYONE,
                Message.of("election.timeline.nomination." + nomination.status().name()));
    }

    private void close(Nomination nomination) {
        cases.close(nomination.caseNumber(), nomination.status().inWords());
    }

    /** Those who stand, by their last name. */
    List<Standing> standing(ElectionId election) {
        return all(election).stream()
                .filter(nomination -> nomination.status() == NominationStatus.STANDING)
                .map(Nomination::standing)
                .sorted(Comparator.comparing(NominationOffice::lastNameFirst, Collator.getInstance(Locale.UK)))
                .toList();
    }

    private static String lastNameFirst(Standing standing) {
        var name = standing.name();
        var last = name.lastIndexOf(' ');
        return last < 0 ? name : name.substring(last + 1) + " " + name.substring(0, last);
    }

    List<Nomination> standingFiles(ElectionId election) {
        return all(election).stream()
                .filter(nomination -> nomination.status() == NominationStatus.STANDING)
                .toList();
    }

    /** Whom the register knows a candidate as. */
    PersonId personOf(ElectionId election, Standing standing) {
        var person = standing.person();
        return person != null
                ? person
                : all(election).stream()
                        .map(Nomination::standing)
                        .filter(nominated -> nominated.name().equals(standing.name()))
                        .map(Standing::person)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    private List<Nomination> all(ElectionId election) {
        return nominations.findByElectionIdOrderByCaseNumber(election.value());
    }

    private Election electionOf(Nomination nomination) {
        return elections.findById(nomination.file().election().value()).orElseThrow(NotFound::new);
    }

    private Nomination forStep(CaseNumber number) {
        permissions.requireOffice();
        return nominations.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }
}
