package coop.workers.membership;

import coop.workers.shared.PersonId;

/**
 * What is kept of an invitation, for those who think about it.
 *
 * @param group the key of the group
 * @param words of whoever invites; empty where they wrote none
 */
public record InvitationFile(
        PersonId person, String name, String group, String groupName, InvitationStatus status, String words) {}
