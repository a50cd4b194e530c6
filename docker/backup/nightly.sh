#!/usr/bin/env bash
# One backup now, then one every night at three; a failed one is said and tried again an hour later.
set -uo pipefail
here=$(dirname "$0")
while true; do
    if bash "$here/backup.sh"; then
        sleep $(($(date --date='tomorrow 03:00' +%s) - $(date +%s)))
    else
        echo "The backup failed; the next attempt is in an hour." >&2
        sleep 3600
    fi
done
