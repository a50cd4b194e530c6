package coop.workers.exchange;

import coop.workers.register.LegalForm;
import coop.workers.register.RegisteredNumber;
import coop.workers.register.Registrar;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What CiviCRM calls legal forms and registrars, by its numbers and by its labels. */
final class CivicrmWords {

    private static final Map<String, LegalForm> LEGAL_FORMS = Map.ofEntries(
            Map.entry("1", LegalForm.SOCIETY),
            Map.entry("2", LegalForm.SOCIETY),
            Map.entry("3", LegalForm.COMMUNITY_INTEREST_COMPANY),
            Map.entry("4", LegalForm.COMPANY),
            Map.entry("5", LegalForm.COMPANY),
            Map.entry("6", LegalForm.COMPANY),
            Map.entry("7", LegalForm.LIMITED_LIABILITY_PARTNERSHIP),
            Map.entry("8", LegalForm.COMPANY),
            Map.entry("9", LegalForm.SOCIETY),
            Map.entry("10", LegalForm.UNINCORPORATED),
            Map.entry("co-operative society", LegalForm.SOCIETY),
            Map.entry("community benefit society", LegalForm.SOCIETY),
            Map.entry("community interest company", LegalForm.COMMUNITY_INTEREST_COMPANY),
            Map.entry("company", LegalForm.COMPANY),
            Map.entry("company limited by guarantee", LegalForm.COMPANY),
            Map.entry("company limited by shares", LegalForm.COMPANY),
            Map.entry("llp", LegalForm.LIMITED_LIABILITY_PARTNERSHIP),
            Map.entry("limited partnership", LegalForm.LIMITED_PARTNERSHIP),
            Map.entry("plc", LegalForm.COMPANY),
            Map.entry("society", LegalForm.SOCIETY),
            Map.entry("unincorporated", LegalForm.UNINCORPORATED));

    private static final Map<LegalForm, String> LEGAL_FORM_LABELS = new EnumMap<>(Map.of(
            LegalForm.COMPANY, "Company",
            LegalForm.SOCIETY, "Society",
            LegalForm.COMMUNITY_INTEREST_COMPANY, "Community Interest Company",
            LegalForm.LIMITED_LIABILITY_PARTNERSHIP, "LLP",
            LegalForm.LIMITED_PARTNERSHIP, "Limited Partnership",
            LegalForm.UNINCORPORATED, "Unincorporated"));

    private static final Map<Registrar, String> REGISTRAR_LABELS = new EnumMap<>(Map.of(
            Registrar.COMPANIES_HOUSE, "Companies House",
            Registrar.COMPANIES_HOUSE_SCOTLAND, "Companies House",
            Registrar.COMPANIES_HOUSE_NORTHERN_IRELAND, "Companies House",
            Registrar.FCA_MUTUALS, "FCA",
            Registrar.NORTHERN_IRELAND_MUTUALS, "Mutuals Northern Ireland",
            Registrar.OTHER, "Other",
            Registrar.NONE, "Unknown"));

    /** A number of Companies House that has lost the nought before it in a spreadsheet. */
    private static final Pattern LOST_NOUGHT = Pattern.compile("\\d{7}");

    private CivicrmWords() {}

    static Optional<LegalForm> legalForm(String said) {
        return Optional.ofNullable(LEGAL_FORMS.get(said.toLowerCase(Locale.ROOT)));
    }

    static String label(LegalForm form) {
        return LEGAL_FORM_LABELS.getOrDefault(form, "");
    }

    static String label(Registrar registrar) {
        return REGISTRAR_LABELS.getOrDefault(registrar, "");
    }

    /**
     * The registered number; its registrar follows from the legal form where the list does not know it. Empty where there is a
     * registrar that nobody knows, or one without a number.
     */
    static Optional<RegisteredNumber> number(String registrar, String number, LegalForm form) {
        var digits = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var named = registrar(registrar, form);
        if (digits.isEmpty()) {
            return named.isEmpty() || form.needsNominee() ? Optional.of(RegisteredNumber.NONE) : Optional.empty();
        }
        return named.or(() -> usual(form)).map(each -> withNumber(each, digits));
    }

    private static Optional<Registrar> registrar(String said, LegalForm form) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "1", "companies house" -> Optional.of(Registrar.COMPANIES_HOUSE);
            case "2", "fca" -> Optional.of(Registrar.FCA_MUTUALS);
            case "mutuals northern ireland" -> Optional.of(Registrar.NORTHERN_IRELAND_MUTUALS);
            case "other" -> Optional.of(Registrar.OTHER);
            case "", "3", "unknown", "unknown legal form" -> Optional.empty();
            default -> usual(form);
        };
    }

    private static Optional<Registrar> usual(LegalForm form) {
        return switch (form) {
            case SOCIETY -> Optional.of(Registrar.FCA_MUTUALS);
            case UNINCORPORATED -> Optional.empty();
            default -> Optional.of(Registrar.COMPANIES_HOUSE);
        };
    }

    /** Companies House keeps a register for each nation, which the letters of a number tell. */
    private static RegisteredNumber withNumber(Registrar registrar, String digits) {
        if (registrar != Registrar.COMPANIES_HOUSE) {
            return new RegisteredNumber(registrar, digits);
        }
        if (digits.startsWith("SC") || digits.startsWith("SO") || digits.startsWith("SL")) {
            return new RegisteredNumber(Registrar.COMPANIES_HOUSE_SCOTLAND, digits);
        }
        if (digits.startsWith("NI") || digits.startsWith("NC") || digits.startsWith("NL")) {
            return new RegisteredNumber(Registrar.COMPANIES_HOUSE_NORTHERN_IRELAND, digits);
        }
        return new RegisteredNumber(registrar, LOST_NOUGHT.matcher(digits).matches() ? "0" + digits : digits);
    }
}
