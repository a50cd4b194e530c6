package coop.workers.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Offers a method to diagrams as a step: a service task with {@code camunda:delegateExpression="${methodName}"}. The method
 * takes a {@link StepContext} or a {@code CaseNumber} and returns nothing or {@link Facts}; it runs in the engine's
 * transaction, as the office. Names of steps are unique in the house.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Step {

    /** As the owner of a process reads it in a list: "Enter in the register". */
    String name();

    /** One sentence that tells what happens. */
    String sentence();

    /** Names of the facts it reads. */
    String[] reads() default {};

    /** Names of the facts it sets. */
    String[] writes() default {};

    /** Names, with blanks between them, of the gaps that it can fill in its letter; blank where it writes no letter. */
    String fills() default "";

    /** May an owner leave it out, since nothing in the house depends on its being done? So with reminders. */
    boolean mayBeLeftOut() default false;
}
