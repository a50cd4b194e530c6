package coop.workers.journeys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.microsoft.playwright.options.FilePayload;

/**
 * A co-op that nobody founded, with facts of the kinds that real ones have.
 *
 * @param number in the shape of numbers of its registrar
 */
record InventedCoop(
        String name, String legalForm, String registrar, String number, String contact, String email, String control) {

    static final InventedCoop WHEELHOUSE = new InventedCoop(
            "Wheelhouse Cycle Workers",
            "Society (co-operative or community benefit)",
            "FCA Mutuals Register",
            "9417",
            "Robin Thackray",
            "robin@wheelhouse.example",
            "All seven of us work in the shop and all seven are members, after six months. We meet every other Monday, one"
                    + " voice each, and elect the committee every spring. Surplus goes into tools and apprenticeships.");

    static final InventedCoop LAMPLIGHTERS = new InventedCoop(
            "Lamplighter Theatre",
            "Company",
            "Companies House",
            "99417002",
            "Sal Whittle",
            "sal@lamplighter.example",
            "Five performers, five members, one vote each.");

    static final InventedCoop TWICE = new InventedCoop(
            "Second Loaf Bakery",
            "Company",
            "Companies House, Scotland",
            "SC994170",
            "Una Kerr",
            "una@second-loaf.example",
            "Nine bakers, all of them directors.");

    /** Its rules, as a file that holds what its name says. */
    FilePayload rules() {
        return pdf("rules.pdf");
    }

    static FilePayload pdf(String name) {
        var content = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """;
        return new FilePayload(name, "application/pdf", content.getBytes(US_ASCII));
    }
}
