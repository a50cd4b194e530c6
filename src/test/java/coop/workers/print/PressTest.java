package coop.workers.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTest {

    private final Press press = new Press();

    @Test
    void aPageIsATaggedDocumentWithATitleALanguageAndItsTypefaceInside() throws IOException {
        try (var document = Loader.loadPDF(press.print("invoice", invoiceFor("Calder Bikes")))) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).startsWith("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Invoice 1");
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void whateverFillsAGapAppearsLiterally() throws IOException {
        var name = "<b>Bold</b> & {{title}} ${1+1} <img src=\"file:///etc/passwd\"/>";

        try (var document = Loader.loadPDF(press.print("invoice", invoiceFor(name)))) {
            // a long line is broken somewhere
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                    .contains(name.replace(" ", ""));
        }
    }

    @Test
    void aPageNobodyHasDrawnIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> press.print("../application", Map.of()))
                .withMessageContaining("../application");
    }

    private static Map<String, Object> invoiceFor(String payer) {
        return Map.ofEntries(
                Map.entry("title", "Invoice 1"),
                Map.entry("heading", "Invoice"),
                Map.entry("sellerName", "The federation"),
                Map.entry("sellerAddress", "1 Mill Lane"),
                Map.entry("sellerRegistration", "1234R"),
                Map.entry("sellerVatNumber", false),
                Map.entry("sellerEmail", "office@federation.example"),
                Map.entry("payerName", payer),
                Map.entry("payerAddress", "2 Canal Street"),
                Map.entry("facts", List.of(Map.of("label", "Number", "value", "1"))),
                Map.entry("reason", false),
                Map.entry("lines", List.of()),
                Map.entry("net", "£0.00"),
                Map.entry("vat", "£0.00"),
                Map.entry("gross", "£0.00"),
                Map.entry("payment", false));
    }
}
