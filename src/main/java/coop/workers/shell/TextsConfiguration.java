package coop.workers.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every room brings its texts in {@code messages/<room>.properties}; a second language is {@code messages/<room>_cy.properties}. */
@Configuration(proxyBeanMethods = false)
class TextsConfiguration {

    private static final String BUNDLES = "classpath*:messages/*.properties";
    private static final Pattern BUNDLE = Pattern.compile("([a-z]+)(?:_([a-z]{2,3}(?:_[A-Z]{2})?))?\\.properties");

    @Bean
    MessageSource messageSource() throws IOException {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(Arrays.stream(bundles())
                .map(bundle -> "messages/" + part(bundle, 1))
                .distinct()
                .sorted()
                .toArray(String[]::new));
        texts.setDefaultEncoding(UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        // one rule for apostrophes, whether a text has gaps or not
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    @Bean
    Texts texts(MessageSource messages) throws IOException {
        var translations = Arrays.stream(bundles())
                .map(bundle -> part(bundle, 2))
                .filter(language -> !language.isEmpty())
                .distinct()
                .sorted()
                .map(language -> Locale.forLanguageTag(language.replace('_', '-')))
                .toList();
        return new Texts(messages, translations);
    }

    private static Resource[] bundles() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(BUNDLES);
    }

    /** One group of the bundle's file name; empty where it has none. */
    private static String part(Resource bundle, int group) {
        var name = BUNDLE.matcher(Objects.requireNonNull(bundle.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException("Not the name of a message bundle: " + bundle);
        }
        return Objects.requireNonNullElse(name.group(group), "");
    }
}
