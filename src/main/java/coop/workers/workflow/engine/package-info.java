/** The only package that imports the engine: adapters, deployment, the checks inside the parser, the projection of work. */
@NullMarked
package coop.workers.workflow.engine;

import org.jspecify.annotations.NullMarked;
