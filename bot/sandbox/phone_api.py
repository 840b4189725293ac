"""What the browser phone and the tests call: people, their chats, what they do, and events."""

import asyncio
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from aiohttp import web

from bot.sandbox import inline, people, talks
from bot.sandbox.events import END
from bot.sandbox.http import json_response, person_of
from bot.sandbox.params import Params, Refused, not_found, read_params
from bot.sandbox.profile import (
    DESCRIPTION,
    NAME,
    SHORT_DESCRIPTION,
    private_commands,
    text_for,
)
from bot.sandbox.state import Json, Person, StoredFile
from bot.sandbox.world import World, shown

_PAGE = Path(__file__).with_name("phone")
_HEARTBEAT_SECONDS = 15
_PDF = "application/pdf"
_FRESH = {"Cache-Control": "no-cache"}


class PhoneApi:
    """The page and the routes under /api/. A refused call answers its reason as plain text."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[web.RouteDef]:
        person = r"/api/people/{id:\d+}"
        return [
            web.get("/", self._page),
            web.get(r"/phone/{asset:\w[\w.-]*}", self._page),
            web.get("/api/bot", self._bot),
            web.get("/api/people", self._people),
            web.post("/api/people", self._add_person),
            web.get("/api/events", self._events),
            web.get(f"{person}/chat", self._chat),
            web.post(f"{person}/messages", self._say),
            web.put(person + r"/messages/{message:\d+}", self._edit),
            web.post(f"{person}/taps", self._tap),
            web.post(person + "/{action:block|unblock}", self._block),
            web.get(person + "/files/{file}", self._file),
        ]

    async def _page(self, request: web.Request) -> web.StreamResponse:
        path = _PAGE / request.match_info.get("asset", "index.html")
        if not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path, headers=_FRESH)

    async def _bot(self, request: web.Request) -> web.Response:
        language = request.query.get("language", "")
        texts = {
            text.parameter: text_for(text, self._world, language)
            for text in (NAME, DESCRIPTION, SHORT_DESCRIPTION)
        }
        commands = private_commands(self._world.state.profile)
        known = {name: self._world.bot()[name] for name in ("id", "username")}
        return json_response({**texts, **known, "commands": commands})

    async def _people(self, _: web.Request) -> web.Response:
        return json_response([_summary(person) for person in self._world.state.people.values()])

    async def _add_person(self, request: web.Request) -> web.Response:
        params = await read_params(request)
        name = params.text("name").strip()
        if not name:
            raise Refused(400, "a person needs a name")
        person = talks.arrive(self._world, name, params.text("language_code") or None)
        if params.has("start"):
            people.say(self._world, person, f"/start {params.text('start')}")
        return json_response(_summary(person), 201)

    async def _chat(self, request: web.Request) -> web.Response:
        person = person_of(self._world, request)
        messages = [shown(person, message) for message in person.messages.values()]
        typing = self._world.typing.get(person.id, 0) > self._world.now()
        return json_response({"messages": messages, "typing": typing})

    async def _say(self, request: web.Request) -> web.Response:
        person, params = person_of(self._world, request), await read_params(request)
        kind = params.text("kind")
        upload = params.upload("file") or params.upload(kind)
        if upload is not None:
            caption = params.text("caption")
            message, update = people.send_file(self._world, person, kind, upload, caption)
        else:
            text, forward = params.text("text"), params.flag("forward")
            message, update = people.say(self._world, person, text, forward)
        return json_response(shown(person, message) | {"update_id": update})

    async def _edit(self, request: web.Request) -> web.Response:
        person, params = person_of(self._world, request), await read_params(request)
        number = int(request.match_info["message"])
        message, update = people.edit(self._world, person, number, params.text("text"))
        return json_response(shown(person, message) | {"update_id": update})

    async def _tap(self, request: web.Request) -> web.Response:
        person, params = person_of(self._world, request), await read_params(request)
        number, data = params.integer("message_id"), params.text("data")
        query, update = people.tap(self._world, person, number, data)
        return json_response({"query": query, "update_id": update})

    async def _block(self, request: web.Request) -> web.Response:
        person = person_of(self._world, request)
        update = people.block(self._world, person, request.match_info["action"] == "block")
        return json_response(_summary(person) | {"update_id": update})

    async def _file(self, request: web.Request) -> web.Response:
        stored = self._world.state.files.get(request.match_info["file"])
        if stored is None:
            raise not_found()
        return web.Response(body=stored.data, content_type=stored.mime, headers=_headers(stored))

    async def _events(self, request: web.Request) -> web.StreamResponse:
        number = Params(dict(request.query)).integer("person") or None
        response = web.StreamResponse(headers=_FRESH | {"Content-Type": "text/event-stream"})
        with self._world.events.listening(number) as queue:
            await response.prepare(request)
            # A page that closes is no error.
            with suppress(ConnectionError):
                await response.write(b": listening\n\n")
                while (frame := await _next_frame(queue)) != END:
                    await response.write(frame)
        return response


def _headers(stored: StoredFile) -> dict[str, str]:
    """A file opens under its own name, and never runs as a page of the phone itself.

    A browser's own reader of PDF runs apart from the page, and does not run at all in a sandbox.
    """
    named = f"inline; filename*=UTF-8''{quote(stored.name, safe='')}"
    headers = {"Content-Disposition": named, "X-Content-Type-Options": "nosniff"}
    if stored.mime != _PDF:
        headers["Content-Security-Policy"] = "sandbox"
    return headers


async def _next_frame(queue: asyncio.Queue[bytes]) -> bytes:
    try:
        async with asyncio.timeout(_HEARTBEAT_SECONDS):
            return await queue.get()
    except TimeoutError:
        return b": still here\n\n"


def _summary(person: Person) -> Json:
    last = next(reversed(person.messages.values()), None)
    return {
        "id": person.id,
        "name": person.name,
        "language_code": person.language_code,
        "blocked": person.blocked,
        "last": shown(person, last) if last else None,
    }


class TalksApi:
    """More routes under /api/people/. A `chat` is the other person's id, or 0 for the bot's."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[web.RouteDef]:
        person = r"/api/people/{id:\d+}"
        return [
            web.get(f"{person}/talks", self._talks),
            web.post(person + r"/talks/{chat:\d+}/messages", self._write),
            web.post(f"{person}/forwards", self._forward),
            web.post(f"{person}/inline", self._ask),
            web.post(person + r"/inline/{query:\d+}", self._choose),
        ]

    async def _talks(self, request: web.Request) -> web.Response:
        return json_response(talks.talks_of(self._world, person_of(self._world, request)))

    async def _write(self, request: web.Request) -> web.Response:
        person, params = person_of(self._world, request), await read_params(request)
        other = int(request.match_info["chat"])
        message = talks.write(self._world, person, other, params.text("text"))
        return json_response(shown(person, message))

    async def _forward(self, request: web.Request) -> web.Response:
        person, params = person_of(self._world, request), await read_params(request)
        source, number = params.integer("from"), params.integer("message_id")
        to = params.integer("to")
        message, update = talks.forward(self._world, person, source, number, to)
        return json_response(shown(person, message) | {"update_id": update})

    async def _ask(self, request: web.Request) -> web.Response:
        person, params = person_of(self._world, request), await read_params(request)
        chat, words, offset = params.integer("chat"), params.text("query"), params.text("offset")
        query, update = inline.ask(self._world, person, chat, words, offset)
        return json_response({"query": query, "update_id": update})

    async def _choose(self, request: web.Request) -> web.Response:
        person, params = person_of(self._world, request), await read_params(request)
        query, result = request.match_info["query"], params.text("result")
        chat = params.integer("chat")
        message, update = inline.choose(self._world, person, query, result, chat)
        return json_response(shown(person, message) | {"update_id": update})
