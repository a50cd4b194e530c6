-- the exclusions keep these apart by ranges, which does not help to find those of one member
create index membership_member on register.membership (member_number);
create index representative_member on register.representative (member_number);
