package coop.workers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;

class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("coop.workers");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsInTheHouse(Rule rule) {
        rule.rule().allowEmptyShould(true).check(HOUSE);
    }

    /** A rule that cannot fail protects nothing: each has its wrong example in the package of its name. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void failsOnItsWrongExample(Rule rule) {
        var wrong = new ClassFileImporter().importPackages("coop.wrong." + rule.packageName());

        assertThat(rule.rule().allowEmptyShould(true).evaluate(wrong).hasViolation())
                .as("violation found in coop.wrong." + rule.packageName())
                .isTrue();
    }

    @Test
    void nobodySleepsInTestsEither() {
        var tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("coop.workers");

        HouseRules.NOBODY_SLEEPS.check(tests);
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNothingInItIsNull() {
        assertThat(packages()).isNotEmpty().allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                .as(each.getName())
                .isTrue());
    }

    @Test
    void onlyTheRootOfARoomIsAModule() {
        assertThat(packages()).allSatisfy(each -> assertThat(annotation(each).isPresent())
                .as(each.getName())
                .isEqualTo(each.getName().matches("coop\\.workers\\.[a-z]+")));
    }

    private static Stream<JavaPackage> packages() {
        return HOUSE.getPackage("coop.workers").getSubpackagesInTree().stream()
                .filter(each -> !each.getClasses().isEmpty());
    }

    private static Optional<ApplicationModule> annotation(JavaPackage each) {
        return each.tryGetAnnotationOfType(ApplicationModule.class);
    }

    static Stream<Rule> rules() {
        return Arrays.stream(HouseRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(HouseRulesTest::rule);
    }

    private static Rule rule(Field field) {
        try {
            return new Rule(field.getName(), (ArchRule) field.get(null));
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    record Rule(String name, ArchRule rule) {

        String packageName() {
            return name.toLowerCase(Locale.ROOT).replace("_", "");
        }

        @Override
        public String toString() {
            return name.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
