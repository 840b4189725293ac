"""The process that sets papers, until nothing was asked of it for a while or who asks is gone.

The compiler of the templates of this folder has the fonts of the packages that the bot depends on,
never those of the system.
"""

import sys
from importlib.resources import files
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec
import typst

from bot.sheets.typesetting import FOLDER, Asked, Set

IDLE = 60.0
"""Seconds; to begin again takes a quarter of one."""
_FONTS = ("fontpkg_fraunces", "fontpkg_source_sans_3", "fontpkg_noto_sans_arabic")


def main(line: Connection) -> None:
    """Sets what is asked for on the line."""
    compiler = _compiler()
    while line.poll(IDLE):
        try:
            asked = msgspec.msgpack.decode(line.recv_bytes(), type=Asked)
        except EOFError:
            return
        line.send_bytes(msgspec.msgpack.encode(_set(compiler, asked)))


def _compiler() -> typst.Compiler:
    folders = [Path(str(files(package))) / "files" for package in _FONTS]
    fonts = typst.Fonts(include_system_fonts=False, font_paths=folders)
    return typst.Compiler(root=FOLDER, font_paths=fonts, ignore_system_fonts=True)


def _set(compiler: typst.Compiler, asked: Asked) -> Set:
    try:
        made = compiler.compile(
            FOLDER / asked.template,
            format=asked.form,
            ppi=asked.ppi,
            sys_inputs={"data": asked.data},
        )
        end = compiler.query("<end>", field="value", one=True) if asked.end else ""
    except BaseException as wrong:  # a panic of the compiler is no Exception
        return Set(wrong=str(wrong) or repr(wrong))
    return Set((made,) if isinstance(made, bytes) else tuple(made or ()), end)


if __name__ == "__main__":
    main(Connection(int(sys.argv[1])))
