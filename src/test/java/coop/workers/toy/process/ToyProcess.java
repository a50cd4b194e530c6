package coop.workers.toy.process;

import coop.workers.workflow.Fact;
import coop.workers.workflow.GivenAtStart;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every name that the toy's diagram shares with Java. */
@Component
@GivenAtStart(
        process = "toy",
        facts = {"people", "lastDay"})
public class ToyProcess implements Vocabulary {

    public static final ProcessKey TOY = new ProcessKey("toy");
    public static final Fact<Integer> PEOPLE = Fact.number("people");
    public static final Fact<LocalDate> LAST_DAY = Fact.date("lastDay");
    public static final Fact<String> LETTER_SENT = Fact.word("letterSent");
    public static final MessageName BISCUITS_ARRIVED = new MessageName("biscuitsArrived");
    static final String ORDER_BISCUITS = "order-biscuits";

    @Override
    public ProcessKey process() {
        return TOY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(PEOPLE, LAST_DAY);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(BISCUITS_ARRIVED);
    }

    @Override
    public Set<String> forms() {
        return Set.of(ORDER_BISCUITS);
    }
}
