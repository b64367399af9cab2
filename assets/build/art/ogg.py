"""Samples to OGG Vorbis, the same bytes each time: the encoder's random stream number is set to one."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

RATE = 44_100


def _table() -> list[int]:
    out = []
    for i in range(256):
        c = i << 24
        for _ in range(8):
            c = ((c << 1) ^ 0x04C11DB7) & 0xFFFFFFFF if c & 0x80000000 else (c << 1) & 0xFFFFFFFF
        out.append(c)
    return out


TABLE = _table()


def _crc(page: bytes) -> int:
    crc = 0
    for byte in page:
        crc = ((crc << 8) & 0xFFFFFFFF) ^ TABLE[(crc >> 24) ^ byte]
    return crc


def steady(data: bytes) -> bytes:
    """Renumber the stream of every page and mend its checksum."""
    out, at = bytearray(), 0
    while at < len(data):
        assert data[at : at + 4] == b"OggS"
        segments = data[at + 26]
        size = 27 + segments + sum(data[at + 27 : at + 27 + segments])
        page = bytearray(data[at : at + size])
        page[14:18], page[22:26] = (1).to_bytes(4, "little"), bytes(4)
        page[22:26] = _crc(bytes(page)).to_bytes(4, "little")
        out += page
        at += size
    return bytes(out)


def write(path: Path, samples: NDArray[np.float32], quality: float = 0.35) -> None:
    """Encode; `quality` 0 to 1. Long sounds go in blocks, which the encoder needs."""
    buffer = io.BytesIO()
    channels = 1 if samples.ndim == 1 else samples.shape[1]
    with soundfile.SoundFile(
        buffer, "w", RATE, channels, format="OGG", subtype="VORBIS", compression_level=1 - quality
    ) as file:
        for start in range(0, len(samples), RATE):
            file.write(samples[start : start + RATE])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(steady(buffer.getvalue()))
