package coop.workers.workflow.check;

/** The namespaces that diagrams and tables are written in. */
final class Bpmn {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
    /** What the desktop modeller remembers for itself; the engine does not look at it. */
    static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Bpmn() {}
}
