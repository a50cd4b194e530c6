package coop.wrong.namesarenounsofthetrade;

/** Could be anything. */
class MemberManager {}
