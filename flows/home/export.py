"""Everything the record holds of the person's, as one document."""

import msgspec
from msgspec import Struct
from msgspec.structs import asdict

from flows.desk.dialogue import Dialogue
from flows.protocol.exchange import File
from flows.record.person import tasks


def export(d: Dialogue, argument: str) -> None:
    """One JSON document: each interview with each answer by question id, when it was given,
    what it was before; and all else that the record holds of the person's."""
    document = {
        "settings": d.person.settings,
        "locale": d.person.locale,
        "primary": d.person.primary,
        "interviews": [
            {
                "id": i.id,
                "name": i.name,
                "begun": i.begun,
                "finished": i.finished,
                "answers": {**i.unread, **i.given},
                "before": i.versions,
                "news": i.news,
                "actions": tasks(i),
                "contacts": i.contacts,
                "blanks": i.blanks,
                "reminder": i.planned,
            }
            for i in d.person.interviews
        ],
        "prospects": d.person.prospects,
        "coaches": [{"id": tie.key, **_without_number(tie)} for tie in d.person.ties],
        "coach": d.person.coach,
        "told": [{"id": told.key, **_without_number(told)} for told in d.person.voices],
        "asker": d.person.asker,
        **({"pen": d.person.pen} if d.person.pen else {}),
    }
    content = msgspec.json.format(msgspec.json.encode(document), indent=2).decode()
    d.do(File("chouchou.json", content, d.label("export-caption")))


def _without_number(tie: Struct) -> dict[str, object]:
    """A tie as it leaves us: who is at the other end on Telegram is theirs to say."""
    return {name: value for name, value in asdict(tie).items() if name not in ("coach", "asker")}
