package coop.workers.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints a page: a Mustache template of XHTML under {@code print/}, filled and set as a tagged PDF (PDF/UA) with its typeface
 * inside. Whatever fills a gap appears literally, and a page can fetch nothing from anywhere.
 */
@Component
public class Press {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");
    private static final String TYPEFACE = "Liberation Sans";

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(true)
            .strictSections(true)
            .withLoader(name -> new java.io.StringReader(text(name)))
            .withCollector(new NamesOnly());

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /**
     * The page {@code print/<template>.html} as a PDF.
     *
     * @param values what fills its gaps: text, lists and maps of text, yes or no
     * @throws IllegalArgumentException if there is no such template
     */
    public byte[] print(String template, Map<String, ?> values) {
        var page = templates
                .computeIfAbsent(template, name -> COMPILER.compile(text(name)))
                .execute(values);
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useUriResolver((base, address) -> null)
                    .useFont(() -> typeface("Regular"), TYPEFACE, 400, FontStyle.NORMAL, true)
                    .useFont(() -> typeface("Bold"), TYPEFACE, 700, FontStyle.NORMAL, true)
                    .withHtmlContent(page, null)
                    .withProducer("Back office")
                    .toStream(pdf)
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pdf.toByteArray();
    }

    private static InputStream typeface(String weight) {
        return Objects.requireNonNull(
                Press.class.getResourceAsStream("/liberation/LiberationSans-%s.ttf".formatted(weight)));
    }

    private static String text(String template) {
        var file = new ClassPathResource("print/%s.html".formatted(template));
        if (!NAME.matcher(template).matches() || !file.exists()) {
            throw new IllegalArgumentException("There is no page to print named " + template);
        }
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Looks names up in maps; the library would otherwise call methods of the values. */
    private static final class NamesOnly extends DefaultCollector {
        @Override
        public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map<?, ?> ? super.createFetcher(context, name) : null;
        }
    }
}
