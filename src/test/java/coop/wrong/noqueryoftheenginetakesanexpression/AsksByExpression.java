package coop.wrong.noqueryoftheenginetakesanexpression;

import org.camunda.bpm.engine.TaskService;

/** Lets the engine work out whose tasks are meant. */
class AsksByExpression {
    long count(TaskService tasks, String expression) {
        return tasks.createTaskQuery().taskAssigneeExpression(expression).count();
    }
}
