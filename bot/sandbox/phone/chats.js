// The list of a phone's chats, to open one or to choose where something goes.

import { h, icon } from "./dom.js";
import { cover } from "./notices.js";
import { excerpt, face } from "./people.js";

/**
 * Covers a phone with the chats that `read` gives ({ id, name, last, unread }), kept up to date;
 * resolves to the id of the one chosen, null when closed.
 */
export function pickChat(handset, title, read) {
  return new Promise((resolve) => {
    const { words } = handset;
    const choose = (id) => {
      handset.changed = () => {};
      uncover();
      resolve(id);
    };
    const shut = h("button", {
      type: "button", class: "round", ariaLabel: words.close, onclick: () => choose(null),
    }, icon("close"));
    const list = h("ul", { class: "people-list" });
    const box = h("div", { class: "chats", role: "dialog", ariaModal: "true", ariaLabel: title },
      h("header", { class: "bar" }, h("h2", {}, title), shut), list);
    const uncover = cover(handset.screen, box, () => choose(null));
    handset.changed = () => draw(list, read(), words, choose);
    handset.changed();
    (list.querySelector("button") ?? shut).focus();
  });
}

function draw(list, chats, words, choose) {
  const focused = [...list.children].findIndex((node) => node.contains(document.activeElement));
  const lines = chats.map((chat) => h("li", {}, line(chat, words, choose)));
  list.replaceChildren(...(lines.length ? lines : [h("li", { class: "none" }, words.noChat)]));
  if (focused >= 0) list.children[focused].firstElementChild.focus();
}

function line({ id, name, last, unread }, words, choose) {
  const mark = h("img", { class: "face", src: "/phone/mark.svg", alt: "" });
  return h("button", { type: "button", class: "person", onclick: () => choose(id) },
    id ? face({ id, name }) : mark,
    h("span", { class: "who" }, h("b", {}, name), h("small", { dir: "auto" }, excerpt(last, words))),
    unread ? h("span", { class: "count" }, String(unread)) : null);
}
