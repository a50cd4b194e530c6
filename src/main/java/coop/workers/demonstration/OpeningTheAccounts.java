package coop.workers.demonstration;

import coop.workers.access.AccountDesk;
import coop.workers.access.AccountDesk.NewAccount;
import coop.workers.access.DemonstrationAccounts;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody who works in the invented organisation can sign in, by the way an administrator opens for anybody. */
@Component
@Profile("demonstration")
class OpeningTheAccounts implements Act, DemonstrationAccounts {

    /** No secret: it stands on the start page. */
    private static final String PASSWORD = "all-together-now";

    private final AccountDesk accounts;

    OpeningTheAccounts(AccountDesk accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void play() {
        Arrays.stream(Cast.values()).forEach(this::open);
    }

    private void open(Cast person) {
        var link = accounts.open(
                new NewAccount(person.id(), person.fullName(), person.email().value(), person.roles()));
        accounts.setPassword(link, PASSWORD);
    }

    @Override
    public List<Visitor> visitors() {
        return Arrays.stream(Cast.values())
                .map(person -> new Visitor(person.fullName(), person.email().value(), PASSWORD, person.roles()))
                .toList();
    }
}
