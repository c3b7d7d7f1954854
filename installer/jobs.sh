# Sourced by tests/run and app/run: jobs that end with the script, whatever ends it (Ctrl+C too), and a display.
# Each job gets a process group of its own, so that it is ended with all that it started, and is waited for.
#   run COMMAND…          in the foreground; status is the command's
#   serve COMMAND…        in the background; its pid is in $job
#   work_dir NAME         makes the private directory $work, removed at the end
#   serve_display         an X server and a window manager of their own; sets DISPLAY
#   until_true SECONDS PID COMMAND…   waits for a condition while PID lives
job= ; work= ; foreground= ; servers=()
start_job() { set -m; "$@" </dev/null & job=$!; set +m; }
run() { local status=0; start_job "$@"; foreground=$job; wait "$job" || status=$?; foreground= ; return "$status"; }
serve() { start_job "$@"; servers+=("$job"); }

# First asked, then told (a database server waits for its clients on TERM, not on INT), then killed.
stop_job() {
    local pid=$1 signal left
    for signal in TERM INT; do
        kill -"$signal" -- "-$pid" 2>/dev/null || true
        for ((left = 100; left > 0; --left)); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    done
    kill -KILL -- "-$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
}
stop_server() {
    local pid=$1 kept=()
    stop_job "$pid"
    for one in "${servers[@]}"; do [[ $one == "$pid" ]] || kept+=("$one"); done
    servers=("${kept[@]}")
}
finish() {
    local status=$?
    trap '' INT TERM HUP
    [[ -z $foreground ]] || stop_job "$foreground"
    for ((i = ${#servers[@]} - 1; i >= 0; --i)); do stop_job "${servers[i]}"; done
    [[ -z $work ]] || rm -rf -- "$work"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Under /tmp, since a database server run as another user cannot enter a home of mode 700.
work_dir() {
    work=$(mktemp -d "/tmp/$1.XXXXXX")
    chmod 711 "$work"
    mkdir -m 700 "$work"/{home,runtime,tmp}
}

until_true() {
    local left=$(( $1 * 20 )) pid=$2
    shift 2
    while ! "$@" >/dev/null 2>&1; do
        kill -0 "$pid" 2>/dev/null && (( left-- > 0 )) || return 1
        sleep 0.05
    done
}

window_manager_is_there() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; }
serve_display() {
    local answer
    mkfifo "$work/display"
    exec {answer}<>"$work/display"
    serve setpriv --pdeathsig TERM Xvfb -displayfd 3 -screen 0 "${1:-1440x900x24}" -nolisten tcp -noreset 3>&"$answer" >"$work/xvfb.log" 2>&1
    read -rt 30 -u "$answer" display || { cat "$work/xvfb.log" >&2; return 1; }
    exec {answer}>&-
    export DISPLAY=:$display
    serve setpriv --pdeathsig TERM openbox --sm-disable >"$work/openbox.log" 2>&1
    until_true 30 "$job" window_manager_is_there || { cat "$work/openbox.log" >&2; return 1; }
}
