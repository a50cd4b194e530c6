/** The screens of worker members and supporters, inside and outside the office. */
@NullMarked
package coop.workers.membership.ui;

import org.jspecify.annotations.NullMarked;
