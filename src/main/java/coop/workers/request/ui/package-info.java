/** Requests on the page of whoever made them, and beside the work of whoever answers. */
@NullMarked
package coop.workers.request.ui;

import org.jspecify.annotations.NullMarked;
