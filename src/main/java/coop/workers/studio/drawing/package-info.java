/** Diagrams, tables and forms as they are changed: every change is an operation on the file, with its layout kept. */
@NullMarked
package coop.workers.studio.drawing;

import org.jspecify.annotations.NullMarked;
