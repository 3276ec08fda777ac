"""The mumble voice: single syllables of a speech synthesiser, softened, in two voices and three heats."""

import subprocess
import sys
import tempfile

import numpy as np
from audio import RATE, band, fade, level, read_wav, write_sprite

# Finnish reads every letter as it is written. Only soft consonants: nothing hisses or pops.
SYLLABLES = "ma na la va me ne le ve mi ni li mo no lo mu lu".split()

# espeak-ng voice, and the pitch settings of the three heats
VOICES = {"low": ("fi+m3", (48, 62, 76)), "high": ("fi+f2", (34, 46, 58))}

# Words per minute, longest syllable in seconds, top of the band in hertz, loudness: a raised voice is brighter too.
HEATS = {"calm": (150, 0.19, 2600, 0.14), "tense": (185, 0.165, 3300, 0.165), "furious": (215, 0.14, 4200, 0.2)}


def say(syllable, voice, speed, pitch):
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        command = ["espeak-ng", "-v", voice, "-s", str(speed), "-p", str(pitch), "-w", file.name, syllable]
        subprocess.run(command, check=True)
        return read_wav(file.name)


def trim(x, longest):
    """Cuts the silence around a syllable, and the syllable itself where it is too long."""
    loud = np.nonzero(np.abs(x) > 0.02 * np.abs(x).max())[0]
    return x[loud[0] : min(loud[-1] + 1, loud[0] + round(longest * RATE))]


def soften(x, top, loudness):
    x = band(np.pad(x, RATE // 10), 90, top)[RATE // 10 : -RATE // 10]
    return level(fade(x, 0.012, 0.045), rms=loudness)


clips = {}
for voice, (espeak, pitches) in VOICES.items():
    for (heat, (speed, longest, top, loudness)), pitch in zip(HEATS.items(), pitches):
        for syllable in SYLLABLES:
            raw = say(syllable, espeak, speed, pitch)
            clips[f"{voice}.{heat}.{syllable}"] = soften(trim(raw, longest), top, loudness)
write_sprite(f"{sys.argv[1]}/voices", clips)
