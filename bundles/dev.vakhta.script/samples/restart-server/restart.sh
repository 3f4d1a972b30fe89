#!/bin/sh
# Asked with JSON on the standard input; answers in lines of JSON. Of the question it needs the phase and the service's name, which it checks.
question=$(cat)
say() { printf '%s\n' "$1"; }
service=$(printf %s "$question" | sed -n 's/.*"service":"\([A-Za-z0-9@._-]*\)".*/\1/p')
objects=$(printf %s "$question" | grep -o '"number":[0-9]*' | cut -d: -f2)
leave_out() {
    for number in $objects; do
        say "{\"type\":\"leave-out\",\"object\":$number,\"why\":\"$1\"}"
    done
    exit 0
}
case $question in *'"phase":"plan"'*) plans=true ;; *) plans=false ;; esac
if $plans; then
    [ -n "$service" ] || leave_out "The name of the service is missing"
    systemctl cat "$service" >/dev/null 2>&1 || leave_out "There is no service $service on this computer"
    number=$(printf '%s\n' "$objects" | head -n 1)
    say "{\"type\":\"step\",\"object\":$number,\"what\":\"systemctl restart $service\",\"risk\":\"all connections break\",\"undo\":\"\"}"
    say '{"type":"warning","text":"Before: vakhta session list says who is inside; vakhta infobase lock closes the infobases; other clusters of this service are hit too."}'
    say '{"type":"warning","text":"After: vakhta session list, vakhta process list; then vakhta infobase unlock."}'
    exit 0
fi
number=$(printf '%s\n' "$objects" | head -n 1)
say "{\"type\":\"begin\",\"object\":$number}"
say "{\"type\":\"progress\",\"text\":\"systemctl restart $service\"}"
if systemctl restart "$service" >&2 && systemctl is-active --quiet "$service"; then
    say "{\"type\":\"result\",\"object\":$number,\"outcome\":\"done\"}"
else
    say "{\"type\":\"result\",\"object\":$number,\"outcome\":\"failed\",\"text\":\"systemctl status $service says more\"}"
fi
