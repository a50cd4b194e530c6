package coop.workers.funding;

import coop.workers.casework.CaseDesk;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets go of bids once the time for keeping them is over: drafts, papers, and who worked on them. What was asked of whom, for
 * how much, and what came of it stays for the figures of a year; what was learned stays with the funder, without a name.
 */
@Service
@Lazy
@Transactional
public class BidsKept {

    private static final String PROCESS = "funding";

    private static final List<String> WORDS = List.of(
            "delete from funding.draft_version where draft_id = :id",
            "delete from funding.draft_answer where draft_id = :id",
            "delete from funding.draft_line where draft_id = :id",
            "delete from funding.draft where id = :id",
            "delete from funding.stands_back where opportunity_id = :id");

    private final Opportunities opportunities;
    private final Awards awards;
    private final FundingPermissions permissions;
    private final CaseDesk cases;
    private final Settings settings;
    private final JdbcClient database;

    BidsKept(
            Opportunities opportunities,
            Awards awards,
            FundingPermissions permissions,
            CaseDesk cases,
            Settings settings,
            JdbcClient database) {
        this.opportunities = opportunities;
        this.awards = awards;
        this.permissions = permissions;
        this.cases = cases;
        this.settings = settings;
        this.database = database;
    }

    /** Bids that came to nothing longer ago than they are kept, and awards that ended longer ago than accounts are. */
    @Transactional(readOnly = true)
    public List<CaseNumber> keptLongEnough() {
        permissions.requireOffice();
        var accounts = settings.today()
                .minusYears(settings.get(Setting.KEEP_ACCOUNTS_YEARS))
                .atStartOfDay(settings.organisation().zone())
                .toInstant();
        var paidFor = cases.closedBefore(PROCESS, accounts);
        return cases.closedBefore(PROCESS, settings.momentBefore(Setting.KEEP_BIDS_MONTHS)).stream()
                .filter(number -> opportunities
                        .findByCaseNumber(number.value())
                        .filter(opportunity -> paidFor.contains(number) || isWithoutAward(opportunity))
                        .isPresent())
                .toList();
    }

    /** Lets go of a bid with all its case holds. */
    public void letGo(CaseNumber number) {
        permissions.requireOffice();
        var opportunity = opportunities.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
        opportunity.letGoOfWords(settings.today());
        opportunities.saveAndFlush(opportunity);
        awards.findById(opportunity.id()).ifPresent(award -> {
            award.letGoOfWords();
            awards.saveAndFlush(award);
        });
        WORDS.forEach(
                delete -> database.sql(delete).param("id", opportunity.id()).update());
        database.sql("update funding.lesson set said_by = '', case_number = null where case_number = :number")
                .param("number", number.value())
                .update();
        cases.erase(number);
    }

    private static boolean isWithoutAward(Opportunity opportunity) {
        return opportunity.status() != OpportunityStatus.AWARDED;
    }
}
