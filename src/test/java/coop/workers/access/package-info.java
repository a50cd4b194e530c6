/** Tests of the door. */
@NullMarked
package coop.workers.access;

import org.jspecify.annotations.NullMarked;
