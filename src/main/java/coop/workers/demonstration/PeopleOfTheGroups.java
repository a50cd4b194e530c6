package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.budget.BudgetDesk;
import coop.workers.groups.GroupBook;
import coop.workers.groups.GroupBook.Listed;
import coop.workers.membership.ApplicationAnswers;
import coop.workers.membership.ApplicationAnswers.Sixteen;
import coop.workers.membership.ApplyDesk;
import coop.workers.membership.SupporterDesk;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Money;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two who would like to become worker members, some supporters, and what the operations circle may spend. */
@Component
@Profile("demonstration")
class PeopleOfTheGroups implements Act {

    private static final Map<String, Boolean> SUPPORTERS = Map.of(
            "Agnes Thornbury", true,
            "Bilal Rahman", true,
            "Cerys Vaughan", false,
            "Dougal Petrie", true,
            "Elin Marsh", false);

    private static final List<Cast> OPERATIONS = List.of(Cast.PRIYA, Cast.TOM, Cast.MARGED, Cast.KWAME);

    private final ApplyDesk apply;
    private final SupporterDesk supporters;
    private final BudgetDesk budget;
    private final GroupBook groups;
    private final RegisterDesk register;
    private final Colleagues colleagues;
    private final CurrentActor currentActor;
    private final CurrentPerson currentPerson;
    private final Settings settings;
    private final Diary diary;

    PeopleOfTheGroups(
            @Lazy ApplyDesk apply,
            @Lazy SupporterDesk supporters,
            @Lazy BudgetDesk budget,
            GroupBook groups,
            RegisterDesk register,
            Colleagues colleagues,
            CurrentActor currentActor,
            CurrentPerson currentPerson,
            Settings settings,
            Diary diary) {
        this.apply = apply;
        this.supporters = supporters;
        this.budget = budget;
        this.groups = groups;
        this.register = register;
        this.colleagues = colleagues;
        this.currentActor = currentActor;
        this.currentPerson = currentPerson;
        this.settings = settings;
        this.diary = diary;
    }

    @Override
    public String name() {
        return "people and money of the groups";
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public void play() {
        SUPPORTERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> supporters.enter(one.getKey(), address(one.getKey()), one.getValue()));
        applies("Leila Farouk", "Money and funding", "I keep the list of people we might ask for money.");
        applies("Gethin Pryce", "Co-ops in tech", "I would like to help with the shared calendar.");
        agreeBudget();
    }

    private void applies(String name, String group, String labour) {
        var person = register.enterPerson(new NewPerson(name, new EmailAddress(address(name)), null, null));
        currentPerson.as(
                person,
                () -> apply.applyForMyself(new ApplicationAnswers(
                        name,
                        address(name),
                        "",
                        "8 Wharf Cottages, Lancaster LA1 9XX",
                        key(group),
                        labour,
                        Sixteen.YES,
                        true,
                        true)));
        diary.writeDown();
    }

    private void agreeBudget() {
        var pages = diary.empty();
        var number = new CaseNumber[1];
        pages.note(
                20,
                "10:15",
                () -> number[0] = as(
                        Cast.PRIYA,
                        () -> budget.propose(
                                key("Operations circle"),
                                "Travel to members",
                                "We learn more at a kitchen table than in ten calls. Two visits a month, by train.",
                                Money.ofPounds(1800))));
        pages.note(
                19,
                "09:00",
                () -> OPERATIONS.forEach(
                        one -> colleagues.answer(one, number[0], "declareConflict", Voices.NO_CONFLICT)));
        pages.note(
                18,
                "09:00",
                () -> OPERATIONS.forEach(one -> colleagues.answer(one, number[0], "respond", Voices.CONSENT)));
        pages.note(10, "16:40", this::spend);
        diary.play(pages);
    }

    private void spend() {
        var line =
                as(Cast.PRIYA, () -> budget.of(key("Operations circle")).lines().get(0));
        as(Cast.KWAME, () -> {
            budget.spend(line.id(), Money.ofPence(8640), "Todmorden and back, two people", settings.today());
            budget.promise(line.id(), Money.ofPounds(120), "Dundee, booked for two", settings.today());
            return line;
        });
    }

    private <T> T as(Cast who, Supplier<T> deed) {
        var done = currentActor.as(new Actor(who.id(), who.fullName(), who.roles()), deed);
        diary.writeDown();
        return done;
    }

    private String key(String name) {
        return currentActor.as(Actor.OFFICE, groups::today).stream()
                .filter(group -> group.name().equals(name))
                .map(Listed::key)
                .findFirst()
                .orElseThrow();
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@post.example";
    }
}
