/** The ballot box: takes each member's paper once and keeps who voted and how apart. It knows no names. */
@NamedInterface("ballot")
@NullMarked
package coop.workers.election.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
