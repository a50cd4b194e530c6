package coop.workers.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Finds what is done where a diagram names a step. */
interface Delegates {

    Optional<JavaDelegate> delegate(String name);
}
