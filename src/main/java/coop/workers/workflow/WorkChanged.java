package coop.workers.workflow;

import coop.workers.shared.CaseNumber;

/**
 * Published after commit when open work appeared, changed hands or was done, so that screens can follow.
 */
public record WorkChanged(TaskId task, CaseNumber caseNumber) {}
