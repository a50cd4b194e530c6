package coop.workers.workflow.engine;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.forms.Kind;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.Fact;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.Prefills;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.Steps;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.Vocabulary;
import coop.workers.workflow.check.FolderNames;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The names that diagrams, tables, forms and letters share with Java, held against each other both ways: what a diagram
 * names there is, and what Java names is drawn.
 */
@OfficeTest
class SharedNamesTest {

    private static final Map<Kind, Class<?>> TYPES_OF_ANSWERS = Map.of(
            Kind.WORD, String.class,
            Kind.FLAG, Boolean.class,
            Kind.WHOLE_NUMBER, Integer.class,
            Kind.DATE, LocalDate.class);

    private static final Map<String, Set<Class<?>>> TYPES_OF_TABLES = Map.of(
            "string", Set.of(String.class),
            "boolean", Set.of(Boolean.class),
            "integer", Set.of(Integer.class),
            "long", Set.of(Integer.class),
            "date", Set.of(LocalDate.class, Instant.class));

    /** One folder with its names, and everything that Java has for its processes. */
    private record Wing(
            ProcessFolder folder,
            FolderNames names,
            List<Vocabulary> vocabularies,
            List<Steps> steps,
            List<TaskHandlers> handlers) {

        Set<String> facts() {
            return all(vocabularies, vocabulary -> vocabulary.facts().stream().map(Fact::name));
        }

        Set<String> messages() {
            return all(
                    vocabularies, vocabulary -> vocabulary.messages().stream().map(MessageName::value));
        }

        Set<String> forms() {
            return all(vocabularies, vocabulary -> vocabulary.forms().stream());
        }

        Set<String> letters() {
            return all(vocabularies, vocabulary -> vocabulary.letters().stream());
        }

        Set<String> keysOfForms() {
            return all(names.forms().values(), form -> form.keys().keySet().stream());
        }

        Stream<Step> stepsOffered() {
            return steps.stream().flatMap(bean -> marked(bean, Step.class));
        }

        Stream<BpmnModelInstance> diagrams() {
            return folder.files().entrySet().stream()
                    .filter(file -> file.getKey().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromStream(new ByteArrayInputStream(file.getValue())));
        }

        @Override
        public String toString() {
            return folder.name();
        }
    }

    @Autowired
    ReleasedFolders released;

    @Autowired
    List<Vocabulary> vocabularies;

    @Autowired
    List<Steps> steps;

    @Autowired
    List<TaskHandlers> handlers;

    @Test
    void everyProcessHasOneListOfItsNamesAndEveryListItsProcess() {
        var drawn = all(wings(), wing -> wing.names().processes().stream());

        assertThat(vocabularies.stream().map(Vocabulary::process).map(ProcessKey::value))
                .containsExactlyInAnyOrderElementsOf(drawn);
    }

    @Test
    void everyMessageThatIsWaitedForIsSentAndTheOtherWayRound() {
        assertThat(wings()).allSatisfy(wing -> assertThat(wing.messages())
                .isEqualTo(wing.names().messages()));
    }

    @Test
    void everyStepIsDrawnWhereItsWingDrawsAndNothingElseIs() {
        assertThat(wings())
                .allSatisfy(wing -> assertThat(wing.names().steps()).isEqualTo(all(wing.steps(), bean -> Arrays.stream(
                                AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Step.class))
                        .map(method -> method.getName()))));
    }

    @Test
    void everyFormIsAskedInADiagram() {
        assertThat(wings()).allSatisfy(wing -> assertThat(wing.names().forms().keySet())
                .isEqualTo(
                        all(wing.diagrams().toList(), diagram -> diagram.getModelElementsByType(UserTask.class).stream()
                                .map(UserTask::getCamundaFormRef))));
    }

    @Test
    void everyFormThatJavaTakesInIsThereAndEveryOneItNamesItTakesIn() {
        assertThat(wings()).allSatisfy(wing -> {
            assertThat(wing.names().forms().keySet()).containsAll(wing.forms());
            assertThat(all(wing.handlers(), bean -> marked(bean, Submits.class).map(Submits::value)))
                    .isEqualTo(wing.forms());
            assertThat(wing.forms()).containsAll(all(wing.handlers(), bean -> marked(bean, Prefills.class)
                    .map(Prefills::value)));
        });
    }

    @Test
    void everyLetterIsSentBySomebodyAndEveryLetterSentIsWritten() {
        assertThat(wings()).allSatisfy(wing -> assertThat(wing.names().letterFiles())
                .isEqualTo(union(wing.names().letters(), wing.letters())));
    }

    @Test
    void everyFactThatIsReadIsSetBySomebody() {
        assertThat(wings()).allSatisfy(wing -> assertThat(union(
                        wing.facts(), union(wing.keysOfForms(), wing.names().factsSet())))
                .containsAll(wing.names().factsRead()));
    }

    @Test
    void everyFactThatJavaNamesIsReadByADiagramOrByWhoeverCallsIt() {
        var readByCallers = all(wings(), wing -> wing.diagrams()
                .flatMap(diagram -> diagram.getModelElementsByType(CamundaOut.class).stream())
                .map(CamundaOut::getCamundaSource));

        assertThat(wings()).allSatisfy(wing -> assertThat(union(wing.names().factsRead(), readByCallers))
                .containsAll(wing.facts()));
    }

    @Test
    void aStepReadsAndSetsOnlyFactsOfItsProcess() {
        assertThat(wings().stream().filter(wing -> !wing.folder().name().equals("toy")))
                .allSatisfy(wing -> assertThat(wing.facts())
                        .containsAll(all(
                                wing.stepsOffered().toList(),
                                step -> Stream.concat(Stream.of(step.reads()), Stream.of(step.writes())))));
    }

    @Test
    void aFactHasOneTypeInJavaInFormsAndInTables() {
        assertThat(wings()).allSatisfy(wing -> {
            for (var fact : wing.vocabularies().stream()
                    .flatMap(vocabulary -> vocabulary.facts().stream())
                    .toList()) {
                assertThat(wing.names().forms().values().stream()
                                .map(form -> form.keys().get(fact.name()))
                                .filter(kind -> kind != null))
                        .as("answers to “%s”", fact.name())
                        .allMatch(kind -> fact.type().equals(TYPES_OF_ANSWERS.get(kind)));
                assertThat(typesInTables(wing, fact.name()))
                        .as("inputs “%s”", fact.name())
                        .allMatch(type -> fits(type, fact));
            }
        });
    }

    private static boolean fits(String typeInTable, Fact<?> fact) {
        return TYPES_OF_TABLES.getOrDefault(typeInTable, Set.of()).contains(fact.type());
    }

    private static List<String> typesInTables(Wing wing, String fact) {
        return wing.folder().files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".dmn"))
                .map(file -> Dmn.readModelFromStream(new ByteArrayInputStream(file.getValue())))
                .flatMap(table -> table.getModelElementsByType(InputExpression.class).stream())
                .filter(input -> input.getText().getTextContent().strip().equals(fact))
                .map(InputExpression::getTypeRef)
                .toList();
    }

    private List<Wing> wings() {
        var wings = released.all().stream()
                .map(folder -> wing(folder, FolderNames.of(folder)))
                .filter(wing -> !wing.names().processes().isEmpty())
                .toList();
        assertThat(wings).isNotEmpty();
        return wings;
    }

    private Wing wing(ProcessFolder folder, FolderNames names) {
        return new Wing(
                folder,
                names,
                of(names, vocabularies, Vocabulary::process),
                of(names, steps, Steps::process),
                of(names, handlers, TaskHandlers::process));
    }

    private static <T> List<T> of(FolderNames names, List<T> beans, Function<T, ProcessKey> process) {
        return beans.stream()
                .filter(bean -> names.processes().contains(process.apply(bean).value()))
                .toList();
    }

    private static <A extends Annotation> Stream<A> marked(Object bean, Class<A> mark) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(mark))
                .map(method -> method.getAnnotation(mark));
    }

    private static <T> Set<String> all(Collection<T> from, Function<T, Stream<String>> names) {
        return from.stream().flatMap(names).collect(toCollection(TreeSet::new));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(toCollection(TreeSet::new));
    }
}
