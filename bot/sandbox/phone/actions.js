// What a person may do with a message: press its keys, copy, edit, forward, open what it shows.

import * as api from "./api.js";
import { menuAt, toast } from "./notices.js";
import { lightbox, reader } from "./viewer.js";

/** The actions of one chat, as bubble() asks for them. */
export function actionsOf(room) {
  const { handset, person, locale, words } = room;
  return {
    person, locale, words,
    command: (text) => room.say(text),
    link: (address) => handset.link(address),
    linkMenu: (address, event) => linkMenu(room, address, event),
    see: (address, caption) => lightbox(address, caption, words),
    read: (address, name) => reader(address, name, words),
    edit: (message) => { if (room.commands) room.composer.edit(message); },
    inline: () => room.composer.search(""),
    jump: (id) => room.history.show(id),
    options: (event, message) => options(room, event, message),
    tap: (node, key, message) => tap(room, node, key, message),
  };
}

function options(room, event, message) {
  if (event.target.closest("a")) return;
  event.preventDefault();
  const { words, composer, handset } = room;
  const text = message.text ?? message.caption;
  const open = !message.has_protected_content;
  const entries = [
    message.out && message.text && room.commands
      && ["pencil", words.edit, () => composer.edit(message)],
    text && open && ["copy", words.copy, () => copy(room, text)],
    open && ["forward", words.forward, () => handset.forward(room.chat, message)],
  ].filter(Boolean);
  if (entries.length) menuAt(room.root, event.clientX, event.clientY, entries);
}

/** A link to the bot can be opened by anybody here; another is the browser's own affair. */
function linkMenu({ handset: { desk } }, address, event) {
  const link = desk.link(address);
  if (link?.start) desk.openAs(event, link.start);
}

const ANYWHERE = { users: true, bots: true };
const chosen = (allowed) => ({ users: allowed.allow_user_chats, bots: allowed.allow_bot_chats });

const TAPS = {
  callback_data: async (room, data, message, node) => {
    if (room.commands === null) return toast(room.root, room.words.notHere);
    node.ariaBusy = "true";
    if (!(await room.attempt(api.tap(room.person.id, message.message_id, data)))) release(room);
  },
  copy_text: (room, { text }) => copy(room, text),
  url: (room, address) => {
    if (!room.handset.link(address)) window.open(address, "_blank", "noopener");
  },
  switch_inline_query_current_chat: (room, query) => room.composer.search(query),
  switch_inline_query: (room, query) => room.handset.share(query, ANYWHERE),
  switch_inline_query_chosen_chat: (room, asked) =>
    room.handset.share(asked.query ?? "", chosen(asked)),
};

function tap(room, node, key, message) {
  const kind = Object.keys(TAPS).find((name) => key[name] !== undefined);
  if (kind) TAPS[kind](room, key[kind], message, node);
  else toast(room.root, room.words.notHere);
}

/** The bot has answered: no key of this chat is waiting any more. */
export function release(room) {
  for (const key of room.root.querySelectorAll(".key[aria-busy=true]")) key.ariaBusy = "false";
}

async function copy(room, text) {
  if (await room.attempt(toClipboard(text))) toast(room.root, room.words.copied);
}

/** Browsers keep the clipboard from a page that is neither local nor https; the old way is left. */
async function toClipboard(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.body.appendChild(document.createElement("textarea"));
  field.value = text;
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (!copied) throw new Error("not copied");
}
