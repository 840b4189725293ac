"""Logs, as text or JSON, on standard error, without the bot's token or anything a person wrote.

What a line shows:
- of our own loggers (`get`): the event, a fixed sentence, and its values when they are text,
  numbers or paths, else only the type of the value;
- of a library: only where in its code it logged, never the message. Libraries put whole updates,
  addresses with the token and other exceptions' messages there, at every level;
- of an exception: its type and frames (file, line, function), never its message or variables;
- the token, wherever it still appears: a placeholder.
"""

import logging
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import PurePath
from traceback import walk_tb
from types import TracebackType
from typing import Any

import structlog
from structlog.typing import EventDict, ExcInfo, Processor, WrappedLogger

OWN = ("bot", "storage")
PLACEHOLDER = "<token>"
_SHOWN = (str, int, float, PurePath, type(None))


def get(name: str) -> structlog.stdlib.BoundLogger:
    """The logger of one of our modules: `get(__name__)`, then `log.info("sentence", value=3)`.

    The values must hold nothing that a person wrote; pass `exc_info=True` or an exception for its
    type and frames.
    """
    logger: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)
    return logger


def configure(level: str, format: str, token: str) -> None:
    """Start logging at `level` (DEBUG, INFO, WARNING, ERROR), as `format` (text, json).

    Of libraries, WARNING and worse only, at any level. Exceptions that nothing handles are logged
    too. With an empty `token` there is none to hide.
    """
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            _only_plain_values,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    # A line that cannot be written would be printed raw, with what it must not show.
    logging.raiseExceptions = False
    handler = logging.StreamHandler()
    handler.setFormatter(_formatter(format, token))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(max(logging.WARNING, logging.getLevelName(level)))
    for name in OWN:
        logging.getLogger(name).setLevel(level)
    sys.excepthook = _unhandled
    threading.excepthook = lambda failure: _unhandled(*failure[:3])


def _formatter(format: str, token: str) -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        use_get_message=False,  # it would format a library's message, which may fail
        foreign_pre_chain=[_only_where],
        processors=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.ExceptionRenderer(_described),
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            _renderer(format),
            _Scrubber(token),
        ],
    )


def _renderer(format: str) -> Processor:
    if format == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), pad_event_to=0)


def _only_plain_values(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    return {name: value if name == "exc_info" else _plain(value) for name, value in event.items()}


def _plain(value: object) -> object:
    if isinstance(value, PurePath):
        return str(value)
    return value if isinstance(value, _SHOWN) else type(value).__name__


def _only_where(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    record: logging.LogRecord = event["_record"]
    event["event"] = f"said at {record.pathname}:{record.lineno} in {record.funcName}"
    event.pop("stack_info", None)
    return event


def _described(exc_info: ExcInfo) -> str:
    return "\n".join(_lines(exc_info[1], set()))


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    """The type and frames of an exception, then of those it came from or holds."""
    seen.add(id(error))
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame, line in walk_tb(error.__traceback__):
        code = frame.f_code
        yield f"  {code.co_filename}:{line} in {code.co_qualname}"
    held = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    origin = error.__cause__ or error.__context__
    for word, other in (("from", origin), *(("holding", one) for one in held)):
        if other is not None and id(other) not in seen:
            yield word
            yield from _lines(other, seen)


def _unhandled(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    get("bot").critical("stopped by an error that nothing handled", exc_info=error)


class _Scrubber:
    """Replaces the token in a finished line: whole, percent-encoded, or only after its colon."""

    def __init__(self, token: str) -> None:
        number, _, secret = token.partition(":")
        found = f"(?:{re.escape(number)}(?::|%3A))?{re.escape(secret)}" if secret else "(?!)"
        self._found = re.compile(found, re.IGNORECASE)

    def __call__(self, logger: WrappedLogger, method: str, line: Any) -> str:
        return self._found.sub(PLACEHOLDER, line)
