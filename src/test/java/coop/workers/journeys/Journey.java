package coop.workers.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey through the packaged office, named {@code …Journey} and run by {@code mvn verify}. Its methods may ask for the
 * {@link Office} and for as many {@link Visitor}s as take part, each with a browser profile of their own, or for all
 * {@link Visitors} where their number depends. All journeys of a
 * run share one office and one Chromium, so each makes its own data; those that move the clock have an office apart.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JourneyExtension.class)
@interface Journey {

    /**
     * Does it move the clock, with {@link DemonstrationClock}? Such journeys have a second office among themselves, since for
     * all others applications would lapse under their hands; each reckons from the day it finds.
     */
    boolean movesTime() default false;
}
