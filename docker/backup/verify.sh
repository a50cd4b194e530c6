#!/usr/bin/env bash
# verify.sh DATABASE: verifies the audit of a database on the server of libpq's variables, with the office named in
# BACK_OFFICE_JAR. Without one it says what to do and is content.
set -euo pipefail
database=${1:?the name of the database}

if [ -z "${BACK_OFFICE_JAR:-}" ]; then
    echo "The audit of $database was not verified: BACK_OFFICE_JAR names no office. Run verify-audit over it."
    exit 0
fi
SPRING_DATASOURCE_USERNAME=${PGUSER:-} SPRING_DATASOURCE_PASSWORD=${PGPASSWORD:-} java -jar "$BACK_OFFICE_JAR" verify-audit \
    --spring.datasource.url="jdbc:postgresql://${PGHOST:-localhost}:${PGPORT:-5432}/$database"
