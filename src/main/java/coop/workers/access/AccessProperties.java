package coop.workers.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the door is kept.
 *
 * @param secondFactor whether everybody needs one beside a password; off only in the demonstration
 * @param secretKey 32 bytes in base64 that seal the secrets of second factors and ballot papers at rest; where none is given
 *     they are kept as they are, since a key that lies beside the data protects nothing
 * @param address the address people reach the office at, for links in letters; passkeys are bound to its host. Where none
 *     is given, this machine
 */
@ConfigurationProperties("backoffice.access")
record AccessProperties(
        @DefaultValue("true") boolean secondFactor,
        @Nullable String secretKey,
        @Nullable URI address) {}
