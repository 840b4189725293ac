"""What a phone does outside the bot's chat: chats with people, forwards, inline mode."""

from aiohttp import web

from bot.sandbox import inline, talks
from bot.sandbox.http import json_response, person_of
from bot.sandbox.params import read_params
from bot.sandbox.world import World, shown


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
