package coop.workers.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds a session to what its account may do now: a role lost, or an account switched off, works on
 * the next request. Likewise for people on their own page. */
final class RolesAfresh extends OncePerRequestFilter {

    private final Standing standing;
    private final SecurityContextRepository sessions;

    RolesAfresh(Standing standing, SecurityContextRepository sessions) {
        this.standing = standing;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof StaffAuthentication staff) {
            standing.of(staff.getPrincipal().account())
                    .ifPresentOrElse(actor -> refresh(staff, actor, request, response), () -> endSession(request));
        } else if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication person
                && standing.outside(person.getPrincipal().id()).isEmpty()) {
            endSession(request);
        }
        chain.doFilter(request, response);
    }

    private void refresh(
            StaffAuthentication staff, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var fresh = new StaffAuthentication(new SignedIn(staff.getPrincipal().account(), actor.name()), actor.roles());
        if (!fresh.equals(staff)) {
            var context = new SecurityContextImpl(fresh);
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
        }
    }

    private static void endSession(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
