package coop.workers.audit;

import org.springframework.beans.factory.BeanFactory;

/** Puts a seal under what there is, for tests of other rooms. */
public final class SomeSeals {

    private SomeSeals() {}

    public static void putOn(BeanFactory office) {
        office.getBean(Sealing.class).round();
    }
}
