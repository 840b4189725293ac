// What a person may do with a message: press its keys, copy, edit, forward, open what it shows.

import * as api from "./api.js";
import { lightbox, menuAt, toast } from "./notices.js";

/** The actions of one chat, as bubble() asks for them. */
export function actionsOf(chat) {
  const { person, locale, words } = chat;
  return {
    person, locale, words,
    command: (text) => chat.say(text),
    link: (address, event) => chat.desk.invitation(address, event),
    see: (address, caption) => lightbox(address, caption, words),
    edit: (message) => chat.composer.edit(message),
    options: (event, message) => options(chat, event, message),
    tap: (node, key, message, event) => tap(chat, node, key, message, event),
  };
}

function options(chat, event, message) {
  const text = message.text ?? message.caption;
  if (!text || event.target.closest("a")) return;
  event.preventDefault();
  const { words, person, composer } = chat;
  const edit = message.out && message.text
    ? [["pencil", words.edit, () => composer.edit(message)]] : [];
  menuAt(chat.root, event.clientX, event.clientY, [
    ...edit,
    ["copy", words.copy, () => copy(chat, text)],
    ["forward", words.forward, () => chat.attempt(api.forward(person.id, text))],
  ]);
}

const TAPS = {
  callback_data: async (chat, data, message, node) => {
    node.ariaBusy = "true";
    if (!(await chat.attempt(api.tap(chat.person.id, message.message_id, data)))) release(chat);
  },
  copy_text: (chat, { text }) => copy(chat, text),
  url: (chat, address, message, node, event) => {
    if (!chat.desk.invitation(address, event)) window.open(address, "_blank", "noopener");
  },
};

function tap(chat, node, key, message, event) {
  const kind = Object.keys(TAPS).find((name) => key[name] !== undefined);
  if (kind) TAPS[kind](chat, key[kind], message, node, event);
  else toast(chat.root, chat.words.notHere);
}

/** The bot has answered: no key of this chat is waiting any more. */
export function release(chat) {
  for (const key of chat.root.querySelectorAll(".key[aria-busy=true]")) key.ariaBusy = "false";
}

async function copy(chat, text) {
  if (await chat.attempt(navigator.clipboard.writeText(text))) toast(chat.root, chat.words.copied);
}
