"""What the sound scripts share: mono samples as numpy arrays of floats, full scale = 1."""

import json
import wave

import numpy as np

RATE = 22050
"""Samples per second of everything made here."""

GAP = 0.06
"""Seconds of silence after each sound of a sprite: MP3 decoders may shift everything by up to 50 ms."""

LOOP_MARGIN = 0.2
"""Seconds of a loop repeated before and after it, so that a shifted window still loops without a seam."""


def seconds(length):
    """Time axis of a sound of this many seconds."""
    return np.arange(round(length * RATE)) / RATE


def noise(length, seed):
    return np.random.default_rng(seed).standard_normal(round(length * RATE))


def band(x, low, high, slope=2):
    """Soft band-pass in hertz. Filters in a circle: what was periodic stays periodic, so loops stay loops."""
    f = np.maximum(np.fft.rfftfreq(len(x), 1 / RATE), 1e-3)
    gain = 1 / np.sqrt((1 + (low / f) ** (2 * slope)) * (1 + (f / high) ** (2 * slope)))
    return np.fft.irfft(np.fft.rfft(x) * gain, len(x))


def fade(x, rise, fall):
    """Raised-cosine fades of so many seconds at both ends."""
    x = x.copy()
    a, b = round(rise * RATE), round(fall * RATE)
    x[:a] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(a) / a)
    x[len(x) - b :] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(b) / b)
    return x


def level(x, peak=None, rms=None):
    """The same sound at this peak, or at this root mean square but never above a peak of 0.7."""
    if peak is not None:
        return x * peak / np.abs(x).max()
    return x * min(rms / np.sqrt(np.mean(x**2)), 0.7 / np.abs(x).max())


def mix(length, *parts):
    """Lays (start in seconds, sound) parts over each other."""
    out = np.zeros(round(length * RATE))
    for start, x in parts:
        at = round(start * RATE)
        x = x[: len(out) - at]
        out[at : at + len(x)] += x
    return out


def read_wav(file):
    with wave.open(file) as w:
        assert w.getframerate() == RATE and w.getnchannels() == 1, file
        return np.frombuffer(w.readframes(w.getnframes()), "<i2") / 32768


def write_wav(file, x):
    assert np.abs(x).max() < 0.99, f"{file} clips"
    with wave.open(file, "wb") as w:
        w.setnchannels(1)
        w.setsampwidth(2)
        w.setframerate(RATE)
        w.writeframes(np.round(x * 32767).astype("<i2").tobytes())


def write_sprite(file, sounds, loops=()):
    """Writes file.wav with all sounds in a row, and file.json: name -> [start, length] in milliseconds."""
    row, sprite, at = [], {}, 0
    gap, margin = round(GAP * RATE), round(LOOP_MARGIN * RATE)
    for name, x in sounds.items():
        if name in loops:
            row += [x[-margin:], x, x[:margin], np.zeros(gap)]
            sprite[name] = (at + margin, len(x))
        else:
            # Most of the gap belongs to the sound: played late by a shift, it still ends in silence.
            row += [x, np.zeros(gap)]
            sprite[name] = (at, len(x) + round(0.8 * gap))
        at += sum(map(len, row[-4 if name in loops else -2 :]))
    write_wav(f"{file}.wav", np.concatenate(row))
    with open(f"{file}.json", "w") as out:
        json.dump({k: [round(1000 * v / RATE, 1) for v in pair] for k, pair in sprite.items()}, out)
