// The messages of one chat, and their nodes: a node is drawn again only when its message changed.

import { bubble } from "./bubble.js";
import { Drawn, h, icon, place } from "./dom.js";
import { day } from "./words.js";

const NEAR_END_PX = 48;

export class History {
  #messages = [];
  #drawn = new Drawn();
  #follows = true;
  #top = 0;
  #seen = 0;

  /** `act` is what bubble() asks for; `intro()` draws the empty chat. */
  constructor(root, act, intro) {
    this.act = act;
    this.intro = intro;
    this.log = root.querySelector(".log");
    this.jump = root.querySelector(".jump");
    this.jump.onclick = () => this.toEnd();
    this.log.onscroll = () => this.#scrolled();
    this.log.addEventListener("load", () => this.#stay(), true);
    new ResizeObserver(() => this.#stay()).observe(this.log);
  }

  get empty() {
    return this.#messages.length === 0;
  }

  /** The person's latest message that can be edited. */
  get lastOwn() {
    return this.#messages.findLast((message) => message.out && message.text);
  }

  get last() {
    return this.#messages.at(-1);
  }

  /** Replaces everything, at the latest message. */
  set(messages) {
    this.log.ariaBusy = "true";
    this.#messages = messages;
    this.draw();
    this.toEnd("instant");
    this.log.ariaBusy = "false";
  }

  put(message) {
    const at = this.#messages.findIndex((known) => known.message_id === message.message_id);
    if (at >= 0) this.#messages[at] = message;
    else this.#messages.push(message);
    this.#requote(message);
    this.draw();
    if (this.#follows || (at < 0 && message.out)) this.toEnd();
  }

  react(id, reactions) {
    const message = this.#messages.find((known) => known.message_id === id);
    if (message) this.put({ ...message, reactions });
  }

  remove(id) {
    this.#messages = this.#messages.filter((message) => message.message_id !== id);
    this.#drawn.forget(id);
    this.draw();
  }

  /** Brings a message into view, and shows for a moment which one it is. */
  show(id) {
    const turn = this.log.querySelector(`[data-message="${id}"]`);
    turn?.scrollIntoView({ block: "center" });
    turn?.classList.add("found");
    turn?.addEventListener("animationend", () => turn.classList.remove("found"), { once: true });
  }

  draw() {
    const nodes = this.empty ? [this.intro()] : this.#turns();
    place(this.log, nodes);
    this.#markEnd();
  }

  toEnd(behavior = "smooth") {
    this.#follows = true;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.log.scrollTo({ top: this.log.scrollHeight, behavior: calm ? "instant" : behavior });
    this.#markEnd();
  }

  /** A reply quotes the message as it reads now. */
  #requote(message) {
    this.#messages = this.#messages.map((each) =>
      (each.reply_to_message?.message_id === message.message_id
        ? { ...each, reply_to_message: message } : each));
  }

  #turns() {
    const nodes = [];
    let before = null;
    this.#messages.forEach((message, at) => {
      const date = new Date(message.date * 1000).toDateString();
      if (date !== before) nodes.push(this.#drawn.keep(date, date, () => this.#day(message.date)));
      before = date;
      const shown = JSON.stringify(message);
      const node = this.#drawn.keep(message.message_id, shown, () => bubble(message, this.act));
      node.classList.toggle("tail", this.#messages[at + 1]?.out !== message.out);
      nodes.push(node);
    });
    return nodes;
  }

  #day(seconds) {
    return h("p", { class: "day" }, h("span", {}, day(seconds, this.act.locale)));
  }

  /** Only the reader's own scrolling up stops following; smooth scrolling down does not. */
  #scrolled() {
    const left = this.log.scrollHeight - this.log.clientHeight - this.log.scrollTop;
    if (left < NEAR_END_PX) this.#follows = true;
    else if (this.log.scrollTop < this.#top) this.#follows = false;
    this.#top = this.log.scrollTop;
    this.#markEnd();
  }

  #stay() {
    if (this.#follows) this.toEnd("instant");
  }

  #markEnd() {
    const received = this.#messages.filter((message) => !message.out).length;
    if (this.#follows) this.#seen = received;
    const unseen = Math.max(0, received - this.#seen);
    this.jump.hidden = this.#follows;
    const count = unseen ? [h("span", { class: "unseen" }, String(unseen))] : [];
    this.jump.replaceChildren(...count, icon("down"));
  }
}
