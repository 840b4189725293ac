"""The environment, read once: frozen Settings, or one sentence a wrong or missing variable."""

import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import platformdirs
from cryptography.fernet import Fernet

from bot import logs
from storage.files import sync_names

log = logs.get(__name__)

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
FORMATS = ("text", "json")
_LAST_PORT = 65535
_LAST_PERSON = 2**52
_UNGUESSED = re.compile(r"[!-~]{16,}")
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]{30,}")


class WrongSettings(Exception):
    """The settings do not let the bot start; there is one sentence a problem, one a line."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class Database:
    """Where records are kept: DATABASE_URL. folder: that of tinydb, None of a PostgreSQL."""

    url: str = field(repr=False)  # it may hold a password
    folder: Path | None

    def __str__(self) -> str:
        return self.url


@dataclass(frozen=True)
class Settings:
    """What the operator chose. `encryption_keys` is empty when the keys are in the file."""

    token: str = field(repr=False)
    api_url: str
    database: Database
    encryption_keys: tuple[str, ...] = field(repr=False)
    encryption_key_file: Path
    log_level: str
    log_format: str
    public_url: str
    host: str
    port: int
    metrics_token: str = field(repr=False)
    pen_url: str = field(repr=False)  # it may hold a password
    pen_model: str
    pen_key: str = field(repr=False)
    operator: int
    copies_folder: Path | None

    @property
    def copies(self) -> Path | None:
        """Where a copy goes before an upgrade: beside the data folder unless it is named."""
        folder = self.database.folder
        beside = folder.with_name(f"{folder.name}-copies") if folder else None
        return self.copies_folder or beside

    @property
    def beside(self) -> Path | None:
        """Where, beside the key, it is counted how often the data folder was written to; None for
        a key that has no place, and for a database."""
        path = self.encryption_key_file
        counts = self.database.folder and not self.encryption_keys
        return path.with_name(f"{path.name}.seen") if counts else None

    @property
    def pen_host(self) -> str:
        """Where the pen is, as people are told; "" where there is none."""
        return urlsplit(self.pen_url).netloc.rpartition("@")[2]


def read(environ: Mapping[str, str]) -> Settings:
    """The settings in `environ`; a variable left empty counts as not set. Opens no file.

    Raises WrongSettings, which names every wrong variable at once and repeats no value.
    """
    values: dict[str, Any] = {}
    problems = []
    for name, variable in _VARIABLES.items():
        text = environ.get(variable.name, "").strip() or variable.default
        try:
            values[name] = variable.parse(text)
        except (ValueError, RuntimeError):  # RuntimeError: Path.expanduser finds no home
            trouble = "is wrong" if text else "is missing"
            problems.append(f"{variable.name} {trouble}: it must be {variable.shape}.")
    if values.get("pen_url") and not values.get("pen_model"):
        problems.append("PEN_MODEL is missing: PEN_URL needs the name of a model.")
    if problems:
        raise WrongSettings(*problems)
    if values["public_url"] and not values["port"]:
        raise WrongSettings("PORT is missing: Telegram's updates come to PUBLIC_URL through it.")
    return Settings(**values)


def keys(settings: Settings) -> tuple[str, ...]:
    """The Fernet keys, newest first: those of ENCRYPTION_KEY, else those in the key file.

    On the first start makes the file, with one key, and says so. Raises WrongSettings when the
    file is missing though there are records, lies with them, is open to others or holds no key.
    """
    if settings.encryption_keys:
        return settings.encryption_keys
    path = settings.encryption_key_file
    records = settings.database.folder
    if records and path.resolve().is_relative_to(records.resolve()):
        raise _wrong(path, "lies in the data folder: keep it elsewhere, apart from what it opens.")
    try:
        if not path.exists():
            _make(path, records)
        return _open(path)
    except OSError as error:
        raise _wrong(path, f"cannot be read or made ({error.strerror}).") from None


def _make(path: Path, records: Path | None) -> None:
    """Make the key file whole or not at all; leave alone one that another start has just made."""
    # Records lie in subfolders; beside them is only the lock. A new key would not open them.
    # A database says so itself, once it is opened.
    if records and any(found.is_file() for found in records.glob("*/**/*")):
        raise _wrong(path, "is missing, and without it the records cannot be read: bring it back.")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with NamedTemporaryFile("w", dir=path.parent) as draft:  # mode 0600 from the first instant
        draft.write(f"{Fernet.generate_key().decode()}\n")
        draft.flush()
        os.fsync(draft.fileno())
        with suppress(FileExistsError):
            path.hardlink_to(draft.name)
            log.warning("a new encryption key was made: keep a copy of this file", file=path)
    sync_names(path.parent)  # a power cut must not take the key and leave records


def _open(path: Path) -> tuple[str, ...]:
    # Refused rather than mended: others may have read the key already, which is for the operator
    # to judge.
    if path.stat().st_mode & 0o077:
        raise _wrong(path, "is open to other users: chmod 600, and change the key if they used it.")
    try:
        return _fernet_keys(path.read_text(encoding="ascii"))
    except ValueError:
        raise _wrong(path, f"does not hold {_KEYS}.") from None


def _wrong(path: Path, trouble: str) -> WrongSettings:
    return WrongSettings(f"ENCRYPTION_KEY_FILE: {path} {trouble}")


def _token(text: str) -> str:
    if not _TOKEN.fullmatch(text):
        raise ValueError
    return text


def _url(text: str) -> str:
    address = urlsplit(text)
    odd = address.query or address.fragment or address.port == 0
    if address.scheme not in ("http", "https") or not address.hostname or odd:
        raise ValueError
    return text.rstrip("/")


def _url_or_none(text: str) -> str:
    return _url(text) if text else ""


def _public_url(text: str) -> str:
    if text and not text.startswith("https://"):
        raise ValueError
    return _url(text) if text else ""


def _port(text: str) -> int:
    number = int(text or 0)
    if not 0 <= number <= _LAST_PORT:
        raise ValueError
    return number


def _folder_or_none(text: str) -> Path | None:
    return Path(text).expanduser() if text else None


def _person(text: str) -> int:
    number = int(text)
    if not 0 <= number < _LAST_PERSON:
        raise ValueError
    return number


def _metrics_token(text: str) -> str:
    if text and not _UNGUESSED.fullmatch(text):
        raise ValueError
    return text


def _tinydb(location: str) -> Database:
    folder = Path(location).expanduser()
    return Database(f"tinydb:{folder}", folder)


def _postgresql(location: str) -> Database:
    address = urlsplit(location)
    if not address.path.strip("/") or address.fragment:
        raise ValueError
    return Database(f"postgresql:{location}", None)


_STORES = {"tinydb": _tinydb, "postgresql": _postgresql, "postgres": _postgresql}


def database(text: str) -> Database:
    """Where an address leads. Raises ValueError."""
    scheme, _, location = text.partition(":")
    if scheme not in _STORES or not location:
        raise ValueError
    return _STORES[scheme](location)


def _fernet_keys(text: str) -> tuple[str, ...]:
    found = tuple(text.replace(",", " ").split())
    if not found:
        raise ValueError
    for key in found:
        Fernet(key)
    return found


def _keys_or_none(text: str) -> tuple[str, ...]:
    return _fernet_keys(text) if text else ()


def _key_file(text: str) -> Path:
    return Path(text or platformdirs.user_config_path("chouchou") / "key").expanduser()


def _one_of(names: tuple[str, ...], cased: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: names[names.index(cased(text))]


class _Variable(NamedTuple):
    name: str
    default: str
    parse: Callable[[str], object]  # raises ValueError
    shape: str


_KEYS = "one or several Fernet keys, newest first, with spaces or commas between"
_VARIABLES = {
    "token": _Variable("TELEGRAM_BOT_TOKEN", "", _token, "the token that @BotFather gives"),
    "api_url": _Variable(
        "TELEGRAM_API_URL", "https://api.telegram.org", _url, "an http or https address"
    ),
    "database": _Variable(
        "DATABASE_URL",
        "tinydb:data",
        database,
        "tinydb: and a folder, such as tinydb:data, or postgresql://user:password@host/database",
    ),
    "encryption_keys": _Variable("ENCRYPTION_KEY", "", _keys_or_none, _KEYS),
    "encryption_key_file": _Variable("ENCRYPTION_KEY_FILE", "", _key_file, "the path of a file"),
    "log_level": _Variable("LOG_LEVEL", "INFO", _one_of(LEVELS, str.upper), ", ".join(LEVELS)),
    "log_format": _Variable("LOG_FORMAT", "text", _one_of(FORMATS, str.lower), ", ".join(FORMATS)),
    "public_url": _Variable("PUBLIC_URL", "", _public_url, "an https address"),
    "host": _Variable("LISTEN", "127.0.0.1", str, "the address to listen on"),
    "port": _Variable("PORT", "", _port, "a number up to 65535"),
    "metrics_token": _Variable(
        "METRICS_TOKEN", "", _metrics_token, "16 characters or more, without spaces"
    ),
    "pen_url": _Variable("PEN_URL", "", _url_or_none, "an http or https address, up to /v1"),
    "pen_model": _Variable("PEN_MODEL", "", str, "the name of a model"),
    "pen_key": _Variable("PEN_KEY", "", str, "the key that the provider gives"),
    "copies_folder": _Variable("COPIES", "", _folder_or_none, "a folder"),
    "operator": _Variable("OPERATOR", "0", _person, "the number of a person on Telegram"),
}
