"""The compiler of the Typst templates of this folder, with the fonts of the packages that the bot
depends on, never those of the system."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock

import typst

FOLDER = Path(__file__).parent
_FONTS = ("fontpkg_fraunces", "fontpkg_source_sans_3", "fontpkg_noto_sans_arabic")
ONE_AT_A_TIME = Lock()  # a compiler cannot be shared by two threads at once


@contextmanager
def compiling() -> Iterator[typst.Compiler]:
    """The compiler, for one at a time."""
    with ONE_AT_A_TIME:
        yield the_compiler()


@cache
def the_compiler() -> typst.Compiler:
    """The one there is, for whoever holds ONE_AT_A_TIME."""
    folders = [Path(str(files(package))) / "files" for package in _FONTS]
    fonts = typst.Fonts(include_system_fonts=False, font_paths=folders)
    return typst.Compiler(root=FOLDER, font_paths=fonts, ignore_system_fonts=True)
