// Inline mode: "@bot words" in a composer, the results above it, and the one that is sent.

import * as api from "./api.js";
import { h } from "./dom.js";

const PAUSE_MS = 200;
const NEAR_END_PX = 60;

export class InlinePanel {
  #words = null;
  #query = null;
  #offset = "";
  #early = new Map();
  #timer;

  /** `write` puts a text in the field. */
  constructor(room, write) {
    this.room = room;
    this.write = write;
    this.panel = room.part("results");
    this.panel.ariaLabel = room.words.results;
    this.panel.onscroll = () => this.#more();
  }

  /** Whether a search is on: what is in the field is not a message. */
  get on() {
    return this.#words !== null;
  }

  /** Takes what is in the field. */
  typed(text) {
    const { username } = this.room.handset.bot;
    const [, name, words] = /^@(\w*)(\s[^]*)?$/.exec(text) ?? [];
    if (name?.toLowerCase() === username.toLowerCase() && words !== undefined) this.#look(words.trim());
    else {
      this.stop();
      if (name !== undefined && words === undefined && username.startsWith(name)) this.#suggest();
    }
  }

  /** Sends the first result, if there is one. */
  first() {
    this.panel.querySelector(".result")?.click();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#words = this.#query = null;
    this.panel.hidden = true;
    this.panel.replaceChildren();
  }

  /** Takes an answer of the bot, which may come before the number of its query is known. */
  hear({ query, answer }) {
    if (query === this.#query) this.#answered(answer);
    else if (this.on) this.#early.set(query, answer);
  }

  #look(words) {
    if (words === this.#words) return;
    this.#words = words;
    this.#query = null;
    clearTimeout(this.#timer);
    if (this.panel.hidden) this.panel.replaceChildren(h("p", { class: "none" }, this.room.words.searching));
    this.panel.hidden = false;
    this.panel.ariaBusy = "true";
    this.#timer = setTimeout(() => this.#ask(""), PAUSE_MS);
  }

  async #ask(offset) {
    const { room } = this;
    const words = this.#words;
    this.#early.clear();
    const asked = api.ask(room.person.id, room.chat, words, offset);
    if (!(await room.attempt(asked)) || words !== this.#words) return;
    const { query } = await asked;
    this.#query = query;
    this.#offset = offset;
    if (this.#early.has(query)) this.#answered(this.#early.get(query));
  }

  #answered({ button, results, next_offset: next }) {
    const query = this.#query;
    const drawn = results.map((result) => this.#result(result, query));
    this.panel.ariaBusy = "false";
    this.panel.dataset.next = next;
    if (this.#offset) this.panel.lastElementChild.append(...drawn);
    else {
      const kind = results.length && results.every(isPicture) ? "gallery" : "list";
      const above = button ? [this.#button(button)] : [];
      this.panel.replaceChildren(...above, h("div", { class: kind }, ...drawn));
      this.panel.hidden = !above.length && !drawn.length;
      this.panel.scrollTop = 0;
    }
  }

  /** The next page of results, once the end of this one is near. */
  #more() {
    const { next } = this.panel.dataset;
    const left = this.panel.scrollHeight - this.panel.clientHeight - this.panel.scrollTop;
    if (!this.on || !next || left > NEAR_END_PX) return;
    this.panel.dataset.next = "";
    this.#ask(next);
  }

  #button({ text, start_parameter: start }) {
    const { room } = this;
    return h("button", { type: "button", class: "offer", onclick: () => {
      this.write("");
      room.handset.begin(start);
    } }, text);
  }

  #result(result, query) {
    const { title, description, message } = result;
    const name = title || description || message.caption || this.room.words.photo;
    return h("button", {
      type: "button", class: "result", ariaLabel: name, onclick: () => this.#choose(query, result.id),
    }, this.#thumbnail(result, name),
    h("span", { class: "who" }, h("b", { dir: "auto" }, name), h("small", { dir: "auto" }, description ?? "")));
  }

  #thumbnail(result, name) {
    const file = result.message.photo?.at(-1).file_id;
    const address = file ? api.fileAddress(this.room.person.id, file) : result.thumbnail_url;
    if (address) return h("img", { class: "thumbnail", src: address, alt: "" });
    return h("span", { class: "thumbnail", ariaHidden: "true" }, [...name][0]);
  }

  #choose(query, result) {
    const { room } = this;
    this.write("");
    room.attempt(api.choose(room.person.id, query, result, room.chat));
    room.composer.focus();
  }

  #suggest() {
    const { bot } = this.room.handset;
    const start = () => { this.write(`@${bot.username} `); this.room.composer.focus(); };
    this.panel.replaceChildren(h("div", { class: "list" },
      h("button", { type: "button", class: "result", onclick: start },
        h("img", { class: "thumbnail round", src: "/phone/mark.svg", alt: "" }),
        h("span", { class: "who" }, h("b", {}, bot.name), h("small", {}, `@${bot.username}`)))));
    this.panel.hidden = false;
  }
}

const isPicture = ({ type, message }) => type === "photo" && message.photo;
