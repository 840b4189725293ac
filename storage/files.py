"""Files that only their owner reads, under names that last."""

import os
from pathlib import Path
from typing import BinaryIO


def private(path: Path, flags: int = 0) -> BinaryIO:
    """The file, open for writing, made (0600) when missing."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | flags, 0o600), "wb")


def sync_names(folder: Path) -> None:
    """Make the names in a folder durable: what was added, replaced or removed."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
