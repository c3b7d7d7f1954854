#!/usr/bin/env bash
# Every sentence of the sources is collected and has its English.
exec "$HUIMIN_SOURCE_DIR/translations/update" --check
