package coop.workers.access;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The session of somebody outside the office, which opens their own page and nothing else. */
final class PersonAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1;

    private final AtOwnPage principal;

    PersonAuthentication(AtOwnPage principal) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + OwnPage.OUTSIDE)));
        this.principal = principal;
        setAuthenticated(true);
    }

    @Override
    public AtOwnPage getPrincipal() {
        return principal;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
