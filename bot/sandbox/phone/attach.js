// The paper clip: what a person can send to the bot besides words.

import * as api from "./api.js";
import { menuAt } from "./notices.js";

// The bot never listens to a voice or looks at a sticker: their kind is all the sandbox needs.
const WITHOUT_CONTENT = {
  voice: () => new File(["."], "voice.ogg", { type: "audio/ogg" }),
  sticker: () => new File(["."], "sticker.webp", { type: "image/webp" }),
};

/** Makes the paper clip of the chat with the bot open its menu. */
export function attaching(room) {
  const clip = room.part("attach");
  const input = room.part("file");
  const send = (kind, file) => room.attempt(api.attach(room.person.id, kind, file));
  const choose = (kind) => {
    input.dataset.kind = kind;
    input.accept = kind === "photo" ? "image/*" : "";
    input.click();
  };
  const start = (kind) =>
    (kind in WITHOUT_CONTENT ? send(kind, WITHOUT_CONTENT[kind]()) : choose(kind));
  clip.ariaLabel = room.words.attach;
  clip.onclick = () => {
    const { right, top } = clip.getBoundingClientRect();
    const kinds = ["photo", "document", "voice", "sticker"];
    menuAt(room.root, right, top, kinds.map((kind) => [kind, room.words[kind], () => start(kind)]));
  };
  input.onchange = async () => {
    const [file] = input.files;
    if (file) await send(input.dataset.kind, file);
    input.value = "";
  };
}
