/** What the tests of all rooms stand on: one PostgreSQL, one Spring context, a clock that can be turned. */
@NullMarked
package coop.workers.testing;

import org.jspecify.annotations.NullMarked;
