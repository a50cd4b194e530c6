package coop.wrong.onlytheengineroomknowstheengine;

import org.camunda.bpm.engine.TaskService;

/** Goes to the engine past the workflow room. */
record AsksTheEngine(TaskService tasks) {}
