// What a message carries besides words, and how it opens: in the page, in a tab, or saved.

import { fileAddress } from "./api.js";
import { h, icon } from "./dom.js";
import { fileSize } from "./words.js";

const KINDS = [
  ["photo", photo],
  ["sticker", (sent, message, act) => h("p", { class: "sticker" }, sent.emoji ?? act.words.sticker)],
  ["voice", (file, message, act) => h("p", { class: "kind" }, icon("voice"), act.words.voice)],
  ["video", (file, message, act) => h("p", { class: "kind" }, icon("photo"), act.words.video)],
  ["document", file],
];

/** [kind, node] of what the message carries; [] when it carries nothing. */
export function attachment(message, act) {
  const [kind, draw] = KINDS.find(([field]) => message[field]) ?? [];
  return kind ? [kind, draw(message[kind], message, act)] : [];
}

function photo(sizes, message, act) {
  const largest = sizes.at(-1);
  const address = fileAddress(act.person.id, largest.file_id);
  const image = h("img", { src: address, alt: message.caption ?? act.words.photo });
  const { width, height } = largest;
  if (width > 1 && height > 1) Object.assign(image, { width, height });
  return h("button", {
    type: "button", class: "photo", ariaLabel: act.words.seePhoto,
    onclick: () => act.see(address, message.caption ?? ""),
  }, image);
}

const OPENED = [
  [/\.pdf$/i, () => ({ target: "_blank" })],
  [/\.(png|jpe?g|webp|gif)$/i, (address, name, act) => pressed(() => act.see(address, name))],
  [/\.(md|json|txt|csv)$/i, (address, name, act) => pressed(() => act.read(address, name))],
];
const pressed = (open) => ({ onclick: (event) => { event.preventDefault(); open(); } });

function file(sent, message, act) {
  const name = sent.file_name ?? act.words.document;
  const size = sent.file_size === undefined ? "" : fileSize(sent.file_size, act.locale);
  const address = fileAddress(act.person.id, sent.file_id);
  const opens = OPENED.find(([ending]) => ending.test(name))?.[1];
  const how = opens ? opens(address, name, act) : { download: name };
  const label = opens ? act.words.see(name) : act.words.download(name);
  return h("a", { class: "document", href: address, ariaLabel: label, ...how },
    h("span", { class: "paper" }, icon("document")),
    h("span", {}, h("b", { dir: "auto" }, name), h("small", {}, size)));
}
