package coop.workers.access;

import coop.workers.shared.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The identity providers that are configured ({@code spring.security.oauth2.client}), as the sign-in page offers them. */
@Component
public class OtherDoors {

    /** The parameter of the sign-in page that says why nobody came in. */
    public static final String REFUSED = "refused";

    private static final String BEGIN = "oauth2/authorization/";

    private final ObjectProvider<ClientRegistrationRepository> providers;

    OtherDoors(ObjectProvider<ClientRegistrationRepository> providers) {
        this.providers = providers;
    }

    /**
     * One of them.
     *
     * @param address where signing in through it begins
     */
    public record Door(String name, String address) {}

    enum Refusal {
        UNKNOWN("access.problem.elsewhere-unknown"),
        FAILED("access.problem.elsewhere-failed");

        private final String key;

        Refusal(String key) {
            this.key = key;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Those named in the settings of the machine; none where none is ({@code spring.security.oauth2.client.registration.*}). */
    public List<Door> all() {
        return providers.getIfAvailable() instanceof Iterable<?> registrations
                ? StreamSupport.stream(registrations.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(one -> new Door(one.getClientName(), BEGIN + one.getRegistrationId()))
                        .toList()
                : List.of();
    }

    /** The problem that {@code word} in the address of the sign-in page stands for. */
    public static Optional<Problem> problem(String word) {
        return Arrays.stream(Refusal.values())
                .filter(refusal -> refusal.word().equals(word))
                .map(refusal -> Problem.of(refusal.key))
                .findFirst();
    }
}
