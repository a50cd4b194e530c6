package coop.workers.access;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Begins sessions. */
@Component
public class OfficeSessions {

    private static final String START = "/";

    private final SecurityContextRepository sessions;
    private final VaadinDefaultRequestCache wanted;

    OfficeSessions(SecurityContextRepository sessions, VaadinDefaultRequestCache wanted) {
        this.sessions = sessions;
        this.wanted = wanted;
    }

    /**
     * Lets {@code holder} in under a session id that nobody knew before.
     *
     * @return the address they were on the way to, else the start page
     */
    public String begin(Holder holder, HttpServletRequest request, HttpServletResponse response) {
        var target = wherePeopleWanted(holder, request, response);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = new SecurityContextImpl(holder.authentication());
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return target;
    }

    private String wherePeopleWanted(Holder holder, HttpServletRequest request, HttpServletResponse response) {
        var saved = Optional.ofNullable(wanted.getRequest(request, response)).map(SavedRequest::getRedirectUrl);
        wanted.removeRequest(request, response);
        var target = saved.or(() -> takeRedirect(request));
        return holder.authentication() instanceof PersonAuthentication
                ? target.filter(OfficeSessions::isOwnPage).orElse("/" + OwnPage.PATH)
                : target.orElse(START);
    }

    private static boolean isOwnPage(String address) {
        return OwnPage.covers(address.replaceFirst("^\\w+://[^/]*", "").replaceFirst("[?#].*$", ""));
    }

    private static Optional<String> takeRedirect(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var redirect = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        return Optional.ofNullable(redirect).map(Object::toString);
    }
}
