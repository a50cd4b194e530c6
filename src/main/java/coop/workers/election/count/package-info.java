/** The counting room: ballot papers in, every stage of the count out; no database, no engine, no Spring, so that anyone can check it. */
@NullMarked
package coop.workers.election.count;

import org.jspecify.annotations.NullMarked;
