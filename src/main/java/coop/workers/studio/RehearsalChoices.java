package coop.workers.studio;

import coop.workers.forms.Form;
import coop.workers.forms.FormElement;
import coop.workers.forms.FormElement.Field;
import coop.workers.studio.drawing.Condition;
import coop.workers.studio.drawing.DecisionTable;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Trait;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessXml.Unreadable;
import coop.workers.workflow.Rehearsals.Act;
import coop.workers.workflow.Rehearsals.Course;
import coop.workers.workflow.Rehearsals.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What can be chosen where a rehearsal stands still: each answer that makes a difference, once. */
final class RehearsalChoices {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+|true|false|\\d{4}-\\d\\d-\\d\\d");
    private static final String SOMETHING_ELSE = "somethingElse";
    private static final List<String> ANY = List.of("1", "0");
    /** Some weeks after every rehearsal begins. */
    private static final List<String> SOME_DAY = List.of("2027-04-01");

    private static final int MOST_COMBINATIONS = 48;
    /** More answers to one question are not tried. */
    private static final int MOST = 12;

    private final FactBook facts;
    private final Map<String, Drawn> drawn = new HashMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Set<String>> numbers = new HashMap<>();

    RehearsalChoices(ProcessFolder folder, ProcessKey process, FactBook facts) {
        this.facts = facts;
        Optional.ofNullable(folder.texts(".bpmn").get(process + ".bpmn"))
                .ifPresent(xml -> Drawing.of(xml).everything().forEach(each -> drawn.put(each.id(), each)));
        folder.texts(".form").values().forEach(json -> FactBook.form(json)
                .ifPresent(form -> forms.put(form.id(), form)));
        folder.texts(".dmn").values().forEach(this::readNumbers);
    }

    /** Numbers that a table compares with are worth trying, and those beside them. */
    private void readNumbers(String xml) {
        try {
            var table = DecisionTable.of(xml);
            var columns = table.columns();
            table.rules().forEach(rule -> {
                for (var at = 0; at < columns.size() && at < rule.cells().size(); at++) {
                    var into = numbers.computeIfAbsent(columns.get(at).fact(), none -> new LinkedHashSet<>());
                    NUMBER.matcher(rule.cells().get(at)).results().forEach(found -> {
                        var number = Integer.parseInt(found.group());
                        into.addAll(List.of("" + number, "" + (number + 1), "" + Math.max(0, number - 1)));
                    });
                }
            });
        } catch (Unreadable notYet) {
            return;
        }
    }

    /** Ids of everything that can be come to. */
    Set<String> placesAndWays() {
        return drawn.keySet();
    }

    /** Everything that could be done next; for an unknown fact, what it could be. */
    List<Act> acts(Course course) {
        var acts = new ArrayList<Act>();
        course.waiting().stream().map(waiting -> waiting.element()).distinct().forEach(element -> answers(element)
                .forEach(answer -> acts.add(new Act.HandIn(element, answer))));
        course.nextTime()
                .ifPresent(time -> acts.add(
                        new Act.Wait(Duration.between(course.now(), time).plusMinutes(1))));
        course.messages().forEach(message -> acts.add(new Act.Tell(message)));
        return acts;
    }

    /** What a step or another process may find out. */
    List<Act> findings(Question.Found asked) {
        return combinations(new ArrayList<>(asked.facts()), this::findable).stream()
                .map(found -> (Act) new Act.Find(asked.element(), found))
                .toList();
    }

    /** What a fact may be. */
    private List<String> values(String fact) {
        var formula = "${" + fact + "}";
        if (drawn.values().stream()
                .anyMatch(each -> each.trait(Trait.TIME).equals(formula)
                        || each.trait(Trait.DUE).equals(formula))) {
            return SOME_DAY;
        }
        var known = facts.find(fact)
                .map(each -> each.values().keySet().stream().sorted().toList())
                .orElse(List.of());
        if (!known.isEmpty()) {
            var words = new ArrayList<>(known);
            drawn.values().stream()
                    .flatMap(each -> Condition.of(each.trait(Trait.CONDITION)).stream())
                    .filter(condition -> condition.fact().equals(fact)
                            && NUMBER.matcher(condition.value()).matches())
                    .forEach(condition -> words.add("" + (Integer.parseInt(condition.value()) + 1)));
            return words.stream().distinct().limit(MOST).toList();
        }
        var compared = numbers.getOrDefault(fact, Set.of());
        return compared.isEmpty() ? ANY : compared.stream().limit(MOST).toList();
    }

    /** Which words Java finds out is known only as far as somebody asks for them; the rest is one more. */
    List<String> findable(String fact) {
        var values = new ArrayList<>(values(fact));
        if (values.stream().noneMatch(value -> PLAIN.matcher(value).matches())) {
            values.add(SOMETHING_ELSE);
        }
        return values;
    }

    private List<Map<String, String>> answers(String element) {
        var form = Optional.ofNullable(drawn.get(element)).map(work -> forms.get(work.trait(Trait.FORM)));
        var asked = form.map(this::thatMatter).orElse(List.of());
        return combinations(asked, this::values);
    }

    /** Fields whose answers a question or a table looks at. */
    private List<String> thatMatter(Form form) {
        var read = new HashSet<String>();
        drawn.values().forEach(each -> Condition.of(each.trait(Trait.CONDITION))
                .ifPresent(condition -> read.add(condition.fact())));
        read.addAll(numbers.keySet());
        return form.fields().stream()
                .filter(field -> !field.readOnly() && field.kind().canBeFact())
                .filter(field -> read.contains(field.key()) || isOutcome(field))
                .map(Field::key)
                .toList();
    }

    private static boolean isOutcome(Field field) {
        return field instanceof FormElement.Choice choice && choice.outcome();
    }

    /** All combinations while they are few, since a table may look at several facts at once; of many, some. */
    private List<Map<String, String>> combinations(List<String> names, Function<String, List<String>> values) {
        var many = names.stream().mapToLong(name -> values.apply(name).size()).reduce(1, (one, other) -> one * other);
        return many <= MOST_COMBINATIONS ? allCombinations(names, values) : someCombinations(names, values);
    }

    private static List<Map<String, String>> allCombinations(
            List<String> names, Function<String, List<String>> values) {
        var all = List.of(Map.<String, String>of());
        for (var name : names) {
            var longer = new ArrayList<Map<String, String>>();
            for (var begun : all) {
                for (var value : values.apply(name)) {
                    var one = new HashMap<>(begun);
                    one.put(name, value);
                    longer.add(Map.copyOf(one));
                }
            }
            all = longer;
        }
        return all;
    }

    /** Each value of each fact at least once, the others at their first. */
    private static List<Map<String, String>> someCombinations(
            List<String> names, Function<String, List<String>> values) {
        var first = new HashMap<String, String>();
        names.forEach(name -> first.put(name, values.apply(name).get(0)));
        var all = new LinkedHashSet<Map<String, String>>();
        all.add(Map.copyOf(first));
        for (var name : names) {
            for (var value : values.apply(name)) {
                var other = new HashMap<>(first);
                other.put(name, value);
                all.add(Map.copyOf(other));
            }
        }
        return List.copyOf(all);
    }
}
