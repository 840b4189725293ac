// One Telegram message → one node: what was said or sent, the time, reactions and the keyboard.

import { fileAddress } from "./api.js";
import { h, icon } from "./dom.js";
import { formatted } from "./formatting.js";
import { clock, fileSize } from "./words.js";

const LONG_PRESS_MS = 550;

/**
 * `act` is what actionsOf() gives: { person, locale, words, command, link, see, edit, options, tap }.
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
  const attachment = ATTACHMENTS.find(([field]) => message[field]);
  const node = h("div", { class: "bubble" });
  if (message.forward_origin) node.append(h("p", { class: "forwarded" }, act.words.forwarded));
  if (attachment) node.append(attachment[1](message[attachment[0]], message, act));
  node.classList.toggle("bare", attachment?.[0] === "sticker");
  node.classList.toggle("pictured", attachment?.[0] === "photo");
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

/** Safari on a phone has no context menu: a long press stands for it. */
function onLongPress(node, act) {
  let timer;
  node.onpointerdown = (event) => {
    if (event.pointerType === "touch") timer = setTimeout(act, LONG_PRESS_MS, event);
  };
  for (const end of ["pointerup", "pointercancel", "pointermove"]) {
    node.addEventListener(end, () => clearTimeout(timer));
  }
}

function meta(message, { locale, words }) {
  const time = clock(message.date, locale);
  const edited = message.edited ? h("span", {}, words.edited) : null;
  return h("span", { class: "meta" }, edited, h("time", {}, time), message.out ? icon("read") : null);
}

const ATTACHMENTS = [
  ["photo", photo],
  ["sticker", (sent, message, act) => h("p", { class: "sticker" }, sent.emoji ?? act.words.sticker)],
  ["voice", (file, message, act) => h("p", { class: "kind" }, icon("voice"), act.words.voice)],
  ["video", (file, message, act) => h("p", { class: "kind" }, icon("photo"), act.words.video)],
  ["document", file],
];

function picture(file, { person }, description) {
  const image = h("img", { src: fileAddress(person.id, file.file_id), alt: description });
  if (file.width && file.height) Object.assign(image, { width: file.width, height: file.height });
  return image;
}

function photo(sizes, message, act) {
  const largest = sizes.at(-1);
  return h("button", {
    type: "button", class: "photo", ariaLabel: act.words.seePhoto,
    onclick: () => act.see(fileAddress(act.person.id, largest.file_id), message.caption ?? ""),
  }, picture(largest, act, message.caption ?? act.words.photo));
}

function file(sent, message, act) {
  const name = sent.file_name ?? act.words.document;
  const size = sent.file_size === undefined ? "" : fileSize(sent.file_size, act.locale);
  return h("a", {
    class: "document", href: fileAddress(act.person.id, sent.file_id), download: name,
    ariaLabel: act.words.download(name),
  }, h("span", { class: "paper" }, icon("document")), h("span", {}, h("b", {}, name), h("small", {}, size)));
}

const reactions = (list) =>
  h("p", { class: "reactions" }, ...list.map((emoji) => h("span", {}, emoji)));

const keyboard = (rows, message, act) =>
  h("div", { class: "keyboard" }, ...rows.map((row) =>
    h("div", { class: "row" }, ...row.map((key) => button(key, message, act)))));

const MARKS = [["url", "link"], ["copy_text", "copy"], ["switch_inline_query_chosen_chat", "forward"]];

function button(key, message, act) {
  const mark = MARKS.find(([field]) => key[field] !== undefined)?.[1];
  const node = h("button", { type: "button", class: `key ${key.style ?? ""}` },
    h("span", { dir: "auto" }, key.text), mark ? icon(mark) : null);
  node.onclick = (event) => act.tap(node, key, message, event);
  return node;
}
