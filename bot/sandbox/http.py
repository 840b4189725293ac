"""What the page's routes share: who is meant, and answers in JSON."""

import msgspec
from aiohttp import web

from bot.sandbox.params import Refused
from bot.sandbox.state import Person
from bot.sandbox.world import World


def person_of(world: World, request: web.Request) -> Person:
    """The person whose `id` is in the path. Raises Refused when there is none."""
    person = world.state.people.get(int(request.match_info["id"]))
    if person is None:
        raise Refused(404, "no such person")
    return person


def json_response(answer: object, status: int = 200) -> web.Response:
    """Any value that msgspec writes, as JSON."""
    body = msgspec.json.encode(answer)
    return web.Response(body=body, status=status, content_type="application/json")
