package coop.workers.workflow.engine;

import coop.workers.workflow.Fixtures;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.PublishedFolders.FolderVersion;
import coop.workers.workflow.Step;
import coop.workers.workflow.Steps;
import coop.workers.workflow.Vocabulary;
import coop.workers.workflow.check.FixtureRules;
import coop.workers.workflow.check.NotAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which names of a folder the rooms of this program go by: those they declare, that the release has and that the published
 * version still has. What only an owner put there, or has not taken over from a release yet, is no fixture.
 */
@Component
class HouseFixtures {

    private final ReleasedFolders released;
    private final FolderVersions versions;
    private final DeployedNames deployed;
    private final ObjectProvider<Vocabulary> vocabularies;
    private final ObjectProvider<Steps> steps;
    /** A version never changes, nor does what the release brought. */
    private final Map<String, Fixtures> byVersion = new ConcurrentHashMap<>();

    HouseFixtures(
            ReleasedFolders released,
            FolderVersions versions,
            DeployedNames deployed,
            ObjectProvider<Vocabulary> vocabularies,
            ObjectProvider<Steps> steps) {
        this.released = released;
        this.versions = versions;
        this.deployed = deployed;
        this.vocabularies = vocabularies;
        this.steps = steps;
    }

    Fixtures of(String folder) {
        return versions.newest(folder)
                .map(FolderVersion::id)
                .map(id -> byVersion.computeIfAbsent(id, version -> released.find(folder)
                        .map(brought -> of(brought, deployed.folder(version)))
                        .orElse(Fixtures.NONE)))
                .orElse(Fixtures.NONE);
    }

    private Fixtures of(ProcessFolder brought, ProcessFolder published) {
        try {
            return inBoth(brought, published);
        } catch (NotAllowed told) {
            return Fixtures.NONE; // what cannot be read is told of by the check of the file
        }
    }

    private Fixtures inBoth(ProcessFolder brought, ProcessFolder published) {
        var ours = FixtureRules.in(brought);
        var now = FixtureRules.in(published);
        var processes = HouseCheck.processesOf(brought);
        var known = vocabularies.stream()
                .filter(vocabulary -> processes.contains(vocabulary.process().value()))
                .toList();
        return new Fixtures(
                common(ours.steps(), now.steps(), stepsOf(processes)),
                common(ours.messages(), now.messages(), names(known, Vocabulary::messages, MessageName::value)),
                common(ours.calls(), now.calls(), now.calls()),
                forms(ours.forms(), now.forms(), names(known, Vocabulary::forms, Function.identity())));
    }

    private Set<String> stepsOf(Set<String> processes) {
        return steps.stream()
                .filter(home -> processes.contains(home.process().value()))
                .map(AopUtils::getTargetClass)
                .flatMap(home -> Arrays.stream(home.getDeclaredMethods()))
                .filter(HouseFixtures::mustBeDone)
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static boolean mustBeDone(Method method) {
        var step = method.getAnnotation(Step.class);
        return step != null && !step.mayBeLeftOut();
    }

    private static <T> Set<String> names(
            Collection<Vocabulary> known, Function<Vocabulary, Set<T>> which, Function<T, String> name) {
        return known.stream()
                .flatMap(vocabulary -> which.apply(vocabulary).stream())
                .map(name)
                .collect(Collectors.toSet());
    }

    private static Set<String> common(Set<String> ours, Set<String> now, Set<String> declared) {
        var common = new TreeSet<>(ours);
        common.retainAll(now);
        common.retainAll(declared);
        return common;
    }

    private static Map<String, Set<String>> forms(
            Map<String, Set<String>> ours, Map<String, Set<String>> now, Set<String> declared) {
        var forms = new TreeMap<String, Set<String>>();
        common(ours.keySet(), now.keySet(), declared).forEach(form -> {
            var questions = new TreeSet<>(ours.getOrDefault(form, Set.of()));
            questions.retainAll(now.getOrDefault(form, Set.of()));
            forms.put(form, questions);
        });
        return forms;
    }
}
