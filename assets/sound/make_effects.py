"""Short sounds, drawn from sines and noise. All notes belong to C major, so that two at once never clash."""

import sys

import numpy as np
from audio import RATE, band, fade, level, mix, noise, seconds, write_sprite

C4, E4, G4, A4, C5, E5, G5, A5, C6 = (440 * 2 ** (n / 12) for n in (-9, -5, -2, 0, 3, 7, 10, 12, 15))

SEMITONE = 2 ** (1 / 12)


def bell(pitch, length, partials=((1, 1), (2, 0.3), (3.01, 0.12), (4.2, 0.05))):
    """A struck bar: (multiple, strength) partials, the higher ones dying sooner."""
    t = seconds(length)
    tones = (a * np.sin(2 * np.pi * pitch * m * t) * np.exp(-t * 5 * m**0.7 / length) for m, a in partials)
    return fade(sum(tones), 0.004, length / 4)


def pad(pitch, length):
    """A soft held note."""
    t = seconds(length)
    return fade(sum(np.sin(2 * np.pi * pitch * m * t) / m**2 for m in (1, 2, 3)), length / 4, length / 2)


def glide(start, end, length):
    """A drop of water: a tone that slides and dies."""
    pitch = start * (end / start) ** (seconds(length) / length)
    return fade(np.sin(2 * np.pi * np.cumsum(pitch) / RATE), 0.005, length * 0.8)


def click(seed, low, high, length=0.03):
    """A small mechanical knock."""
    x = noise(length, seed) * np.exp(-seconds(length) * 6 / length)
    return level(band(np.pad(x, 500), low, high), peak=1)


def ring():
    """Two short trills and a wait, three seconds in all."""
    note = lambda k: bell((E5, G5)[k % 2], 0.16)
    trill = mix(0.65, *((k * 0.06, note(k)) for k in range(8)))
    return mix(3, (0.05, trill), (0.85, trill))


def busy():
    """A click, and the tone of a line that is no more."""
    tone = lambda: pad(425, 0.22)
    return mix(1.3, (0, click(1, 300, 2500)), (0.2, tone()), (0.55, tone()), (0.9, tone()))


def key(seed):
    """Down, the wood under it, and up again."""
    down, up = click(seed, 900, 3600), click(seed + 99, 1200, 4000)
    return mix(0.12, (0, down), (0.004, 0.5 * bell(190, 0.06)), (0.07, 0.35 * up))


def typing():
    """Four seconds of keys in bursts, as people type."""
    rng = np.random.default_rng(7)
    starts = [b + k * 0.135 + rng.uniform(0, 0.045) for b, n in ((0.1, 7), (1.35, 5), (2.4, 9)) for k in range(n)]
    return mix(4, *((s, rng.uniform(0.5, 1) * key(k)) for k, s in enumerate(starts)))


def receiver():
    """A receiver lifted: two knocks and the body of the phone."""
    first, second = click(2, 250, 2600), click(3, 500, 3500)
    return mix(0.22, (0, first), (0.01, 0.8 * bell(140, 0.1)), (0.085, 0.6 * second))


def bleep():
    t = seconds(0.26)
    return fade(np.sin(2 * np.pi * 1000 * t) + 0.08 * np.sin(2 * np.pi * 2000 * t), 0.018, 0.03)


def breath():
    """In through the nose, a moment, out through the mouth."""
    shape = lambda length: np.sin(np.pi * seconds(length) / length) ** 1.5
    inward = band(noise(1.4, 5), 700, 2600) * shape(1.4)
    outward = band(noise(2.0, 6), 250, 1300) * shape(2.0)
    return mix(3.6, (0, 0.6 * level(inward, peak=1)), (1.55, level(outward, peak=1)))


def notes(length, instrument, *tune):
    """(start, pitch, length) notes on one instrument."""
    return mix(length, *((at, instrument(pitch, long)) for at, pitch, long in tune))


# name: sound, peak. Peaks set how loud things are beside each other; what informs stays below what calls.
EFFECTS = {
    "ring": (ring(), 0.42),
    "typing": (typing(), 0.3),
    "pick-up": (receiver(), 0.4),
    "hang-up": (busy(), 0.3),
    "message": (mix(0.34, (0, glide(C5, G5, 0.1)), (0.09, 0.8 * bell(C6, 0.25))), 0.34),
    "sent": (glide(G5, C5, 0.14), 0.24),
    "bleep": (bleep(), 0.26),
    "lamp-lit": (notes(1.1, bell, (0, G5, 0.6), (0.11, C6, 0.95)), 0.3),
    "lamp-dark": (notes(0.9, bell, (0, E4, 0.5), (0.13, C4, 0.75)), 0.3),
    "calmer": (notes(1.3, pad, (0, G4, 0.8), (0.25, E4, 1.0), (0.3, C5, 0.95)), 0.2),
    "angrier": (notes(1.0, pad, (0, C4 / 2, 1), (0, C4, 0.9), (0.1, C4 * SEMITONE, 0.8)), 0.26),
    "approval": (bell(A5, 1.1, ((1, 1), (2.76, 0.35), (5.4, 0.1))), 0.32),
    "refused": (notes(0.5, bell, (0, A4, 0.16), (0.17, E4, 0.3)), 0.3),
    "agreed": (notes(1.9, bell, (0, C4, 1.6), (0.1, E4, 1.6), (0.2, G4, 1.6), (0.32, C5, 1.5)), 0.36),
    "breath": (breath(), 0.22),
    "end-of-call": (mix(0.95, (0, bell(G4, 0.5)), (0.17, bell(C4, 0.7)), (0.62, 0.5 * click(4, 250, 2200))), 0.34),
}
sounds = {name: level(band(fade(x, 0.003, 0.01), 60, 5000), peak=peak) for name, (x, peak) in EFFECTS.items()}
write_sprite(f"{sys.argv[1]}/effects", sounds, loops=("ring", "typing"))
