// Text with Telegram entities → nodes. Offsets are UTF-16 units, which is what JavaScript counts.

import { h } from "./dom.js";

const SAFE_LINK = /^(https?|tg|mailto|tel):/i;

/**
 * A fragment of `text` with its `entities`.
 * `act` is { words, command(text), link(address) → true when it took the link,
 * linkMenu(address, event) }.
 */
export function formatted(text, entities, act) {
  const fragment = document.createDocumentFragment();
  const queue = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  fill(fragment, text, 0, text.length, queue, act);
  return fragment;
}

function fill(parent, text, start, end, queue, act) {
  let at = start;
  while (queue.length && queue[0].offset < end) {
    const entity = queue.shift();
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (to <= from) continue;
    const node = element(entity, text.slice(from, to), act);
    addText(parent, text.slice(at, from), isBlock(node));
    fill(node.querySelector(".inside") ?? node, text, from, to, queue, act);
    parent.append(node);
    at = to;
  }
  addText(parent, text.slice(at, end), false);
}

/** A block makes its own line: the line breaks that touch it are not shown again. */
function addText(parent, text, beforeBlock) {
  let shown = text;
  if (isBlock(parent.lastChild)) shown = shown.replace(/^\n/, "");
  if (beforeBlock) shown = shown.replace(/\n$/, "");
  if (shown) parent.append(shown);
}

const isBlock = (node) => node?.tagName === "BLOCKQUOTE" || node?.tagName === "PRE";

const ELEMENTS = {
  bold: () => h("strong"),
  italic: () => h("em"),
  underline: () => h("u"),
  strikethrough: () => h("s"),
  code: () => h("code"),
  pre: (entity) => h("pre", { dataset: { language: entity.language ?? "" } }),
  blockquote: () => h("blockquote"),
  expandable_blockquote: (entity, text, act) => expandable(act.words),
  spoiler: (entity, text, act) => spoiler(act.words),
  text_link: (entity, text, act) => link(entity.url, act),
  url: (entity, text, act) => link(text.includes("://") ? text : `https://${text}`, act),
  email: (entity, text, act) => link(`mailto:${text}`, act),
  phone_number: (entity, text, act) => link(`tel:${text.replace(/[^+\d]/g, "")}`, act),
  bot_command: (entity, text, act) =>
    h("button", { type: "button", class: "command", onclick: () => act.command(text) }),
};

const element = (entity, text, act) => (ELEMENTS[entity.type] ?? (() => h("span")))(entity, text, act);

function link(address, act) {
  if (!SAFE_LINK.test(address)) return h("span");
  return h("a", {
    href: address, target: "_blank", rel: "noopener noreferrer",
    onclick: (event) => { if (act.link(address)) event.preventDefault(); },
    oncontextmenu: (event) => act.linkMenu(address, event),
  });
}

function spoiler(words) {
  const node = h("span", { class: "spoiler", role: "button", tabIndex: 0, ariaLabel: words.spoiler });
  const reveal = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    node.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
    node.onclick = node.onkeydown = null;
  };
  node.onclick = node.onkeydown = reveal;
  return node;
}

function expandable(words) {
  const inside = h("div", { class: "inside" });
  const toggle = h("button", { type: "button", class: "unfold", ariaExpanded: "false" }, words.more);
  toggle.onclick = () => {
    const open = inside.classList.toggle("open");
    toggle.ariaExpanded = String(open);
    toggle.textContent = open ? words.less : words.more;
  };
  new ResizeObserver(() => {
    if (!inside.classList.contains("open")) toggle.hidden = inside.scrollHeight <= inside.clientHeight + 1;
  }).observe(inside);
  return h("blockquote", { class: "expandable" }, inside, toggle);
}
