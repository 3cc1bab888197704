#!/bin/sh
# Walks the API with curl alone: records the cases that people are most confused by, and prints after each step what
# the applicant sees.
#
#   TOKEN=$(npx overcome admin token --role officer)
#   TOKEN=$TOKEN sh examples/api-walk.sh http://127.0.0.1:3000
#
# POST is the three-letter code of the embassy or consulate (PMR, the fictional one, unless told). Every run makes new
# cases: case numbers are made from the clock.
set -eu

base=${1:-http://127.0.0.1:3000}/api/v1
post=${POST:-PMR}
: "${TOKEN:?Set TOKEN to what \`overcome admin token --role officer\` printed.}"
run=$(date +%s | tail -c 5)
made=0

# Sends JSON and prints the answer; ends the walk with the problem when the answer is one.
send() {
  method=$1 path=$2 body=$3
  answer=$(curl --silent --show-error --request "$method" "$base$path" \
    --header "Authorization: Bearer $TOKEN" --header 'Content-Type: application/json' --data "$body")
  case $answer in
  *'"type":"/api/v1/problems/'*) printf 'The service refused %s %s:\n%s\n' "$path" "$body" "$answer" >&2 && exit 1 ;;
  esac
  printf '%s' "$answer"
}

# The text of a field of a flat JSON object.
field() {
  printf '%s' "$2" | sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"
}

# open_case TITLE CLASS IMMIGRANT
open_case() {
  made=$((made + 1))
  printf '\n== %s\n' "$1"
  passport="W$run$made"
  if [ "$3" = true ]; then number="${post}2026$run$(printf '%02d' $made)" && number=$(printf '%-13s' "$number" | tr ' ' 0); else number="AA00$run$(printf '%02d' $made)"; fi
  opened=$(send POST /desk/cases "{\"post\":\"$post\",\"caseNumber\":\"$number\",\"visaClass\":\"$2\",\"immigrant\":$3,\"applicant\":{\"surname\":\"Walker\",\"givenName\":\"Api\",\"dateOfBirth\":\"1990-01-31\",\"passportNumber\":\"$passport\"}}")
  id=$(field id "$opened")
  see 'application made'
}

# record SAYS EVENT: records an event of the case that was opened last, then looks as the applicant does.
record() {
  send POST "/desk/cases/$id/events" "{\"event\":$2}" >/dev/null
  see "$1"
}

see() {
  seen=$(send POST /status "{\"post\":\"$post\",\"caseNumber\":\"$number\",\"passportNumber\":\"$passport\",\"surname\":\"WALKE\"}")
  word=$(printf '%s' "$seen" | sed -n 's/.*"word":{[^}]*"label":"\([^"]*\)".*/\1/p')
  headline=$(printf '%s' "$seen" | sed -n 's/.*"headline":"\([^"]*\)".*/\1/p')
  printf '%-34s the page says “%s”\n%36s %s\n' "$1" "$word" 'in truth:' "$headline"
}

open_case 'Approved at the window' H1B false
record 'interview' '{"kind":"interview-held"}'
record 'passport kept' '{"kind":"passport-kept"}'
record 'approved at the window' '{"kind":"approved"}'
record 'petition verified' '{"kind":"petition-checked","result":"verified"}'
record 'issued' '{"kind":"issued"}'
record 'passport sent' '{"kind":"passport-dispatched"}'
record 'passport in hand' '{"kind":"passport-delivered"}'

open_case 'Approved in words, then 221(g) processing' F1 false
record 'interview' '{"kind":"interview-held"}'
record 'refused the same evening' '{"kind":"refused","ground":"221(g)","needs":["administrative-processing"]}'
record 'white letter' '{"kind":"letter-given","colour":"white"}'
record 'processing completed' '{"kind":"processing-completed"}'
record 'issued: overcome' '{"kind":"issued"}'

open_case 'Documents asked for' J1 false
record 'interview' '{"kind":"interview-held"}'
record 'refused, documents needed' '{"kind":"refused","ground":"221(g)","needs":["documents"]}'
record 'CV asked for' '{"kind":"item-requested","item":"cv","what":"documents","says":"Your CV"}'
record 'CV given' '{"kind":"item-provided","item":"cv"}'
record 'CV not accepted' '{"kind":"item-rejected","item":"cv","reason":"The last page is missing."}'
record 'CV given again' '{"kind":"item-provided","item":"cv"}'
record 'CV accepted' '{"kind":"item-accepted","item":"cv"}'
record 'issued: overcome' '{"kind":"issued"}'

open_case 'Dropbox, then an interview' H1B false
record 'interview waived' '{"kind":"interview-waived"}'
record 'passport received by dropbox' '{"kind":"passport-received"}'
record 'refused, interview needed' '{"kind":"refused","ground":"221(g)","needs":["interview"]}'
record 'interview' '{"kind":"interview-held"}'
record 'issued: overcome' '{"kind":"issued"}'

open_case 'The petition is not in PIMS' L1 false
record 'interview' '{"kind":"interview-held"}'
record 'petition not found' '{"kind":"petition-checked","result":"not-found"}'
record 'refused, petition needed' '{"kind":"refused","ground":"221(g)","needs":["petition"]}'
record 'petition found later' '{"kind":"petition-checked","result":"found-later"}'
record 'issued: overcome' '{"kind":"issued"}'

open_case 'Really refused: 214(b)' B1/B2 false
record 'interview' '{"kind":"interview-held"}'
record 'refused under 214(b)' '{"kind":"refused","ground":"214(b)"}'
record 'passport given back' '{"kind":"passport-returned"}'

open_case 'An immigrant whose medical report is missing' IR1 true
record 'interview' '{"kind":"interview-held"}'
record 'refused, medical needed' '{"kind":"refused","ground":"221(g)","needs":["medical"]}'
record 'report asked for' '{"kind":"item-requested","item":"medical","what":"medical","says":"The report of the panel physician"}'
record 'report given' '{"kind":"item-provided","item":"medical"}'
record 'report accepted' '{"kind":"item-accepted","item":"medical"}'
record 'issued: overcome' '{"kind":"issued"}'
