package coop.workers.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says on a {@link Vocabulary} which facts Java gives a process when it starts it; the diagram may read them from there on. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GivenAtStart {

    /** The key of the process. */
    String process();

    /** Names of the facts. */
    String[] facts();
}
