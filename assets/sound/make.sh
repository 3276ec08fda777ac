#!/bin/sh
# Renders every sound of the game in ten seconds; the same tools give the same bytes:
#   *.webm (Opus, first choice), *.mp3 (for browsers without Opus), sprites.json, measures.json
#
# Debian: apt install espeak-ng fluidsynth fluid-soundfont-gm ffmpeg python3-numpy; Node from the project.
# The outputs are committed, because these tools are not on every machine.
set -eu
cd "$(dirname "$0")"
build=$(mktemp -d)
trap "rm -rf $build" EXIT
PATH="$PWD/../../node_modules/.bin:$PATH"

# encode <name> <Opus kbit/s> <MP3 kbit/s>
encode() {
  exact='-map_metadata -1 -fflags +bitexact -flags:a +bitexact'
  # shellcheck disable=SC2086
  ffmpeg -v error -y -i "$build/$1.wav" $exact -c:a libopus -b:a "$2k" "$1.webm"
  # shellcheck disable=SC2086
  ffmpeg -v error -y -i "$build/$1.wav" $exact -c:a libmp3lame -b:a "$3k" "$1.mp3"
}

export PYTHONDONTWRITEBYTECODE=1
for part in voices effects hold rooms; do python3 "make_$part.py" "$build"; done
python3 sprites.py "$build" > sprites.json
node --experimental-strip-types --disable-warning=ExperimentalWarning schedules.ts > "$build/schedules.json"
python3 measure.py "$build" > measures.json

encode voices 26 32
encode effects 22 32
encode hold 20 32
encode rooms 16 24
ls -l ./*.webm ./*.mp3
