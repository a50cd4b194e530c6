package coop.workers.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * The engine looks through the whole class path for somebody who reads durations, anew for each timer that it sets: a seventh of
 * what it costs to open a case. It is told who does, unless whoever runs the office has said so.
 */
@Component
class QuickDurations extends AbstractProcessEnginePlugin {

    private static final String WHO_READS = "javax.xml.datatype.DatatypeFactory";
    private static final String OF_THE_JDK = "com.sun.org.apache.xerces.internal.jaxp.datatype.DatatypeFactoryImpl";

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (System.getProperty(WHO_READS) == null) {
            System.setProperty(WHO_READS, OF_THE_JDK);
        }
    }
}
