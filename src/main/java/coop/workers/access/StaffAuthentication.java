package coop.workers.access;

import java.io.Serial;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A session that has passed every step of signing in; there is no half of it. */
final class StaffAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1;

    private final SignedIn principal;

    StaffAuthentication(SignedIn principal, Collection<Role> roles) {
        super(Stream.concat(Stream.of("ROLE_" + OwnPage.STAFF), roles.stream().map(Role::authority))
                .sorted()
                .map(SimpleGrantedAuthority::new)
                .toList());
        this.principal = principal;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return principal;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
