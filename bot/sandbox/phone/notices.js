// What comes over a phone for a moment: toasts, alerts, menus.

import { h, icon } from "./dom.js";

const READING_MS = 60;
const SHORTEST_MS = 3000;

/** Shows `text` over the chat for as long as it takes to read. */
export function toast(root, text) {
  const note = h("p", { class: "toast", dir: "auto" }, text);
  root.querySelector(".toasts").replaceChildren(note);
  setTimeout(() => note.remove(), SHORTEST_MS + READING_MS * text.length);
}

/** Shows `text` on one phone until its person presses OK; the other phones stay usable. */
export function alertOn(phone, text, words) {
  const ok = h("button", { type: "button", class: "wide" }, words.ok);
  const box = h("div", { role: "alertdialog", ariaModal: "true", class: "alert" },
    h("p", { dir: "auto" }, text), ok);
  const uncover = cover(phone, h("div", { class: "veil" }, box), () => uncover());
  ok.onclick = () => uncover();
  box.setAttribute("aria-label", text);
  ok.focus();
}

/** Lays `over` on a phone and keeps the rest out of reach; returns what takes it away again. */
export function cover(phone, over, escape) {
  const before = document.activeElement;
  const covered = [...phone.children].filter((part) => !part.inert);
  over.onkeydown = (event) => { if (event.key === "Escape") escape(); };
  for (const part of covered) part.inert = true;
  phone.append(over);
  return () => {
    over.remove();
    for (const part of covered) part.inert = false;
    before?.focus?.({ preventScroll: true });
  };
}

/** Closes the menu that is open, if any; the focus goes back where it was. */
let closeMenu = () => {};

/** Opens a menu of [icon, label, action] at a point of the window, kept inside it. */
export function menuAt(root, x, y, entries, title = "") {
  closeMenu();
  const menu = h("div", { class: "popup", popover: "manual", role: "menu", ariaLabel: title },
    title ? h("p", {}, title) : null, ...entries.map(
    ([name, label, action]) => h("button", {
      type: "button", role: "menuitem", onclick: () => { closeMenu(); action(); },
    }, icon(name), label)));
  menu.onkeydown = (event) => move(menu, event);
  root.append(menu);
  closeMenu = closing(menu);
  menu.showPopover();
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
  menu.querySelector("button").focus();
}

const AWAY = ["pointerdown", "wheel", "focusin"];

/** Not popover="auto": the release of the very press that opens a menu may close that one. */
function closing(menu) {
  const before = document.activeElement;
  const heard = new AbortController();
  const options = { capture: true, passive: true, signal: heard.signal };
  const remove = () => { heard.abort(); menu.remove(); };
  const close = () => {
    if (heard.signal.aborted) return;
    remove();
    before?.focus?.({ preventScroll: true });
  };
  const leave = ({ target }) => { if (!menu.contains(target)) remove(); };
  for (const away of AWAY) document.addEventListener(away, leave, options);
  document.addEventListener("keydown", (event) => escape(event, close), options);
  return close;
}

/** One Escape closes one thing. */
function escape(event, close) {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  close();
}

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

function move(menu, event) {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const entries = [...menu.querySelectorAll("button")];
  const next = entries.indexOf(document.activeElement) + step;
  entries[(next + entries.length) % entries.length].focus();
}
