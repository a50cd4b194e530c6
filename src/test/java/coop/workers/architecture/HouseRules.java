package coop.workers.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.BackOffice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds in every room, as sentences. */
final class HouseRules {

    private HouseRules() {}

    static final ArchRule ONLY_THE_ENGINE_ROOM_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("coop.workers.workflow.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("moving to a fork of the engine is to be one room's work");

    static final ArchRule ONLY_SCREENS_KNOW_SCREENS = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("coop..ui..")
            .because("the truth of a room does not hang on who looks at it");

    static final ArchRule ONLY_THE_PROCESS_KNOWS_THE_PROCESS = noClasses()
            .that()
            .resideOutsideOfPackage("..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("coop..process..")
            .because("the order of things is the diagram's, and what is done does not hang on it");

    static final ArchRule SCREENS_KNOW_NEITHER_TABLES_NOR_ENTITIES = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(or(
                    annotatedWith(Entity.class),
                    annotatedWith(Embeddable.class),
                    assignableTo(Repository.class),
                    assignableTo(EntityManager.class),
                    assignableTo(DataSource.class),
                    assignableTo(JdbcClient.class),
                    assignableTo(JdbcOperations.class)))
            .because("what a person may see is decided at the desk");

    static final ArchRule ENTITIES_AND_REPOSITORIES_STAY_IN_THEIR_ROOM = classes()
            .that(or(annotatedWith(Entity.class), assignableTo(Repository.class)))
            .should()
            .notBePublic()
            .because("a desk takes ids and gives records");

    static final ArchRule ENTITIES_HAVE_VERBS_AND_NO_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an aggregate guards its own truth");

    static final ArchRule VIEWS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .because("one comes to a view by its address");

    static final ArchRule EVERY_VIEW_SAYS_WHO_MAY_OPEN_IT = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(AnonymousAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class)
            .because("a door without a sign is a mistake, even where it is locked");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK_OF_THE_HOUSE = noClasses()
            .that()
            .doNotBelongToAnyOf(BackOffice.class)
            .should()
            .callMethodWhere(asksTheSystemForTheTime())
            .orShould()
            .callConstructor(Date.class)
            .because("deadlines are tested by turning the clock");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .because("what a thing needs stands in its constructor");

    static final ArchRule NOTHING_IS_KEPT_IN_STATIC_VARIABLES =
            fields().that().areStatic().should().beFinal().because("two offices in one process must not meet");

    static final ArchRule NO_QUERY_OF_THE_ENGINE_TAKES_AN_EXPRESSION = noClasses()
            .should()
            .callMethodWhere(describe(
                    "an engine query is given an expression",
                    (JavaCall<?> call) -> call.getTargetOwner().getPackageName().startsWith("org.camunda")
                            && call.getTargetOwner().getSimpleName().endsWith("Query")
                            && call.getName().endsWith("Expression")))
            .because("such expressions run with the engine's own rights");

    static final ArchRule NO_RESULT_IS_LEFT_OPEN = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because(
                    "outside a transaction its connection comes back only when the stream is closed; ask for the list");

    static final ArchRule NAMES_ARE_NOUNS_OF_THE_TRADE = classes()
            .should()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .because("a name that could mean anything explains nothing");

    static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(Thread.class))).and(target(nameMatching("sleep"))))
            .because("waiting is for an event or for the clock");

    private static DescribedPredicate<JavaCall<?>> asksTheSystemForTheTime() {
        return describe("the system is asked for the time", call -> {
            var owner = call.getTargetOwner();
            var withoutArguments = call.getTarget().getRawParameterTypes().isEmpty();
            var nowOfJavaTime = owner.getPackageName().equals("java.time")
                    && call.getName().equals("now")
                    && (withoutArguments
                            || call.getTarget().getRawParameterTypes().get(0).isEquivalentTo(ZoneId.class));
            var systemClock =
                    owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
            var milliseconds =
                    owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
            return nowOfJavaTime || systemClock || milliseconds;
        });
    }
}
