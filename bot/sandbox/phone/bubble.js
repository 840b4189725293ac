// One Telegram message → one node: what was said or sent, the time, reactions and the keyboard.

import { attachment } from "./attachments.js";
import { h, icon } from "./dom.js";
import { formatted } from "./formatting.js";
import { excerpt } from "./people.js";
import { clock } from "./words.js";

const LONG_PRESS_MS = 550;

/**
 * `act` is what actionsOf() gives: { person, locale, words } to draw, and what is done when
 * something is pressed.
 */
export function bubble(message, act) {
  const turn = h("div", { class: "turn", dataset: { message: message.message_id } });
  turn.classList.add(message.out ? "out" : "in");
  turn.append(body(message, act));
  if (message.reactions?.length) turn.append(reactions(message.reactions));
  const rows = message.reply_markup?.inline_keyboard;
  if (rows?.length) turn.append(keyboard(rows, message, act));
  return turn;
}

function body(message, act) {
  const [kind, attached] = attachment(message, act);
  const node = h("div", { class: "bubble", role: "article", tabIndex: 0 }, ...above(message, act), attached);
  node.classList.toggle("bare", kind === "sticker");
  node.classList.toggle("pictured", kind === "photo");
  const words = message.text ?? message.caption ?? "";
  const text = h("div", { class: "text", dir: "auto" });
  text.append(formatted(words, message.entities ?? message.caption_entities, act), meta(message, act));
  text.classList.toggle("wordless", words === "");
  node.append(text);
  node.oncontextmenu = (event) => act.options(event, message);
  onLongPress(node, (event) => act.options(event, message));
  if (message.out && message.text) node.ondblclick = () => act.edit(message);
  return node;
}

/** Where a message comes from, and what it answers. */
function above({ forward_origin: origin, via_bot: via, reply_to_message: reply }, act) {
  const { words } = act;
  const author = origin && (origin.sender_user_name ?? origin.sender_user.first_name);
  return [
    author && h("p", { class: "forwarded" }, words.forwarded(author), h("b", { dir: "auto" }, author)),
    via && h("p", { class: "via" }, words.via, " ",
      h("button", { type: "button", onclick: () => act.inline() }, `@${via.username}`)),
    reply && h("button", { type: "button", class: "quote", onclick: () => act.jump(reply.message_id) },
      h("b", { dir: "auto" }, reply.from.first_name),
      h("span", { dir: "auto" }, excerpt(reply, words))),
  ];
}

/**
 * Safari on a phone has no context menu: a long press stands for it. The finger that leaves then
 * is no tap, which would press what has come under it.
 */
function onLongPress(node, act) {
  let timer;
  let held = false;
  node.onpointerdown = (event) => {
    held = false;
    if (event.pointerType !== "touch") return;
    timer = setTimeout(() => { held = true; act(event); }, LONG_PRESS_MS);
  };
  for (const end of ["pointerup", "pointercancel", "pointermove", "contextmenu"]) {
    node.addEventListener(end, () => clearTimeout(timer));
  }
  node.addEventListener("touchend", (event) => { if (held) event.preventDefault(); });
}

function meta(message, { locale, words }) {
  const time = clock(message.date, locale);
  const edited = message.edited ? h("span", {}, words.edited) : null;
  return h("span", { class: "meta" }, edited, h("time", {}, time), message.out ? icon("read") : null);
}

const reactions = (list) =>
  h("p", { class: "reactions" }, ...list.map((emoji) => h("span", {}, emoji)));

const keyboard = (rows, message, act) =>
  h("div", { class: "keyboard" }, ...rows.map((row) =>
    h("div", { class: "row" }, ...row.map((key) => button(key, message, act)))));

const MARKS = [
  ["url", "link"], ["copy_text", "copy"], ["switch_inline_query_chosen_chat", "forward"],
  ["switch_inline_query", "forward"], ["switch_inline_query_current_chat", "find"],
];

function button(key, message, act) {
  const mark = MARKS.find(([field]) => key[field] !== undefined)?.[1];
  const node = h("button", { type: "button", class: `key ${key.style ?? ""}` },
    h("span", { dir: "auto" }, key.text), mark ? icon(mark) : null);
  node.onclick = () => act.tap(node, key, message);
  if (key.url) node.oncontextmenu = (event) => act.linkMenu(key.url, event);
  return node;
}
