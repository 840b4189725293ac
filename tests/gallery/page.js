// The gallery: each step is a row, each way of speaking a phone in it, drawn as the phone draws.

import { bubble } from "./bubble.js";
import { h } from "./dom.js";
import { wordsFor } from "./words.js";

const { rows } = JSON.parse(document.getElementById("told").textContent);
const main = document.querySelector("main");
const voices = [...new Set(rows.flatMap(({ cells }) => cells.map(({ voice }) => voice)))];

/** What bubble() asks for: nothing that is pressed here does anything. */
const acting = (locale) => new Proxy(
  { person: { id: 0 }, locale, words: wordsFor(locale) },
  { get: (known, name) => known[name] ?? (() => {}) },
);

function phone({ voice, locale, messages, toast }) {
  const act = acting(locale);
  const turns = messages.map((message, at) => {
    const turn = bubble(message, act);
    turn.classList.toggle("tail", messages[at + 1]?.out !== message.out);
    return turn;
  });
  const note = toast ? h("p", { class: "toast", dir: "auto" }, toast) : null;
  return h("div", { class: "cell", lang: locale, dataset: { voice } },
    h("p", { class: "voice" }, voice),
    h("div", { class: "stage" }, h("div", { class: "log" }, ...turns, note)));
}

const row = ({ title, cells }) =>
  h("article", {}, h("h3", {}, title), h("div", { class: "cells" }, ...cells.map(phone)));

function section(name) {
  const mine = rows.filter((each) => each.section === name);
  return h("section", { id: name }, h("h2", {}, name), ...mine.map(row));
}

const names = [...new Set(rows.map(({ section }) => section))];
main.append(...names.map(section));
document.querySelector("nav").append(...names.map((name) => h("a", { href: `#${name}` }, name)));
document.querySelector(".voices").append(...voices.map((voice) => h("label", {},
  h("input", {
    type: "checkbox", checked: true,
    onchange: (event) => main.classList.toggle(`no-${voice}`, !event.target.checked),
  }), voice)));
document.head.append(h("style", {},
  voices.map((voice) => `.no-${voice} [data-voice="${voice}"] { display: none; }`).join("\n")));
document.body.dataset.drawn = String(rows.length);
