"""The table of the Bot API methods that the sandbox knows, and the few about the bot's inbox."""

from collections.abc import Callable
from functools import partial
from typing import Any

from bot.sandbox import files, inline, limits, messages, profile
from bot.sandbox.params import Params, bad_request
from bot.sandbox.state import Json
from bot.sandbox.world import World, chat_of

Method = Callable[[World, Params], Any]
"""Takes the call's parameters; returns the result or an awaitable of it; raises Refused."""


def get_me(world: World, _: Params) -> Json:
    """getMe"""
    return world.bot() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(world: World, params: Params) -> list[Any]:
    """getUpdates"""
    allowed = params.structure("allowed_updates")
    if isinstance(allowed, list):
        world.state.allowed_updates = [str(kind) for kind in allowed]
    limit = params.integer("limit") or limits.UPDATES
    seconds = min(max(params.integer("timeout"), 0), limits.POLL_SECONDS)
    offset = params.integer("offset")
    return await world.inbox.poll(offset, min(max(limit, 1), limits.UPDATES), seconds)


def set_webhook(world: World, params: Params) -> bool:
    """setWebhook: getUpdates is refused from then on; a test delivers what is pending."""
    url = params.text("url")
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    world.state.webhook, world.state.secret = url, params.text("secret_token")
    allowed = params.structure("allowed_updates")
    if isinstance(allowed, list):
        world.state.allowed_updates = [str(kind) for kind in allowed]
    if params.flag("drop_pending_updates"):
        world.inbox.drop()
    return True


def delete_webhook(world: World, params: Params) -> bool:
    """deleteWebhook"""
    world.state.webhook = ""
    if params.flag("drop_pending_updates"):
        world.inbox.drop()
    return True


def get_webhook_info(world: World, _: Params) -> Json:
    """getWebhookInfo"""
    return {
        "url": world.state.webhook,
        "has_custom_certificate": False,
        "pending_update_count": len(world.state.pending),
    }


def get_chat(world: World, params: Params) -> Json:
    """getChat"""
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    return chat_of(world.addressee(params)) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys((*gifts, "gifts_from_channels"), True),
    }


_NAMED: dict[str, Method] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "getChat": get_chat,
    "sendMessage": messages.send_message,
    "editMessageText": messages.edit_message_text,
    "editMessageReplyMarkup": messages.edit_message_reply_markup,
    "deleteMessage": messages.delete_message,
    "setMessageReaction": messages.set_message_reaction,
    "answerCallbackQuery": messages.answer_callback_query,
    "answerInlineQuery": inline.answer_inline_query,
    "sendChatAction": messages.send_chat_action,
    "sendPhoto": files.send_photo,
    "sendDocument": files.send_document,
    "getFile": files.get_file,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyName": partial(profile.set_text, profile.NAME),
    "getMyName": partial(profile.get_text, profile.NAME),
    "setMyDescription": partial(profile.set_text, profile.DESCRIPTION),
    "getMyDescription": partial(profile.get_text, profile.DESCRIPTION),
    "setMyShortDescription": partial(profile.set_text, profile.SHORT_DESCRIPTION),
    "getMyShortDescription": partial(profile.get_text, profile.SHORT_DESCRIPTION),
}
METHODS = {name.lower(): method for name, method in _NAMED.items()}
"""By lower-case name: Telegram does not look at the case."""
