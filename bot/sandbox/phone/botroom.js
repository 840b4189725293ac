// The chat with the bot: what only a bot has, its commands, its Start, its answers to taps.

import { release } from "./actions.js";
import * as api from "./api.js";
import { h } from "./dom.js";
import { alertOn, menuAt, toast } from "./notices.js";
import { forgetStartCode, startCodeOf } from "./people.js";
import { Room } from "./room.js";
import { languageOf } from "./words.js";

const TYPING_MS = 6000;

export class BotRoom extends Room {
  #typing = null;
  #loaded = false;

  constructor(handset, chat) {
    super(handset, chat);
    this.part("back").onclick = () => handset.desk.back(handset);
    this.part("chats-open").onclick = () => handset.chooseRoom();
    this.part("more").onclick = () => this.#menu();
  }

  /** Reads the conversation again from the server. */
  async load() {
    const read = [api.getChat(this.person.id), this.handset.readBot()];
    const [{ messages, typing }] = await Promise.all(read);
    this.#loaded = true;
    this.history.set(messages);
    this.#setTyping(typing);
  }

  hear(event) {
    EVENTS[event.type]?.(this, event);
  }

  label() {
    const { words, handset, person } = this;
    const busy = this.#typing === null ? words.bot : words.typing;
    this.title(handset.bot.name, person.blocked ? words.blockedShort : busy, words.back);
    this.part("status").classList.toggle("typing", this.#typing !== null);
    if (this.#loaded && this.history.empty) this.history.draw();
    this.#door();
  }

  /** The commands published for this person's language, else for everyone. */
  get commands() {
    const { commands } = this.handset.bot;
    return commands[languageOf(this.person)] ?? commands[""] ?? [];
  }

  say(text) {
    return this.attempt(api.say(this.person.id, text));
  }

  /** A message came or changed. */
  received(message) {
    if (!message.out) {
      release(this);
      this.#setTyping(false);
    }
    this.history.put(message);
    this.#door();
  }

  removed(id) {
    this.history.remove(id);
    this.#door();
  }

  typing() {
    this.#setTyping(true);
  }

  notice({ text, alert }) {
    release(this);
    if (text && alert) alertOn(this.handset.screen, text, this.words);
    else if (text) toast(this.root, text);
  }

  intro() {
    const { words, handset: { bot } } = this;
    const text = bot.description || bot.short_description;
    return h("div", { class: "intro" },
      h("img", { src: "/phone/mark.svg", alt: "", width: 72, height: 72 }),
      h("h3", {}, text ? words.whatCanItDo : bot.name), h("p", { dir: "auto" }, text));
  }

  #setTyping(typing) {
    clearTimeout(this.#typing);
    this.#typing = typing ? setTimeout(() => this.#setTyping(false), TYPING_MS) : null;
    this.label();
  }

  /** In place of the composer: Start on an empty chat or after a link, Unblock after a block. */
  #door() {
    if (!this.#loaded) return;
    const { person, words } = this;
    const [notice, press] = this.part("door").children;
    const shut = person.blocked || this.history.empty || startCodeOf(person) !== null;
    this.part("door").hidden = !shut;
    this.part("composer").hidden = shut;
    notice.textContent = person.blocked ? words.blocked : "";
    press.textContent = person.blocked ? words.unblock : words.start;
    press.onclick = () => (person.blocked ? this.#setBlocked(false) : this.#start());
  }

  async #start() {
    const start = startCodeOf(this.person);
    if (!(await this.say(start ? `/start ${start}` : "/start"))) return;
    forgetStartCode(this.person);
    this.#door();
  }

  #setBlocked(blocked) {
    return this.attempt(blocked ? api.block(this.person.id) : api.unblock(this.person.id));
  }

  #menu() {
    const { words, person } = this;
    const { right, bottom } = this.part("more").getBoundingClientRect();
    const [name, label] = person.blocked ? ["check", words.unblock] : ["block", words.block];
    menuAt(this.root, right, bottom, [[name, label, () => this.#setBlocked(!person.blocked)]]);
  }
}

const EVENTS = {
  message: (room, { message }) => room.received(message),
  edited: (room, { message }) => room.received(message),
  reaction: (room, event) => room.history.react(event.message_id, event.reactions),
  deleted: (room, event) => room.removed(event.message_id),
  typing: (room) => room.typing(),
  toast: (room, event) => room.notice(event),
};
