package coop.workers.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Something that is asked for many times while one request is answered, such as who acts for every line of a list, and is read
 * once. The next request reads it anew, so that a change holds at the next thing that anybody does, on every node. Outside
 * requests, as in jobs and in what is pushed to windows, it is read each time.
 */
public final class OncePerRequest<K, V> {

    private final String name;
    private final Function<K, V> reader;

    /** @param name of its own among everything that is kept so */
    public OncePerRequest(String name, Function<K, V> reader) {
        this.name = OncePerRequest.class.getName() + "." + name;
        this.reader = reader;
    }

    /** What was read for {@code key} in this request, read now where nobody has asked yet. */
    public V get(K key) {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? reader.apply(key) : kept(request).computeIfAbsent(key, reader);
    }

    /** It has changed in this request. */
    public void forget() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(name, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @SuppressWarnings("unchecked") // only this puts anything under this name
    private Map<K, V> kept(RequestAttributes request) {
        var known = (Map<K, V>) request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known != null) {
            return known;
        }
        var kept = new HashMap<K, V>();
        request.setAttribute(name, kept, RequestAttributes.SCOPE_REQUEST);
        return kept;
    }
}
