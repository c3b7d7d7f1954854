# The main job: find a person, see what is pending, take a matter in, once more without the network, plug it back, see it on a second
# desk; then the same pages in English.
desk_start desk clerk zh_CN
picture start "the first page of the day"
find_person zwm
picture find "张伟明 by zwm"
keys Return; expect 'page resident' "the person"; expect 'ready resident' "the person"
picture person "the whole person, with what is pending"
take_in cyryyfxjk
picture take-in "the form, prefilled"
keys ctrl+Return; expect 'taken in' "acceptance"; expect 'receipt shown' "the receipt"
picture receipt "the receipt with its QR"
keys Escape
mark=0; expect 'state link=2 waiting=0' "the center's answer"
picture matter "the matter with its number"
if [[ -n ${HUIMIN_NETWORK:-} ]]; then
    mark=$(wc -l <"$trace")
    network off
    keys F5; expect 'state link=5' "offline"
    picture offline "the network is pulled"
    find_person zwm
    keys Return; expect 'page resident' "the person, offline"
    take_in ylbxdqdy
    keys ctrl+Return; expect 'taken in' "acceptance without the network"; expect 'receipt shown' "the receipt"
    picture receipt-offline "a provisional number"
    keys Escape
    keys shift+F5; expect 'page sync' "the sync page"
    picture sync-waiting "what waits in the outbox"
    mark=$(wc -l <"$trace")
    network on
    keys F5; expect 'state link=2 waiting=0' "everything is sent" 120
    picture sync-done "plugged back: all sent"
fi
keys ctrl+3; expect 'page matters' "the list"
picture matters "the matters of the hall"
keys ctrl+F1; picture keys "the key sheet"
keys Escape
desk_stop
desk_start second clerk2 zh_CN
find_person zwm
keys Return; expect 'page resident' "the person on the second desk"; expect 'ready resident' "the person"
picture second-desk "the second desk shows it"
desk_stop
desk_start english clerk en
picture en-start "the first page in English"
find_person zwm
picture en-find "the omnibox in English"
keys Return; expect 'ready resident' "the person"
picture en-person "the person in English"
take_in cyryyfxjk
picture en-take-in "the form in English"
keys ctrl+3; expect 'page matters' "the list"
picture en-matters "the matters in English"
keys shift+F5; expect 'page sync' "the sync page"
picture en-sync "the sync page in English"
desk_stop
