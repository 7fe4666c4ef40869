#!/bin/sh
# Becomes $OMONO_PROGRAM, and ends it when the process $OMONO_OWNER is gone, however that ended:
# Firefox over WebDriver BiDi does not notice that nobody is connected any more.
(
  while kill -0 "$OMONO_OWNER" && kill -0 $$; do sleep 1; done
  kill -KILL 0
) </dev/null >/dev/null 2>&1 &
exec "$OMONO_PROGRAM" "$@"
