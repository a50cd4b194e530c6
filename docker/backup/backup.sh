#!/usr/bin/env bash
# Writes one dump of the office's database. Where it is comes from libpq's own variables: PGHOST, PGDATABASE, PGUSER, PGPASSWORD.
# Letters, documents, the register, the engine: everything the office keeps is in that one database, so one dump is all of it
# at one moment. An unfinished dump never carries the name of a finished one.
set -euo pipefail
directory=${BACKUP_DIRECTORY:-backups}
keep_days=${BACKUP_KEEP_DAYS:-30}

umask 077
mkdir -p "$directory"
name="$directory/${PGDATABASE:?says which database}-$(date --utc +%Y%m%dT%H%M%SZ).dump"
trap 'rm -f "$name.unfinished"' EXIT
pg_dump --format=custom --file="$name.unfinished"
pg_restore --list "$name.unfinished" >/dev/null
mv "$name.unfinished" "$name"
find "$directory" -name "$PGDATABASE-*.dump" -mtime "+$keep_days" -delete
echo "$name"
