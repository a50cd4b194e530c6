/** The start page and the screens of signing in. */
@NullMarked
package coop.workers.access.ui;

import org.jspecify.annotations.NullMarked;
