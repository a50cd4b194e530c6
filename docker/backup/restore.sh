#!/usr/bin/env bash
# restore.sh DUMP DATABASE: makes DATABASE anew from a dump and verifies its audit. Refuses to touch one that exists: a restore is
# for a fresh place, and putting it in use (renaming databases, or naming it in spring.datasource.url) is a decision of its own.
set -euo pipefail
dump=${1:?the dump to restore}
target=${2:?the name of a database that does not exist yet}

createdb --maintenance-db=postgres "$target"
pg_restore --exit-on-error --no-owner --jobs=2 --dbname="$target" "$dump"
psql --quiet --dbname="$target" --command='analyze'
echo "$target holds what $(basename "$dump") held"
bash "$(dirname "$0")/verify.sh" "$target"
