package coop.workers.workflow.engine;

import coop.workers.access.Role;
import coop.workers.workflow.KnownQueues;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The queues that diagrams may give work to: the roles, and the groups that exist now. */
@Component
class QueueNames {

    private final ObjectProvider<KnownQueues> groups;

    QueueNames(ObjectProvider<KnownQueues> groups) {
        this.groups = groups;
    }

    Map<String, String> all() {
        var names = new TreeMap<String, String>();
        for (var role : Role.values()) {
            names.put(role.key(), inWords(role));
        }
        groups.stream().forEach(known -> names.putAll(known.queues()));
        return names;
    }

    private static String inWords(Role role) {
        var words = role.key().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
