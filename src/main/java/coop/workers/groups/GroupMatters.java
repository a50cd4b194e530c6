package coop.workers.groups;

import coop.workers.shared.CaseNumber;
import java.util.List;

/**
 * Says which open cases of a room are a group's own, so that the page of the group can tell what is to be done in them. It is
 * no permission: what is to be done in a case is told only to those who may see it.
 */
public interface GroupMatters {

    List<CaseNumber> openIn(String group);
}
