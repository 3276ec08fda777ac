"""Prints measures.json: how fast, loud and high the mumble voice really is, by look and anger (0 to 1)."""

import json
import sys

import numpy as np
from audio import RATE, mix, read_wav, write_wav

build = sys.argv[1]
voices = read_wav(f"{build}/voices.wav")
with open(f"{build}/voices.json") as file:
    sprite = json.load(file)
with open(f"{build}/schedules.json") as file:
    plan = json.load(file)


def clip(beat):
    """A syllable as the player sounds it: read faster, so shorter and higher, and as loud as the beat says."""
    start, length = (round(ms * RATE / 1000) for ms in sprite[beat["syllable"]])
    x = voices[start : start + length]
    return beat["gain"] * np.interp(np.arange(0, length, beat["rate"]), np.arange(length), x)


def pitch(frame):
    """Of one voiced frame, in hertz; None where no period is clear. The shortest good period wins, not its double."""
    frame = frame - frame.mean()
    similar = np.correlate(frame, frame, "full")[len(frame) - 1 :] / (np.sum(frame**2) + 1e-9)
    similar *= len(frame) / np.arange(len(frame), 0, -1)
    shortest, longest = RATE // 420, RATE // 65
    best = similar[shortest:longest].max()
    if best < 0.7:
        return None
    peaks = [k for k in range(shortest, longest) if similar[k] >= 0.9 * best and similar[k] == similar[k - 5 : k + 6].max()]
    return RATE / peaks[0] if peaks else None


def median_pitch(x):
    size = round(0.045 * RATE)
    frames = (x[k : k + size] for k in range(0, len(x) - size, size // 3))
    return np.median([p for p in (pitch(f) for f in frames if np.sqrt(np.mean(f**2)) > 0.3 * np.sqrt(np.mean(x**2))) if p])


def measured(take):
    beats = take["beats"]
    length = beats[-1]["at"] / 1000 + 0.2
    x = mix(length, *((beat["at"] / 1000, clip(beat)) for beat in beats))
    write_wav(f"{build}/{take['look']}-{take['anger']}.wav", x)
    return {
        "look": take["look"],
        "anger": take["anger"],
        "syllablesPerSecond": round(len(beats) / length, 2),
        "rms": round(float(np.sqrt(np.mean(x**2))), 4),
        "pitchHz": round(float(median_pitch(x))),
    }


rows = ",\n".join("    " + json.dumps(measured(take)) for take in plan["takes"])
head = json.dumps({"line": plan["line"], "seed": plan["seed"]}, ensure_ascii=False, indent=2)[:-2]
print(f'{head},\n  "measures": [\n{rows}\n  ]\n}}')
