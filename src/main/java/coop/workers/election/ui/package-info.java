/** The screens of elections: for those who run them, for members, candidates and everybody. */
@NullMarked
package coop.workers.election.ui;

import org.jspecify.annotations.NullMarked;
