package coop.workers.shell;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes a fault down under a short reference, which the person before it can give to whoever reads the log. */
@Component
class MishapLog {

    private static final Logger LOG = LoggerFactory.getLogger(MishapLog.class);
    private static final int LENGTH = 8;

    /** The reference it is found by in the log. */
    String note(Throwable fault) {
        var reference = UUID.randomUUID().toString().substring(0, LENGTH);
        LOG.error("Reference {}", reference, fault);
        return reference;
    }
}
