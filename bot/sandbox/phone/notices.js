// What comes over a phone for a moment: toasts, alerts, menus and the picture seen full screen.

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
export function alertOn(root, text, words) {
  const before = document.activeElement;
  const phone = root.querySelector(".phone");
  const ok = h("button", { type: "button", class: "wide" }, words.ok);
  const box = h("div", { role: "alertdialog", ariaModal: "true", class: "alert" },
    h("p", { dir: "auto" }, text), ok);
  const veil = h("div", { class: "veil" }, box);
  const covered = [...phone.children].filter((part) => !part.inert);
  const close = () => {
    veil.remove();
    for (const part of covered) part.inert = false;
    before?.focus?.({ preventScroll: true });
  };
  ok.onclick = close;
  veil.onkeydown = (event) => { if (event.key === "Escape") close(); };
  for (const part of covered) part.inert = true;
  box.setAttribute("aria-label", text);
  phone.append(veil);
  ok.focus();
}

/** Opens a menu of [icon, label, action] at a point of the window, kept inside it. */
export function menuAt(root, x, y, entries, title = "") {
  const menu = h("div", { class: "popup", popover: "auto", role: "menu", ariaLabel: title },
    title ? h("p", {}, title) : null, ...entries.map(
    ([name, label, action]) => h("button", {
      type: "button", role: "menuitem", onclick: () => { menu.hidePopover(); action(); },
    }, icon(name), label)));
  menu.ontoggle = (event) => { if (event.newState === "closed") menu.remove(); };
  menu.onkeydown = (event) => move(menu, event);
  root.append(menu);
  menu.showPopover();
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
  menu.querySelector("button").focus();
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

/** Shows a picture full screen until it is clicked or Escape is pressed. */
export function lightbox(address, caption, words) {
  const shut = h("button", { type: "button", class: "round", ariaLabel: words.close }, icon("close"));
  const dialog = h("dialog", { class: "lightbox", ariaLabel: words.photo },
    h("img", { src: address, alt: caption || words.photo }), shut);
  dialog.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
}
