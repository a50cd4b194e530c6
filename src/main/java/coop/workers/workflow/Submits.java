package coop.workers.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method {@code Submission name(TaskInHand, FormValues)} that takes in a form; the values have passed the form's own
 * rules. It runs in the transaction that completes the task.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Submits {
    /** The id of the form. */
    String value();
}
