/** The register on screen and on paper: members, one member, officers. */
@NullMarked
package coop.workers.register.ui;

import org.jspecify.annotations.NullMarked;
