package coop.workers.workflow.engine;

import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.Fixtures;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import coop.workers.workflow.Steps;
import coop.workers.workflow.Vocabulary;
import coop.workers.workflow.check.FixtureRules;
import coop.workers.workflow.check.FolderCheck;
import coop.workers.workflow.check.Offered;
import coop.workers.workflow.check.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Checks folders against what this office has: its steps, its queues, its other processes. */
@Component
class HouseCheck implements DiagramCheck {

    private static final String DIAGRAM = ".bpmn";

    private final ObjectProvider<Steps> steps;
    private final QueueNames queues;
    private final RepositoryService repository;
    private final FoldersOfProcesses folders;
    private final ObjectProvider<Vocabulary> vocabularies;
    private final HouseFixtures fixtures;
    private final EngineParse parse;

    HouseCheck(
            ObjectProvider<Steps> steps,
            QueueNames queues,
            RepositoryService repository,
            FoldersOfProcesses folders,
            ObjectProvider<Vocabulary> vocabularies,
            HouseFixtures fixtures,
            EngineParse parse) {
        this.steps = steps;
        this.queues = queues;
        this.repository = repository;
        this.folders = folders;
        this.vocabularies = vocabularies;
        this.fixtures = fixtures;
        this.parse = parse;
    }

    @Override
    public List<Finding> check(ProcessFolder folder) {
        var running = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .collect(Collectors.toSet());
        var found = check(folder, running);
        return Stream.of(found.stream(), ownership(folder, running), fixturesMissing(folder), refusals(folder, found))
                .flatMap(each -> each)
                .toList();
    }

    /** Our own sentences come first; the engine is asked where they have nothing against it. */
    private Stream<Finding> refusals(ProcessFolder folder, List<Finding> found) {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Stream.empty()
                : parse.refusals(folder).stream();
    }

    private Stream<Finding> fixturesMissing(ProcessFolder folder) {
        return FixtureRules.missing(folder, firstProcess(folder), fixtures(folder.name())).stream();
    }

    private static String firstProcess(ProcessFolder folder) {
        var drawn = processesOf(folder);
        return drawn.contains(folder.name()) || drawn.isEmpty()
                ? folder.name()
                : drawn.iterator().next();
    }

    @Override
    public Fixtures fixtures(String folder) {
        return fixtures.of(folder);
    }

    @Override
    public List<Finding> check(ProcessFolder folder, Set<String> otherProcesses) {
        var offered = offered();
        return Stream.concat(
                        FolderCheck.of(
                                folder,
                                new Surroundings(
                                        offered.steps(), queues.all().keySet(), true, otherProcesses, offered.given()))
                                .stream(),
                        lettersOfTheOffice(folder))
                .toList();
    }

    @Override
    public List<Finding> harmIn(String file, byte[] content) {
        return FolderCheck.harmIn(file, content);
    }

    /** A process stays in its folder: what it is called is how cases, Java and other processes find it. */
    private Stream<Finding> ownership(ProcessFolder folder, Set<String> running) {
        var drawn = processesOf(folder);
        var elsewhere = drawn.stream()
                .filter(process -> folders.of(process)
                        .filter(home -> !home.equals(folder.name()))
                        .isPresent())
                .map(process -> wrong(
                        process + DIAGRAM,
                        process,
                        "There is a process “%s” already, which belongs elsewhere. Give this one another name."
                                .formatted(process)));
        var missing = running.stream()
                .filter(process -> !drawn.contains(process))
                .filter(process ->
                        folders.of(process).filter(folder.name()::equals).isPresent())
                .sorted()
                .map(process -> wrong(
                        process + DIAGRAM,
                        process,
                        "The process “%s” is missing. It may not go, nor be called otherwise: cases and the office itself find it by its name."
                                .formatted(process)));
        return Stream.concat(elsewhere, missing);
    }

    /** Letters that the office sends by their names, whatever the diagram says. */
    private Stream<Finding> lettersOfTheOffice(ProcessFolder folder) {
        var drawn = processesOf(folder);
        return vocabularies.stream()
                .filter(vocabulary -> drawn.contains(vocabulary.process().value()))
                .flatMap(vocabulary -> vocabulary.letters().stream())
                .map("letters/%s.md"::formatted)
                .filter(letter -> !folder.files().containsKey(letter))
                .distinct()
                .sorted()
                .map(letter -> wrong(letter, null, "The letter is missing, which the office sends by its name."));
    }

    static Set<String> processesOf(ProcessFolder folder) {
        return folder.files().keySet().stream()
                .filter(file -> file.endsWith(DIAGRAM) && !file.contains("/"))
                .map(file -> file.substring(0, file.length() - DIAGRAM.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Finding wrong(String file, @Nullable String element, String sentence) {
        return new Finding(file, Optional.ofNullable(element), Severity.ERROR, sentence);
    }

    Offered offered() {
        return Offered.by(Stream.concat(steps.stream(), vocabularies.stream()).map(AopUtils::getTargetClass));
    }
}
