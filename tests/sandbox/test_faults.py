"""Failures on demand and the log of calls."""

import aiohttp
import pytest

from bot.sandbox import Phone
from tests.sandbox.api import Api


async def test_too_many_requests(api: Api, phone: Phone) -> None:
    """A planned 429 comes as often as asked, with retry_after, then the call goes through."""
    await api.control(
        "faults", {"method": "sendMessage", "times": 2, "error_code": 429, "retry_after": 7}
    )
    for _ in range(2):
        answer = await api.answer("sendMessage", chat_id=phone.id, text="a")
        assert answer == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 7",
            "parameters": {"retry_after": 7},
        }
    await api.result("sendMessage", chat_id=phone.id, text="a")


async def test_one_chat(api: Api, phone: Phone, url: str) -> None:
    """A failure planned for one chat leaves the others alone."""
    async with await Phone.new(url, "Marco") as other:
        await other.start()
        await api.control("faults", {"chat_id": other.id, "error_code": 403})
        await api.result("sendMessage", chat_id=phone.id, text="a")
        assert await api.refusal("sendMessage", chat_id=other.id, text="a") == (
            "Forbidden: bot was blocked by the user"
        )


async def test_any_error(api: Api) -> None:
    """Any code and description can be planned, and what is planned cancelled."""
    await api.control("faults", {"error_code": 400, "description": "Bad Request: why not"})
    assert await api.refusal("getMe") == "Bad Request: why not"
    await api.control("faults", {"error_code": 502})
    async with api.session.delete("/sandbox/faults") as response:
        assert response.ok
    await api.result("getMe")
    async with api.session.post("/sandbox/faults", data=b'{"times": "x"}') as response:
        assert response.status == 400


@pytest.mark.parametrize(("moment", "applied"), [("before", 0), ("after", 1)])
async def test_cut_line(api: Api, phone: Phone, moment: str, applied: int) -> None:
    """The line is cut before or after the call is applied: the bot cannot tell which."""
    await api.control("faults", {"method": "sendMessage", "drop": moment})
    with pytest.raises(aiohttp.ClientConnectionError):
        await api.answer("sendMessage", chat_id=phone.id, text="a")
    said = await phone.say("still there?")
    await phone.until(lambda: said["message_id"] in phone.messages)
    assert sum(not message["out"] for message in phone.messages.values()) == applied


async def test_calls(api: Api, phone: Phone) -> None:
    """The log tells each call's method, parameters and result, oldest first."""
    async with api.session.delete("/sandbox/calls") as response:
        assert response.ok
    await api.result("sendMessage", chat_id=phone.id, text="a")
    await api.refusal("sendMessage", chat_id=1, text="b")
    await api.result("getMe")
    async with api.session.get("/sandbox/calls", params={"method": "sendmessage"}) as response:
        calls = await response.json()
    assert [(call["params"]["text"], call["code"]) for call in calls] == [("a", 200), ("b", 400)]
    assert calls[1]["description"] == "Bad Request: chat not found"
