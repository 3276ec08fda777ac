"""Room tone: what is heard when nobody speaks. Noise that was shaped in a circle loops without a seam."""

import sys

import numpy as np
from audio import RATE, band, level, noise, read_wav, seconds, write_sprite

LENGTH = 6


def phone():
    """An open line: soft hiss in the telephone band over a little mains hum (whole cycles in the loop)."""
    hum = sum(np.sin(2 * np.pi * f * seconds(LENGTH)) / f for f in (100, 200, 300))
    return level(band(noise(LENGTH, 11), 300, 2400), rms=1) + level(hum, rms=0.35)


def colleagues(build):
    """People far off: the mumble voice played backwards, slowly, through a wall."""
    voices = read_wav(f"{build}/voices.wav")[::-1]
    n = round(LENGTH * RATE)
    slow = np.interp(np.arange(2 * n) * 0.8, np.arange(len(voices)), voices)
    return band(slow[:n] + np.roll(slow[n:], n // 3), 150, 550)


def office(build):
    """Ventilation, and work going on in the next room."""
    air = level(band(noise(LENGTH, 12), 60, 260, slope=1), rms=1)
    return air + level(colleagues(build), rms=0.22)


rooms = {"room-phone": phone(), "room-office": office(sys.argv[1])}
write_sprite(f"{sys.argv[1]}/rooms", {k: 0.09 * x for k, x in rooms.items()}, loops=rooms)
