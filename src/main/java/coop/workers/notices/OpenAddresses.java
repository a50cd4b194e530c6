package coop.workers.notices;

import coop.workers.access.OpenDoor;
import coop.workers.access.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs fetch without a session: calendars, and the one click by which a mail program stops letters. */
@RestController
class OpenAddresses {

    private static final Duration HOUR = Duration.ofHours(1);

    /** Every minute, and some more for the telephones. */
    private static final int PER_LINK = 120;

    /** Guesses and dead links, of one network. */
    private static final int IN_VAIN = 30;

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarDesk calendars;
    private final PreferenceDesk preferences;
    private final RateLimits limits;

    OpenAddresses(CalendarDesk calendars, PreferenceDesk preferences, RateLimits limits) {
        this.calendars = calendars;
        this.preferences = preferences;
        this.limits = limits;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<String> calendar(@PathVariable("token") String token, HttpServletRequest request) {
        if (!limits.allow("calendar", token, PER_LINK, HOUR)) {
            return tooOften();
        }
        return calendars
                .read(token)
                .map(OpenAddresses::asCalendar)
                .orElseGet(() -> inVain(request, ResponseEntity.notFound().build()));
    }

    private static ResponseEntity<String> asCalendar(String calendar) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(HOUR.dividedBy(2)).cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(calendar.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Disposition", "inline; filename=\"deadlines.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(calendar);
    }

    /** RFC 8058: a mail program asks for this when somebody presses its own button. */
    @PostMapping("/notices/unsubscribe/{token}")
    ResponseEntity<String> stop(@PathVariable("token") String token, HttpServletRequest request) {
        return preferences
                .stop(token)
                .map(kind -> ResponseEntity.ok("OK"))
                .orElseGet(() -> inVain(request, ResponseEntity.notFound().build()));
    }

    /** Somebody opens that address in a browser: the page asks them, since mail scanners open addresses too. */
    @GetMapping("/notices/unsubscribe/{token}")
    ResponseEntity<Void> ask(@PathVariable("token") String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/notices/stop/" + token))
                .build();
    }

    private ResponseEntity<String> inVain(HttpServletRequest request, ResponseEntity<String> answer) {
        return limits.allow("notices-in-vain", request.getRemoteAddr(), IN_VAIN, HOUR) ? answer : tooOften();
    }

    private static ResponseEntity<String> tooOften() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header("Retry-After", String.valueOf(HOUR.toSeconds()))
                .build();
    }

    /** The doors that stand open for these. */
    @Configuration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        OpenDoor calendarDoor() {
            return new OpenDoor("/calendar/*");
        }

        @Bean
        OpenDoor unsubscribeDoor() {
            return new OpenDoor("/notices/unsubscribe/*");
        }
    }
}
