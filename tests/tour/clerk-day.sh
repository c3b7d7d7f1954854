# A clerk's Monday: what is due, who collects, numbers and receptions, papers cut by questions, everything wrong at once, a question in
# between, acceptance, the citizen's rating, the queues with a batch, lunch, handing over.
open_by() { # letters, kind of the page
    keys ctrl+k; expect 'found' "the omnibox"
    type_text "$1"; expect 'found [1-9]' "something by $1"
    keys Return; expect "page $2" "the page by $1"
}
since_start() { mark=0; expect "$@"; }

desk_start monday clerk zh_CN
picture start "08:23 the day in three numbers"
open_by lz handover
expect 'filled handover' "what is ready"
picture hand-over "08:26 who collects what"
open_by qh guide
expect 'filled guide' "the queues"
keys 1; expect 'filled guide' "a number"
picture number "08:29 a number for who came"
keys F4; expect 'counter called' "the call"
picture called "08:30 the number is called"
find_person zwm
keys Return; expect 'counter serving' "the reception"; since_start 'ready resident' "the person"
picture reception "08:30:20 the reception holds what he came for"
take_in cyryyfxjk
picture form "08:33 only what is not known is asked"
keys F9
picture check "08:36 checked, nothing is wrong"
keys F8; expect 'page start' "the counter is clear"
picture parked "08:50 put aside"
keys ctrl+k; expect 'found' "the omnibox"
type_text zx; expect 'found [1-9]' "the consultation"
keys Return; expect 'sheet consultation' "the consultation"
picture consultation "08:51 only one question"
keys Escape
keys shift+F8
picture put-aside "what was put aside"
keys Return; expect 'page takeIn' "the form again"
picture again "08:55 back in the same field"
keys ctrl+Return; expect 'taken in' "acceptance"; expect 'receipt shown' "the receipt"
picture receipt "08:57 accepted, the receipt"
keys Escape
keys ctrl+F4; expect 'front rating' "the page for the citizen"
picture rating "08:58 he rates, not we"
keys 5
picture rated "08:58 rated"
keys Escape; expect 'front closed' "the counter again"
keys ctrl+3; expect 'page matters' "the list"
keys 3
picture queue "10:30 waiting for papers, the late ones first"
keys 2; keys space Down space; keys ctrl+Return
picture batch "10:45 several alike, exceptions first"
keys Escape
keys ctrl+l
picture lunch "11:50 locked for lunch"
type_text huimin-demo; keys Return; expect 'state link' "unlocked"; picture unlocked "13:30 back"
open_by jb shift
expect 'filled shift' "what is left"
picture shift "17:20 what the next one must know"
desk_stop
