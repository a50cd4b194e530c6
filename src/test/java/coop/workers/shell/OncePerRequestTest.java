package coop.workers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OncePerRequestTest {

    private final AtomicInteger read = new AtomicInteger();
    private final OncePerRequest<String, String> value =
            new OncePerRequest<>("some", key -> key + read.incrementAndGet());

    @AfterEach
    void endRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void eachRequestReadsOnceForEachKey() {
        request();
        assertThat(value.get("a")).isEqualTo("a1");
        assertThat(value.get("a")).isEqualTo("a1");
        assertThat(value.get("b")).isEqualTo("b2");

        request();

        assertThat(value.get("a")).isEqualTo("a3");
    }

    @Test
    void outsideRequestsItIsReadEachTime() {
        assertThat(value.get("a")).isEqualTo("a1");
        assertThat(value.get("a")).isEqualTo("a2");
    }

    @Test
    void whatHasChangedInTheRequestIsReadAnew() {
        request();
        value.get("a");

        value.forget();

        assertThat(value.get("a")).isEqualTo("a2");
    }

    private static void request() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}
