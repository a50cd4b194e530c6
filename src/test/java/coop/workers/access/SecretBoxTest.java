package coop.workers.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretBoxTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final byte[] SECRET = "bread and roses".getBytes(StandardCharsets.UTF_8);
    private static final UUID OWNER = UUID.randomUUID();

    @Test
    void whatIsSealedWithAKeyOpensWithItForItsOwnerAlone() {
        var box = with(KEY);

        var kept = box.seal(SECRET, OWNER);

        assertThat(box.open(kept, OWNER)).isEqualTo(SECRET);
        assertThatThrownBy(() -> box.open(kept, UUID.randomUUID())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> with(null).open(kept, OWNER)).hasMessageContaining("backoffice.access.secret-key");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aKeyThatIsLeftEmptyIsNone(@Nullable String key) {
        var kept = with(key).seal(SECRET, OWNER);

        assertThat(with(KEY).open(kept, OWNER)).isEqualTo(SECRET);
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedWithTheWayToMakeOne() {
        assertThatThrownBy(() -> with("c2hvcnQ=")).hasMessageContaining("openssl rand -base64 32");
    }

    private static SecretBox with(@Nullable String key) {
        return new SecretBox(new AccessProperties(true, key, null));
    }
}
