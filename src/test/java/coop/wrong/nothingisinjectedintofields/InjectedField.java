package coop.wrong.nothingisinjectedintofields;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Does not say in its constructor what it needs. */
class InjectedField {
    @Autowired
    Clock clock;
}
