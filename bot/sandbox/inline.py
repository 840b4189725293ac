"""Inline mode: what people search from any chat, the bot's answers, and the result they send."""

import secrets

from bot.sandbox import limits, people, talks
from bot.sandbox.limits import clean, pieces
from bot.sandbox.params import Params, Refused, bad_request, too_old
from bot.sandbox.results import read_button, read_results
from bot.sandbox.state import InlineQuery, Json, Person
from bot.sandbox.world import World, user_of

_QUERY_SECONDS = 30.0
_CACHE_SECONDS = 300


def answer_inline_query(world: World, params: Params) -> bool:
    """answerInlineQuery"""
    offset = params.text("next_offset")
    if len(offset.encode()) > limits.NEXT_OFFSET:
        raise bad_request("NEXT_OFFSET_INVALID")
    answer = {
        "button": read_button(params.structure("button")),
        "results": read_results(world, params.structure("results")),
        "next_offset": offset,
    }
    query_id = params.text("inline_query_id")
    asked = world.state.inline.get(query_id)
    if asked is None or asked.answer is not None or asked.expires < world.now():
        raise too_old()
    _cache(world, params, asked, answer)
    _answered(world, query_id, asked, answer)
    return True


def ask(world: World, person: Person, chat: int, query: str, offset: str) -> tuple[str, int]:
    """Searches with the bot from a chat (0: the bot's own); the query's id and its update's.

    An answer that the bot let Telegram keep comes again without asking it: then the id is 0.
    """
    asked = InlineQuery(
        person.id,
        pieces(clean(query).strip(), limits.INLINE_QUERY)[0],
        offset,
        "private" if chat else "sender",
        world.now() + _QUERY_SECONDS,
    )
    _forget(world, person)
    query_id = str(secrets.randbits(60))
    world.state.inline[query_id] = asked
    if kept := _kept(world, asked):
        _answered(world, query_id, asked, kept)
        return query_id, 0
    update = {
        "id": query_id,
        "from": user_of(person),
        "query": asked.query,
        "offset": offset,
        "chat_type": asked.chat_type,
    }
    return query_id, world.update("inline_query", person, update)


def choose(
    world: World, person: Person, query_id: str, result_id: str, chat: int
) -> tuple[Json, int]:
    """Sends a result of the person's own query to a chat; the message and its update's id, or 0.

    Raises Refused for a query of somebody else and for a result that its answer has not.
    """
    asked = world.state.inline.get(query_id)
    answer = asked.answer if asked and asked.person == person.id else None
    results = answer["results"] if answer else []
    chosen = next((result for result in results if result["id"] == result_id), None)
    if asked is None or chosen is None:
        raise Refused(404, "no such inline result")
    content = chosen["message"] | {"via_bot": world.bot()}
    if not chat:
        sent = people.send(world, person, content)
    else:
        sent = talks.put(world, person, chat, content), 0
    told = {"result_id": result_id, "from": user_of(person), "query": asked.query}
    world.update("chosen_inline_result", person, told)
    return sent


def _answered(world: World, query_id: str, asked: InlineQuery, answer: Json) -> None:
    asked.answer = answer
    world.tell("inline", asked.person, query=query_id, answer=answer)


def _cache(world: World, params: Params, asked: InlineQuery, answer: Json) -> None:
    seconds = params.integer("cache_time") if params.has("cache_time") else _CACHE_SECONDS
    asker = asked.person if params.flag("is_personal") else None
    key = (asker, asked.query, asked.offset, asked.chat_type)
    world.inline_cache[key] = (world.now() + seconds, answer)


def _kept(world: World, asked: InlineQuery) -> Json | None:
    for asker in (asked.person, None):
        key = (asker, asked.query, asked.offset, asked.chat_type)
        expires, answer = world.inline_cache.get(key, (0.0, None))
        if expires > world.now():
            return answer
    return None


def _forget(world: World, person: Person) -> None:
    """Drops the person's queries that nobody can answer or choose from any more."""
    now = world.now()
    world.state.inline = {
        query_id: asked
        for query_id, asked in world.state.inline.items()
        if asked.person != person.id or asked.expires >= now
    }
