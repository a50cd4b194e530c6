/** The post room, and a letter laid open, which the page of a case shows too. */
@NamedInterface("ui")
@NullMarked
package coop.workers.casework.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
