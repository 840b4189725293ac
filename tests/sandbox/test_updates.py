"""getUpdates: order, confirmation, redelivery, waiting, conflict."""

import asyncio

from bot.sandbox import Phone, Sandbox
from tests.sandbox.api import Api, eventually


async def test_redelivered_until_confirmed(api: Api, phone: Phone) -> None:
    """An update comes again and again until an offset above it confirms it."""
    await phone.say("one")
    await phone.say("two")
    first, second = await api.updates()
    assert await api.updates() == [first, second]
    assert await api.updates(offset=second["update_id"]) == [second]
    assert await api.updates(offset=second["update_id"] + 1) == []
    assert second["update_id"] == first["update_id"] + 1


async def test_limit(api: Api, phone: Phone) -> None:
    """One answer carries at most `limit` updates, and never more than 100."""
    for _ in range(101):
        await phone.say("again")
    assert len(await api.updates(limit=3)) == 3
    assert len(await api.updates(limit=1000)) == 100


async def test_negative_offset(api: Api, phone: Phone) -> None:
    """A negative offset keeps that many updates from the end and forgets the others."""
    for text in "abc":
        await phone.say(text)
    (kept,) = await api.updates(offset=-1)
    assert kept["message"]["text"] == "c"
    assert await api.updates() == [kept]


async def test_long_poll_wakes(api: Api, phone: Phone) -> None:
    """A waiting poll answers as soon as somebody writes."""
    waiting = asyncio.create_task(api.updates(timeout=50))
    await phone.say("hello")
    async with asyncio.timeout(5):
        (update,) = await waiting
    assert update["message"]["text"] == "hello"


async def test_second_poller(sandbox: Sandbox, api: Api, phone: Phone) -> None:
    """Of two polls at once the older is refused with 409 and the newer goes on."""
    older = asyncio.create_task(api.refusal("getUpdates", timeout=50))
    await eventually(lambda: sandbox.world.inbox.polled)
    newer = asyncio.create_task(api.updates(timeout=50))
    assert await older == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )
    await phone.say("hello")
    assert len(await newer) == 1


async def test_webhook(api: Api, phone: Phone) -> None:
    """getUpdates is refused while a webhook is set; deleting it can drop what is pending."""
    await phone.say("lost")
    await api.result("setWebhook", url="https://bot.example/hook")
    assert await api.refusal("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    info = await api.result("getWebhookInfo")
    assert (info["url"], info["pending_update_count"]) == ("https://bot.example/hook", 1)
    await api.result("deleteWebhook", drop_pending_updates=True)
    assert await api.updates() == []
    assert "HTTPS" in await api.refusal("setWebhook", url="http://bot.example")


async def test_allowed_updates(api: Api, phone: Phone) -> None:
    """The bot receives only the kinds it asked for, until it asks for all again."""
    await api.updates(allowed_updates=["callback_query"])
    await phone.say("unwanted")
    assert await phone.turn() == []
    assert await api.updates() == []
    await api.updates(allowed_updates=[])
    await phone.say("wanted")
    assert len(await api.updates()) == 1


async def test_raw_updates(api: Api) -> None:
    """Any JSON is delivered as it was injected, with an id unless it has one."""
    given: list[object] = [{"message": 5}, {"update_id": 1, "nonsense": {}}, "text", None]
    ids = [(await api.control("updates", update))["update_id"] for update in given]
    assert await api.updates() == [{"update_id": ids[0], "message": 5}, *given[1:]]
    assert ids[1] == 1


async def test_duplicate(api: Api, phone: Phone) -> None:
    """An update injected again under an id the bot is past is delivered once more."""
    await phone.say("once")
    (update,) = await api.updates()
    after = update["update_id"] + 1
    assert await api.updates(offset=after) == []
    await api.control("updates", update)
    assert await api.updates(offset=after) == [update]
    assert await api.updates(offset=after) == []


async def test_form_and_query(api: Api, phone: Phone) -> None:
    """Parameters come in the query or in a form as well as in JSON, method in any case."""
    await phone.say("hello")
    address = f"/bot{api.token}/getupdates"
    async with api.session.get(address, params={"limit": 1}) as response:
        assert len((await response.json())["result"]) == 1
    async with api.session.post(address, data={"allowed_updates": '["poll"]'}) as response:
        assert (await response.json())["ok"]
    await phone.say("unwanted")
    assert len(await api.updates()) == 1


async def test_identity(api: Api) -> None:
    """getMe names the bot; a wrong token, method or body is refused as Telegram does."""
    me = await api.result("getMe")
    assert (me["id"], me["is_bot"]) == (123456, True)
    assert await Api(api.session, "1:wrong").refusal("getMe") == "Unauthorized"
    assert await api.refusal("getNothing") == "Not Found"
    headers = {"Content-Type": "application/json"}
    async with api.session.post(f"/bot{api.token}/getMe", data="[", headers=headers) as response:
        assert response.status == 400
