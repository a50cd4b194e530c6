package coop.workers.access;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import jakarta.annotation.security.PermitAll;
import java.io.Serial;

/** A view for everybody who has signed in means everybody of the office: somebody on their own page does not get there. */
final class OfficeIsForStaff implements NavigationAccessChecker {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public AccessCheckResult check(NavigationContext way) {
        return way.getPrincipal() instanceof PersonAuthentication
                        && way.getNavigationTarget().isAnnotationPresent(PermitAll.class)
                ? way.reject("for staff")
                : way.neutral();
    }
}
