package coop.workers.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Takes people in whom an identity provider has sent: those whose verified address is that of an open account. Nobody gets
 * an account this way.
 */
@Component
class VerifiedElsewhere implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(VerifiedElsewhere.class);

    private final SignInDesk desk;
    private final OfficeSessions sessions;

    VerifiedElsewhere(SignInDesk desk, OfficeSessions sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication elsewhere) throws IOException {
        var holder = verifiedAddress(elsewhere).flatMap(desk::verifiedElsewhere);
        response.sendRedirect(
                holder.isPresent()
                        ? sessions.begin(holder.get(), request, response)
                        : refusal(request, OtherDoors.Refusal.UNKNOWN));
    }

    private static Optional<String> verifiedAddress(Authentication elsewhere) {
        return elsewhere.getPrincipal() instanceof OidcUser user && Boolean.TRUE.equals(user.getEmailVerified())
                ? Optional.ofNullable(user.getEmail())
                : Optional.empty();
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("Signing in through an identity provider failed: {}", failure.getMessage());
        response.sendRedirect(refusal(request, OtherDoors.Refusal.FAILED));
    }

    private static String refusal(HttpServletRequest request, OtherDoors.Refusal why) {
        return request.getContextPath() + SecurityConfiguration.SIGN_IN + "?" + OtherDoors.REFUSED + "=" + why.word();
    }
}
