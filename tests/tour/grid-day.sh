# A grid worker's morning: what is due, the walk of the day, the events and one of them with its acts; then what the supervisor has to
# dispatch, and the same in English.
desk_start desk grid zh_CN
picture start "what is due today"
keys ctrl+4; expect 'page day' "the walk of the day"; expect 'filled day' "the tasks"
picture day "tasks by building and door"
keys Return; picture visit "a visit, answered by digits"
keys Escape
keys ctrl+5; expect 'page events' "the events"; expect 'filled events' "the events"
picture events "what waits for the grid worker"
keys Return; expect 'page event' "one event"; expect 'filled event' "the event"
picture event "the event with its clock and what happened"
keys ctrl+Return; picture acts "what can be done, and why the rest cannot"
keys Escape
keys F9; picture limit "how the limit counts"
keys Escape
keys F3; expect 'sheet report' "the report"
picture report "reporting a new one"
keys Escape
desk_stop
desk_start street supervisor zh_CN
keys ctrl+4; expect 'page events' "the events of the streets"; expect 'filled events' "the events"
picture supervisor "what waits for the supervisor"
keys a; picture all "everything that is not archived"
desk_stop
desk_start english grid en
keys ctrl+5; expect 'filled events' "the events in English"
picture en-events "the events in English"
keys Return; expect 'filled event' "the event in English"
picture en-event "the event in English"
keys ctrl+4; expect 'filled day' "the day in English"
picture en-day "the day in English"
desk_stop
