"""The Bot API methods on files: sendPhoto, sendDocument, getFile."""

from bot.sandbox import limits
from bot.sandbox.limits import units
from bot.sandbox.messages import formatted, message_extras, send
from bot.sandbox.params import Params, bad_request
from bot.sandbox.state import Json, StoredFile
from bot.sandbox.world import World

PHOTOS, DOCUMENTS = "photos", "documents"
_TYPES = {PHOTOS: "Photo", DOCUMENTS: "Document", "voices": "VoiceNote", "stickers": "Sticker"}


def send_photo(world: World, params: Params) -> Json:
    """sendPhoto"""
    photo = _given(world, params, "photo", PHOTOS, limits.PHOTO)
    if not photo.width:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if photo.width + photo.height > limits.PHOTO_SIDES:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return _send(world, params, {"photo": [photo_size(photo)]})


def send_document(world: World, params: Params) -> Json:
    """sendDocument"""
    document = _given(world, params, "document", DOCUMENTS, limits.DOCUMENT)
    return _send(world, params, {"document": document_of(document)})


def get_file(world: World, params: Params) -> Json:
    """getFile"""
    stored = world.state.files.get(params.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.data) > limits.DOWNLOAD:
        raise bad_request("file is too big")
    return identity(stored) | {"file_path": stored.path}


def known(world: World, file_id: str, folder: str) -> StoredFile:
    """The file of this id. Raises Refused when there is none, or it is of another kind."""
    stored = world.state.files.get(file_id)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    kind = stored.path.partition("/")[0]
    if kind != folder:
        raise bad_request(f"can't use file of type {_TYPES[kind]} as {_TYPES[folder]}")
    return stored


def identity(stored: StoredFile) -> Json:
    """What every kind of file has."""
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.data),
    }


def photo_size(stored: StoredFile) -> Json:
    """The file as a PhotoSize."""
    return identity(stored) | {"width": stored.width or 1, "height": stored.height or 1}


def document_of(stored: StoredFile) -> Json:
    """The file as a Document."""
    return identity(stored) | {"file_name": stored.name, "mime_type": stored.mime}


def _given(world: World, params: Params, name: str, folder: str, largest: int) -> StoredFile:
    """The file a call brings, or names by the id it has here."""
    upload = params.upload(name)
    if upload is None:
        if not params.text(name):
            raise bad_request(f"there is no {name} in the request")
        return known(world, params.text(name), folder)
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > largest:
        raise bad_request("file is too big")
    return world.keep_file(folder, upload)


def _send(world: World, params: Params, content: Json) -> Json:
    caption, entities = formatted(params, "caption", "caption_entities")
    extras = message_extras(params)
    person = world.reachable(params)
    if units(caption) > limits.CAPTION:
        raise bad_request("message caption is too long")
    if caption:
        content["caption"] = caption
    if entities:
        content["caption_entities"] = entities
    return send(world, person, params, content | extras)
