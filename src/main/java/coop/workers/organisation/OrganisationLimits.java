package coop.workers.organisation;

import coop.workers.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What may stand in the details of an organisation; lengths in characters. */
public final class OrganisationLimits {

    public static final int NAME = 200;
    public static final int REGISTRATION_NUMBER = 50;
    public static final int ADDRESS = 500;
    public static final int WEBSITE = 300;

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");
    /** Great Britain's and Northern Ireland's: nine digits, or twelve for a branch of a group. */
    private static final Pattern VAT_NUMBER = Pattern.compile("(GB|XI)(\\d{9}|\\d{12})");

    private static final Pattern SORT_CODE = Pattern.compile("\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("\\d{8}");

    private OrganisationLimits() {}

    static List<Problem> problemsOf(Organisation organisation) {
        var problems = new ArrayList<Problem>();
        if (organisation.name().isBlank()) {
            problems.add(Problem.at("name", "organisation.problem.required"));
        }
        if (organisation.legalName().isBlank()) {
            problems.add(Problem.at("legalName", "organisation.problem.required"));
        }
        atMost(NAME, "name", organisation.name(), problems);
        atMost(NAME, "legalName", organisation.legalName(), problems);
        atMost(REGISTRATION_NUMBER, "registrationNumber", organisation.registrationNumber(), problems);
        if (!organisation.vatNumber().isEmpty()
                && !VAT_NUMBER.matcher(organisation.vatNumber()).matches()) {
            problems.add(Problem.at("vatNumber", "organisation.problem.vat-number"));
        }
        atMost(ADDRESS, "address", organisation.address(), problems);
        atMost(WEBSITE, "website", organisation.website(), problems);
        if (!organisation.website().isEmpty()
                && !WEB_ADDRESS.matcher(organisation.website()).matches()) {
            problems.add(Problem.at("website", "organisation.problem.website"));
        }
        problems.addAll(problemsOf(organisation.bank()));
        return problems;
    }

    static List<Problem> problemsOf(BankAccount account) {
        var problems = new ArrayList<Problem>();
        if (account.isEmpty()) {
            return problems;
        }
        if (account.name().isEmpty()) {
            problems.add(Problem.at("bankAccountName", "organisation.problem.required"));
        }
        atMost(NAME, "bankAccountName", account.name(), problems);
        if (!SORT_CODE.matcher(account.sortCode()).matches()) {
            problems.add(Problem.at("bankSortCode", "organisation.problem.sort-code"));
        }
        if (!ACCOUNT_NUMBER.matcher(account.number()).matches()) {
            problems.add(Problem.at("bankAccountNumber", "organisation.problem.account-number"));
        }
        return problems;
    }

    private static void atMost(int most, String field, String text, List<Problem> problems) {
        if (text.length() > most) {
            problems.add(Problem.at(field, "organisation.problem.too-long", most));
        }
    }
}
