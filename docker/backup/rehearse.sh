#!/usr/bin/env bash
# rehearse.sh [DUMP]: restores a dump (a new one where none is named) beside the office's database, verifies its audit, counts
# every table there, compares with the counts of the original where the dump was made just now, and drops it again. Run it every
# quarter; the office goes on working meanwhile, so tables written to in the moment between may differ and are named.
set -euo pipefail
here=$(dirname "$0")
dump=${1:-$(bash "$here/backup.sh")}
scratch="rehearsal_$(date --utc +%Y%m%d%H%M%S)"

counts_of() {
    psql --no-align --tuples-only --quiet --dbname="$1" <<'SQL'
select format('select %L, count(*) from %I.%I', schemaname || '.' || tablename, schemaname, tablename)
from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by schemaname, tablename \gexec
SQL
}

trap 'dropdb --if-exists --maintenance-db=postgres "$scratch"' EXIT
bash "$here/restore.sh" "$dump" "$scratch"
diff <(counts_of "$PGDATABASE") <(counts_of "$scratch") && echo "Every table holds as many rows as the original."
