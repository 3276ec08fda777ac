"""Hold music: eight bars of a bossa nova, whistled, with a bassoon that answers back, heard down a telephone line."""

import struct
import subprocess
import sys

import numpy as np
from audio import RATE, band, level, read_wav, write_sprite

SOUND_FONT = "/usr/share/sounds/sf2/FluidR3_GM.sf2"
TICKS, TEMPO, BARS = 480, 96, 8
LOOP = BARS * 4 * 60 / TEMPO

# General MIDI: channel, programme
PIANO, BASS, WHISTLE, BASSOON, VIBES, DRUMS = (0, 4), (1, 32), (2, 78), (3, 70), (4, 11), (9, 0)
SHAKER, STICK, VIBRASLAP = 70, 37, 58

CHORDS = [
    (36, (64, 67, 71, 74)),
    (45, (64, 67, 71, 72)),
    (38, (65, 69, 72, 76)),
    (43, (65, 69, 71, 76)),
    (40, (62, 67, 71, 74)),
    (45, (61, 67, 70, 76)),
    (38, (65, 69, 72, 76)),
    (43, (65, 69, 71, 76)),
]
# (bar, beat, pitch, beats)
TUNE = [
    (0, 0, 76, 1), (0, 1, 79, 0.5), (0, 1.5, 81, 0.5), (0, 2, 79, 1.6),
    (1, 0, 76, 0.5), (1, 0.5, 74, 0.5), (1, 1, 72, 1.2),
    (2, 0, 77, 1), (2, 1, 81, 0.5), (2, 1.5, 84, 0.5), (2, 2, 81, 1.6),
    (3, 0, 79, 0.5), (3, 0.5, 77, 0.5), (3, 1, 76, 0.5), (3, 1.5, 74, 0.7),
    (4, 0, 76, 0.5), (4, 0.5, 79, 0.5), (4, 1, 83, 1.5), (4, 3, 81, 0.5), (4, 3.5, 83, 0.5),
    (5, 0, 85, 1), (5, 1, 82, 0.5), (5, 1.5, 81, 0.5), (5, 2, 79, 1.6),
    (6, 0, 77, 0.5), (6, 0.5, 76, 0.5), (6, 1, 74, 0.8), (6, 2, 81, 0.5), (6, 2.5, 79, 0.5), (6, 3, 77, 0.9),
    (7, 0, 76, 0.5), (7, 0.5, 74, 0.5), (7, 1, 71, 0.9),
]  # fmt: skip
ANSWERS = [
    (1, 2.5, 57, 0.35), (1, 3, 60, 0.35), (1, 3.5, 57, 0.25),
    (3, 2.5, 55, 0.35), (3, 3, 59, 0.35), (3, 3.5, 53, 0.25),
    (7, 2, 62, 0.35), (7, 2.5, 59, 0.35), (7, 3, 55, 0.7),
]  # fmt: skip
COMPING = ((0, 0.9), (1.5, 0.9), (2.5, 1.3))
CLAVE = ((0, 1.5, 3), (1, 2.5))


def bar(number):
    """Accompaniment of one bar as (voice, beat, pitch, beats, velocity)."""
    root, chord = CHORDS[number]
    yield from ((PIANO, at, pitch, long, 52) for at, long in COMPING for pitch in chord)
    yield from ((BASS, at, pitch + 12, 0.9, 112) for at, pitch in ((0, root), (1.5, root + 7), (2, root + 7), (3.5, root)))
    yield from ((DRUMS, k / 2, SHAKER, 0.2, 76 + 24 * (k % 2)) for k in range(8))
    yield from ((DRUMS, at, STICK, 0.2, 84) for at in CLAVE[number % 2])
    yield from ((VIBES, at, chord[k] + 12, 0.6, 90) for at, k in ((1, 1), (2.5, 3), (3, 2)) if number in (4, 5))


def song():
    """All notes of one round as (voice, beat, pitch, beats, velocity)."""
    for number in range(BARS):
        yield from ((voice, number * 4 + at, *rest) for voice, at, *rest in bar(number))
    yield from ((WHISTLE, b * 4 + at, pitch, long * 0.95, 58) for b, at, pitch, long in TUNE)
    yield from ((BASSOON, b * 4 + at, pitch, long, 124) for b, at, pitch, long in ANSWERS)
    yield (DRUMS, 31.5, VIBRASLAP, 0.4, 60)


def variable(n):
    """A number as MIDI writes time: seven bits a byte, the highest byte first."""
    return (variable(n >> 7)[:-1] + bytes([n >> 7 & 127 | 128]) if n > 127 else b"") + bytes([n & 127])


def midi(rounds):
    voices = (PIANO, BASS, WHISTLE, BASSOON, VIBES, DRUMS)
    events = [(0, bytes([0xC0 | channel, programme])) for channel, programme in voices]
    for (channel, _), at, pitch, long, velocity in song():
        for start in (at + 4 * BARS * k for k in range(rounds)):
            events.append((round(start * TICKS), bytes([0x90 | channel, pitch, velocity])))
            events.append((round((start + long) * TICKS) - 1, bytes([0x80 | channel, pitch, 0])))
    track, now = b"\0\xff\x51\x03" + struct.pack(">I", round(60e6 / TEMPO))[1:], 0
    for at, message in sorted(events):
        track += variable(at - now) + message
        now = at
    track += b"\0\xff\x2f\0"
    return b"MThd" + struct.pack(">IHHH", 6, 0, 1, TICKS) + b"MTrk" + struct.pack(">I", len(track)) + track


def render(build):
    with open(f"{build}/hold.mid", "wb") as file:
        file.write(midi(rounds=3))
    synth = ["fluidsynth", "-ni", "-q", "-g", "0.6", "-C", "0", "-r", str(RATE), "-T", "wav", "-F"]
    subprocess.run([*synth, f"{build}/stereo.wav", SOUND_FONT, f"{build}/hold.mid"], check=True)
    mono = ["ffmpeg", "-v", "error", "-y", "-i", f"{build}/stereo.wav", "-ac", "1", f"{build}/mono.wav"]
    subprocess.run(mono, check=True)
    return read_wav(f"{build}/mono.wav")


def looped(x):
    """The second round, its first moment mixed out of the third, so that the end runs into the beginning.
    It begins a moment before the first beat, where it is quietest."""
    n, seam = round(LOOP * RATE), RATE // 10
    out = x[n : 2 * n].copy()
    blend = np.linspace(0, 1, seam)
    out[:seam] = blend * out[:seam] + (1 - blend) * x[2 * n : 2 * n + seam]
    return np.roll(out, RATE // 30)


line = band(looped(render(sys.argv[1])), 280, 3200, slope=4)
warm = np.tanh(1.6 * level(line, peak=1))
write_sprite(f"{sys.argv[1]}/hold", {"hold": level(band(warm, 280, 3200, slope=4), peak=0.6)}, loops=("hold",))
