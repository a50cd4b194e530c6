package coop.workers.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On an {@link OfficeTest}: the cases that its tests run, taken together, pass every node of these processes to its end. A
 * node that somebody draws and nobody tests fails the class, by name. One test run alone is not held to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NodesPassed.class)
public @interface CoversEveryNode {
    /** Keys of processes. */
    String[] value();
}
