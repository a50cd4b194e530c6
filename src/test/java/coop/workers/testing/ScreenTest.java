package coop.workers.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * An {@link OfficeTest} of screens: the whole office and its real views, without a browser. A window is open when a test
 * begins, with nobody signed in, and is closed when it ends.
 *
 * <pre>{@code
 * @ScreenTest
 * class TaskViewTest {
 *
 *     @Autowired
 *     Screens screens;
 *
 *     @Test
 *     void whatIsAskedIsSaid() {
 *         var priya = screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
 *
 *         screens.go("task/" + id);
 *
 *         assertThat(_get(H1.class).getText()).isEqualTo("Order biscuits");
 *     }
 * }
 * }</pre>
 *
 * <p>Components are found and used with the static methods of Karibu's {@code LocatorJ} ({@code _get}, {@code _find},
 * {@code _click}, {@code _setValue}), which refuse to use what a person could not see or reach. {@code signInAs} makes a real
 * account and a real session, so that doors, menus and desks work as they do for people; signing in as somebody else
 * closes the first person's window. What a second person does meanwhile goes through {@link coop.workers.access.CurrentActor#as}
 * and the desks; what they caused to be pushed shows after {@code MockVaadin.clientRoundtrip()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OfficeTest
@ExtendWith(ScreenTest.OneWindowPerTest.class)
public @interface ScreenTest {

    /** Opens and closes the window. */
    final class OneWindowPerTest implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            screens(test).open();
        }

        @Override
        public void afterEach(ExtensionContext test) {
            screens(test).close();
        }

        private static Screens screens(ExtensionContext test) {
            return SpringExtension.getApplicationContext(test).getBean(Screens.class);
        }
    }
}
