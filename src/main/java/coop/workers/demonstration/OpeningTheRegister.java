package coop.workers.demonstration;

import coop.workers.organisation.Settings;
import coop.workers.register.LegalForm;
import coop.workers.register.Office;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewCoopMember;
import coop.workers.register.RegisterDesk.NewOfficer;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.RegisteredNumber;
import coop.workers.register.Registrar;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody who was there before the first application of the story: people, officers, co-ops, worker members. */
@Component
@Profile("demonstration")
class OpeningTheRegister implements Act {

    /** A board of seven: four seats were filled at the last election, which is told elsewhere, and three at the one before it. */
    static final int FILLED_LAST = 4;

    private final RegisterDesk register;
    private final Settings settings;

    OpeningTheRegister(RegisterDesk register, Settings settings) {
        this.register = register;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void play() {
        for (var person : Cast.values()) {
            register.enterPerson(person.id(), new NewPerson(person.fullName(), person.email(), null, person.address()));
        }
        appointOfficers();
        COOPS.forEach(this::enter);
        WORKER_MEMBERS.forEach(this::enter);
    }

    private void appointOfficers() {
        var lastElection = lastElection(settings.today());
        var board = Cast.board();
        for (int index = 0; index < board.size(); index++) {
            var elected = index < FILLED_LAST ? lastElection : lastElection.minusYears(1);
            // everybody stood again when their first term was over, so that the board was whole in every case of the
            // story
            register.appoint(NewOfficer.elected(board.get(index).id(), index + 1, elected.minusYears(2)));
            if (index >= FILLED_LAST) {
                register.appoint(NewOfficer.elected(board.get(index).id(), index + 1, elected));
            }
        }
        register.appoint(NewOfficer.to(Office.SECRETARY, Cast.MARGED.id(), lastElection.minusYears(2)));
    }

    /** Elections are in the middle of November; from the last one on, every term runs today. */
    static LocalDate lastElection(LocalDate today) {
        var thisYear = today.withMonth(11).withDayOfMonth(14);
        return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
    }

    private void enter(InventedCoop coop) {
        var representative = register.enterPerson(
                new NewPerson(coop.representative, coop.email(coop.representative), null, coop.address));
        var entered = settings.today().minusMonths(coop.monthsAgo);
        var number = register.enterCoop(new NewCoopMember(
                coop.name,
                coop.legalForm,
                coop.number,
                coop.address,
                coop.email("hello"),
                "https://" + coop.domain,
                coop.nominee,
                representative,
                entered,
                nextAnniversary(entered)));
        if (coop.ceasedMonthsAgo != null && coop.ceasedWhy != null) {
            register.ceaseMembership(number, settings.today().minusMonths(coop.ceasedMonthsAgo), coop.ceasedWhy);
        }
    }

    private LocalDate nextAnniversary(LocalDate entered) {
        var anniversary = entered;
        while (!anniversary.isAfter(settings.today())) {
            anniversary = anniversary.plusYears(1);
        }
        return anniversary;
    }

    private MemberNumber enter(InventedWorker worker) {
        PersonId person =
                register.enterPerson(new NewPerson(worker.name, new EmailAddress(worker.email), null, worker.address));
        return register.enterWorkerMember(person, settings.today().minusMonths(worker.monthsAgo));
    }

    private record InventedWorker(String name, String email, String address, int monthsAgo) {}

    private record InventedCoop(
            String name,
            LegalForm legalForm,
            RegisteredNumber number,
            String address,
            String domain,
            String representative,
            int monthsAgo,
            @Nullable String nominee,
            @Nullable Integer ceasedMonthsAgo,
            @Nullable String ceasedWhy) {

        static InventedCoop of(
                String name,
                LegalForm legalForm,
                Registrar registrar,
                String number,
                String address,
                String domain,
                String representative,
                int monthsAgo) {
            return new InventedCoop(
                    name,
                    legalForm,
                    new RegisteredNumber(registrar, number),
                    address,
                    domain,
                    representative,
                    monthsAgo,
                    null,
                    null,
                    null);
        }

        /** Unincorporated, so that a person holds the membership for it. */
        static InventedCoop through(
                String nominee, String name, String address, String domain, String representative, int monthsAgo) {
            return new InventedCoop(
                    name,
                    LegalForm.UNINCORPORATED,
                    RegisteredNumber.NONE,
                    address,
                    domain,
                    representative,
                    monthsAgo,
                    nominee,
                    null,
                    null);
        }

        InventedCoop ceased(int monthsBeforeToday, String why) {
            return new InventedCoop(
                    name,
                    legalForm,
                    number,
                    address,
                    domain,
                    representative,
                    monthsAgo,
                    nominee,
                    monthsBeforeToday,
                    why);
        }

        EmailAddress email(String who) {
            var plain = Normalizer.normalize(who, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            return new EmailAddress(plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + domain);
        }
    }

    // Numbers that no registrar has given, addresses without a real postcode, and domains that lead nowhere.
    private static final List<InventedCoop> COOPS = List.of(
            InventedCoop.of(
                    "Copperfield Cleaners’ Co-operative",
                    LegalForm.SOCIETY,
                    Registrar.FCA_MUTUALS,
                    "99407",
                    "Unit 4, Ravel Yard, London E8 4XX",
                    "copperfield-cleaners.example",
                    "Lucía Herrera",
                    34),
            InventedCoop.of(
                    "Calder Bikes",
                    LegalForm.SOCIETY,
                    Registrar.FCA_MUTUALS,
                    "99112",
                    "2 Canal Wharf, Hebden Bridge HX7 6XX",
                    "calder-bikes.example",
                    "Ned Hargreaves",
                    33),
            InventedCoop.of(
                    "Tidewrack Bakery",
                    LegalForm.COMPANY,
                    Registrar.COMPANIES_HOUSE,
                    "99017342",
                    "19 Fort Crescent, Margate CT9 1XX",
                    "tidewrack.example",
                    "Josie Wren",
                    31),
            InventedCoop.of(
                            "The Paper Kite Nursery",
                            LegalForm.SOCIETY,
                            Registrar.FCA_MUTUALS,
                            "99121",
                            "Old School, Lewes BN7 2XX",
                            "paper-kite.example",
                            "Dora Whitlock",
                            30)
                    .ceased(14, "The nursery closed."),
            InventedCoop.of(
                    "Long Acre Growers",
                    LegalForm.SOCIETY,
                    Registrar.FCA_MUTUALS,
                    "99233",
                    "Long Acre Farm, Ludlow SY8 3XX",
                    "long-acre.example",
                    "Ffion Bevan",
                    27),
            InventedCoop.of(
                    "Lantern Web Makers",
                    LegalForm.LIMITED_LIABILITY_PARTNERSHIP,
                    Registrar.COMPANIES_HOUSE,
                    "OC990318",
                    "Studio 9, Marshall’s Mill, Leeds LS11 9XX",
                    "lantern-web.example",
                    "Joel Abara",
                    24),
            InventedCoop.of(
                            "Merle and Finch Translators",
                            LegalForm.LIMITED_LIABILITY_PARTNERSHIP,
                            Registrar.COMPANIES_HOUSE,
                            "OC990552",
                            "8 Crown Steps, Norwich NR3 1XX",
                            "merle-finch.example",
                            "Inês Duarte",
                            22)
                    .ceased(8, "Became a company with outside owners."),
            InventedCoop.of(
                    "Quayside Joinery",
                    LegalForm.COMPANY,
                    Registrar.COMPANIES_HOUSE,
                    "99120461",
                    "Arch 12, Close, Newcastle NE1 3XX",
                    "quayside-joinery.example",
                    "Alan Robson",
                    19),
            InventedCoop.of(
                    "Hearthstone Home Care",
                    LegalForm.COMMUNITY_INTEREST_COMPANY,
                    Registrar.COMPANIES_HOUSE_SCOTLAND,
                    "SC990174",
                    "33 Perth Road, Dundee DD1 4XX",
                    "hearthstone-care.example",
                    "Isla McIntyre",
                    17),
            InventedCoop.through(
                    "Oona Fairweather",
                    "Second Spring Repair",
                    "Back of 70 Abbeydale Road, Sheffield S7 1XX",
                    "second-spring.example",
                    "Oona Fairweather",
                    13),
            InventedCoop.of(
                    "Lagan Sound and Light",
                    LegalForm.COMPANY,
                    Registrar.COMPANIES_HOUSE_NORTHERN_IRELAND,
                    "NI990226",
                    "5 Hill Street, Belfast BT1 2XX",
                    "lagan-sound.example",
                    "Conor Magee",
                    11),
            InventedCoop.of(
                    "Melin Goch Bakehouse",
                    LegalForm.SOCIETY,
                    Registrar.FCA_MUTUALS,
                    "99318",
                    "Yr Hen Felin, Machynlleth SY20 9XX",
                    "melin-goch.example",
                    "Gwilym Parry",
                    9),
            InventedCoop.of(
                    "Blackthorn Print",
                    LegalForm.COMPANY,
                    Registrar.COMPANIES_HOUSE,
                    "99063377",
                    "26 Jacob’s Wells Road, Bristol BS8 1XX",
                    "blackthorn-print.example",
                    "Zainab Yusuf",
                    5));

    private static final List<InventedWorker> WORKER_MEMBERS = List.of(
            new InventedWorker("Bea Lockwood", "bea.lockwood@post.example", "9 Rope Walk, Bridport DT6 3XX", 26),
            new InventedWorker("Callum Reid", "callum.reid@post.example", "2/1 Dalnair Street, Glasgow G3 8XX", 20),
            new InventedWorker("Nadia Haddad", "nadia.haddad@post.example", "114 Lozells Road, Birmingham B19 2XX", 15),
            new InventedWorker("Owen Teague", "owen.teague@post.example", "Trevose, Penzance TR18 4XX", 10),
            new InventedWorker(
                    "Yvonne Clarke", "yvonne.clarke@post.example", "57 Radford Boulevard, Nottingham NG7 5XX", 4));
}
