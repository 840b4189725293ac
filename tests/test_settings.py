"""The environment as settings: what is read, what is refused and how, and the encryption key."""

from base64 import urlsafe_b64encode
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from structlog.testing import capture_logs

from bot.settings import Database, Settings, WrongSettings, keys, read

TOKEN = f"123456:{'x' * 35}"
# Always the same, so that every process that runs these tests calls them alike.
OLD, NEW = (urlsafe_b64encode(bytes([n]) * 32).decode() for n in (1, 2))


def settings(tmp_path: Path, **environ: str) -> Settings:
    """Valid settings whose data folder and key file are in `tmp_path`, which holds neither yet."""
    places = {
        "DATABASE_URL": f"tinydb:{tmp_path / 'data'}",
        "ENCRYPTION_KEY_FILE": str(tmp_path / "config" / "key"),
    }
    return read({"TELEGRAM_BOT_TOKEN": TOKEN, **places, **environ})


def key_file(tmp_path: Path, content: str, mode: int = 0o600) -> Path:
    path = tmp_path / "config" / "key"
    path.parent.mkdir()
    path.write_text(content)
    path.chmod(mode)
    return path


def save_a_record(tmp_path: Path) -> None:
    shard = tmp_path / "data" / "3f"
    shard.mkdir(parents=True)
    (shard / "7.json").write_text("{}")


def test_defaults(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With only the token set, everything else has the value that the README promises."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    found = read({"TELEGRAM_BOT_TOKEN": TOKEN})
    assert found.token == TOKEN
    assert found.api_url == "https://api.telegram.org"
    assert found.database == Database("tinydb:data", Path("data"))
    assert found.encryption_keys == ()
    assert found.encryption_key_file.is_relative_to(tmp_path)
    assert (found.log_level, found.log_format) == ("INFO", "text")


def test_every_variable_is_read(tmp_path: Path) -> None:
    """Each variable reaches its field, in the form that the code uses."""
    found = settings(
        tmp_path,
        TELEGRAM_API_URL="http://127.0.0.1:8081/",
        ENCRYPTION_KEY=f" {NEW}, {OLD}\n",
        LOG_LEVEL="debug",
        LOG_FORMAT="JSON",
    )
    assert found.api_url == "http://127.0.0.1:8081"
    assert found.database.folder == tmp_path / "data"
    assert found.encryption_keys == (NEW, OLD)
    assert found.encryption_key_file == tmp_path / "config" / "key"
    assert (found.log_level, found.log_format) == ("DEBUG", "json")


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_a_database_as_hosts_give_it(scheme: str, tmp_path: Path) -> None:
    """The address of a PostgreSQL is taken under both its names, and its password never shown."""
    found = settings(tmp_path, DATABASE_URL=f"{scheme}://ada:s3cret@db.example/bot").database
    assert found == Database("postgresql://ada:s3cret@db.example/bot", None)
    assert "s3cret" not in repr(found)


def test_an_empty_variable_is_not_set(tmp_path: Path) -> None:
    """A variable left empty, as in a file copied from an example, counts as not set."""
    assert settings(tmp_path, LOG_LEVEL=" ", ENCRYPTION_KEY="").log_level == "INFO"
    with pytest.raises(WrongSettings, match="TELEGRAM_BOT_TOKEN is missing"):
        settings(tmp_path, TELEGRAM_BOT_TOKEN="")


OOPS = "oops"  # marks what must not be repeated
WRONG = {
    "TELEGRAM_BOT_TOKEN": ("123456", f"123456:{OOPS}", f"{TOKEN} {OOPS}", f"{OOPS}{TOKEN}"),
    "TELEGRAM_API_URL": ("api.telegram.org", f"ftp://{OOPS}", "http://", f"http://{OOPS}:x"),
    "DATABASE_URL": (OOPS, "tinydb:", f"mystery:{OOPS}", f"postgresql://{OOPS}"),
    "ENCRYPTION_KEY": (OOPS, f"{NEW} {OOPS}", ","),
    "ENCRYPTION_KEY_FILE": (f"~{OOPS}-is-nobody/key",),
    "LOG_LEVEL": (OOPS,),
    "LOG_FORMAT": (OOPS,),
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in WRONG.items() for value in values]
)
def test_a_wrong_value_is_named_and_not_repeated(name: str, value: str, tmp_path: Path) -> None:
    """A wrong value stops the start with one sentence that names the variable, not the value."""
    with pytest.raises(WrongSettings) as raised:
        settings(tmp_path, **{name: value})
    (problem,) = raised.value.problems
    assert problem.startswith(f"{name} is wrong: it must be ")
    assert OOPS not in problem
    assert NEW not in problem
    assert TOKEN not in problem


def test_every_problem_at_once() -> None:
    """All the missing and wrong variables are told in one go, one sentence a line."""
    environ = {name: values[0] for name, values in WRONG.items()}
    del environ["TELEGRAM_BOT_TOKEN"]
    with pytest.raises(WrongSettings) as raised:
        read(environ)
    lines = str(raised.value).splitlines()
    assert [line.split()[0] for line in lines] == list(WRONG)
    assert lines[0].startswith("TELEGRAM_BOT_TOKEN is missing")


def test_secrets_are_not_shown(tmp_path: Path) -> None:
    """Printing the settings shows neither the token nor a key."""
    shown = repr(settings(tmp_path, ENCRYPTION_KEY=NEW))
    assert TOKEN not in shown
    assert NEW not in shown


def test_keys_from_the_environment_win(tmp_path: Path) -> None:
    """Keys in ENCRYPTION_KEY are used as they are, and no key file is made."""
    assert keys(settings(tmp_path, ENCRYPTION_KEY=f"{NEW} {OLD}")) == (NEW, OLD)
    assert not (tmp_path / "config").exists()


def test_first_start_makes_a_private_key_and_says_so(tmp_path: Path) -> None:
    """The first start makes a key only its owner can read, and tells where, not what, in a line."""
    with capture_logs() as lines:
        (key,) = keys(settings(tmp_path))
    path = tmp_path / "config" / "key"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert [child.name for child in path.parent.iterdir()] == ["key"]
    assert [line["file"] for line in lines] == [path]
    assert key not in str(lines)
    Fernet(key)


def test_later_starts_use_the_same_key(tmp_path: Path) -> None:
    """A start after the first reads the key that is there, also once records are kept."""
    first = keys(settings(tmp_path))
    save_a_record(tmp_path)
    with capture_logs() as lines:
        assert keys(settings(tmp_path)) == first
    assert lines == []


def test_a_key_file_may_hold_several_keys(tmp_path: Path) -> None:
    """Keys rotate in the file too: newest first, one a line."""
    key_file(tmp_path, f"{NEW}\n{OLD}\n")
    assert keys(settings(tmp_path)) == (NEW, OLD)


def test_two_first_starts_at_once_agree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When another process makes the key file in between, its key is used and not replaced."""
    path = key_file(tmp_path, OLD)
    monkeypatch.setattr(Path, "exists", lambda _: False)
    with capture_logs() as lines:
        assert keys(settings(tmp_path)) == (OLD,)
    assert path.read_text() == OLD
    assert lines == []


def test_a_lost_key_is_not_replaced(tmp_path: Path) -> None:
    """With records but no key file the start stops: a new key would make all of them unreadable."""
    save_a_record(tmp_path)
    with pytest.raises(WrongSettings, match="is missing, and without it the records cannot"):
        keys(settings(tmp_path))
    assert not (tmp_path / "config").exists()


def test_an_empty_data_folder_is_a_first_start(tmp_path: Path) -> None:
    """A data folder that holds only its lock does not count as holding records."""
    (tmp_path / "data" / "3f").mkdir(parents=True)
    (tmp_path / "data" / "lock").touch()
    assert len(keys(settings(tmp_path))) == 1


@pytest.mark.parametrize("place", ["data/key", "data/sub/key", "config/../data/key"])
def test_a_key_beside_the_records_is_refused(place: str, tmp_path: Path) -> None:
    """The key is never kept in the data folder, however its path is written."""
    (tmp_path / "config").mkdir()
    with pytest.raises(WrongSettings, match="lies in the data folder"):
        keys(settings(tmp_path, ENCRYPTION_KEY_FILE=str(tmp_path / place)))
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_key_open_to_others_is_refused(mode: int, tmp_path: Path) -> None:
    """A key file that others can read or write stops the start, and is left as it is."""
    path = key_file(tmp_path, NEW, mode)
    with pytest.raises(WrongSettings, match="is open to other users"):
        keys(settings(tmp_path))
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.parametrize("content", ["", "\n", "secret-but-short", f"{NEW} secret-but-short", "é"])
def test_a_file_without_keys_is_refused_and_not_shown(content: str, tmp_path: Path) -> None:
    """A key file that holds anything but keys stops the start, without repeating what it holds."""
    key_file(tmp_path, content)
    with pytest.raises(WrongSettings, match="does not hold one or several Fernet keys") as raised:
        keys(settings(tmp_path))
    assert "short" not in str(raised.value)
    assert NEW not in str(raised.value)


def test_a_place_where_nothing_can_be_made(tmp_path: Path) -> None:
    """A key file that can be neither read nor made stops the start with the system's reason."""
    (tmp_path / "config").write_text("a file, not a folder")
    with pytest.raises(WrongSettings, match=r"cannot be read or made \(\w"):
        keys(settings(tmp_path))


def test_a_pen_is_off_unless_it_is_set(tmp_path: Path) -> None:
    """Without PEN_URL there is no pen; with it, people are told its host, and no password."""
    assert settings(tmp_path).pen_host == ""
    there = {"PEN_URL": "https://me:secret@pen.example:8443/v1/", "PEN_MODEL": "m"}
    found = settings(tmp_path, PEN_KEY="a-key", **there)
    assert found.pen_host == "pen.example:8443"
    assert found.pen_url.endswith("/v1") and "a-key" not in repr(found)


@pytest.mark.parametrize("wrong", [{"PEN_URL": "pen.example"}, {"PEN_URL": "http://pen.example"}])
def test_a_pen_half_set_stops_the_start(tmp_path: Path, wrong: dict[str, str]) -> None:
    """An address that is none, or one without a model, is told in a sentence."""
    with pytest.raises(WrongSettings, match="PEN_"):
        settings(tmp_path, **wrong)
