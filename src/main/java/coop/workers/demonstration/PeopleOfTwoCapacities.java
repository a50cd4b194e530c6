package coop.workers.demonstration;

import coop.workers.access.DemonstrationPeople;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.EmailAddress;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Some people outside the office who may come in to their own page; one of them is there for herself and for a co-op. */
@Component
@Profile("demonstration")
class PeopleOfTwoCapacities implements Act, DemonstrationPeople {

    private static final EmailAddress NADIA = new EmailAddress("nadia.haddad@post.example");

    private final RegisterDesk register;
    private final Settings settings;

    PeopleOfTwoCapacities(RegisterDesk register, Settings settings) {
        this.register = register;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "people with two capacities";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public void play() {
        var nadia = register.enterPerson(new NewPerson("Nadia Haddad", NADIA, null, null));
        register.coopsNamedLike("Blackthorn Print")
                .forEach(coop -> register.changeRepresentative(
                        coop.number(),
                        nadia,
                        settings.today().minusMonths(1),
                        "Zainab went on parental leave; the workers’ meeting chose Nadia."));
    }

    @Override
    public List<Visitor> visitors() {
        return List.of(
                new Visitor("Nadia Haddad", NADIA, "worker member, and representative of Blackthorn Print"),
                new Visitor(
                        "Ned Hargreaves",
                        new EmailAddress("ned.hargreaves@calder-bikes.example"),
                        "representative of Calder Bikes"),
                new Visitor("Bea Lockwood", new EmailAddress("bea.lockwood@post.example"), "worker member"));
    }
}
