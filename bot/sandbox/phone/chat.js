// One person's phone: the conversation as the server tells it, kept up to date by its events.

import { actionsOf, release } from "./actions.js";
import * as api from "./api.js";
import { Composer } from "./composer.js";
import { fromTemplate, h } from "./dom.js";
import { History } from "./history.js";
import { alertOn, menuAt, toast } from "./notices.js";
import { startCodeOf } from "./people.js";
import { languageOf, localeOf, wordsFor } from "./words.js";

const TYPING_MS = 6000;

export class Chat {
  #typing = null;
  #missed = null;
  #loaded = false;

  /**
   * `desk` is { back(chat), invitation(address, event) → true when it took the link };
   * `bot` how the bot presents itself until load() asks again in the person's language.
   */
  constructor(person, bot, desk) {
    this.person = person;
    this.bot = bot;
    this.desk = desk;
    this.locale = localeOf(person);
    this.words = wordsFor(this.locale);
    this.root = fromTemplate("chat");
    this.root.dataset.person = person.id;
    this.root.lang = this.locale;
    this.history = new History(this.root, actionsOf(this), () => this.#intro());
    this.composer = new Composer(this);
    this.#part("back").onclick = () => desk.back(this);
    this.#part("more").onclick = () => this.#menu();
    this.label();
  }

  /** Reads the conversation again from the server. */
  async load() {
    const missed = [];
    this.#missed = missed;
    const [{ messages, typing }] = await Promise.all([api.getChat(this.person.id), this.readBot()]);
    this.#missed = null;
    this.#loaded = true;
    this.history.set(messages);
    this.#setTyping(typing);
    missed.forEach((event) => this.hear(event));
  }

  /** Reads again how the bot presents itself to this person. */
  async readBot() {
    this.bot = await api.getBot(languageOf(this.person));
    this.label();
    if (this.#loaded && this.history.empty) this.history.draw();
  }

  /** Takes one event of this person; while load() waits, keeps it for after. */
  hear(event) {
    if (this.#missed) this.#missed.push(event);
    else EVENTS[event.type]?.(this, event);
  }

  /** Writes again what the bot or the person may have changed. */
  label() {
    const { root, person, words, bot } = this;
    root.ariaLabel = `${person.name}, ${bot.name}`;
    this.#part("owner-name").textContent = person.name;
    this.#part("owner-language").textContent = person.language_code ?? "";
    this.#part("bot-name").textContent = bot.name;
    this.#part("back").ariaLabel = words.back;
    this.#part("more").ariaLabel = words.options;
    this.#part("jump").ariaLabel = words.jump;
    this.#part("log").ariaLabel = words.conversation;
    this.#part("status").classList.toggle("typing", this.#typing !== null);
    this.#part("status").textContent = this.#status();
    this.#door();
  }

  /** The commands published for this person's language, else for everyone. */
  get commands() {
    const { commands } = this.bot;
    return commands[languageOf(this.person)] ?? commands[""] ?? [];
  }

  say(text) {
    return this.attempt(api.say(this.person.id, text));
  }

  /** Waits for a call; when it fails, says so on the phone. True when it went through. */
  async attempt(call) {
    try {
      await call;
      return true;
    } catch {
      toast(this.root, this.words.notSent);
      return false;
    }
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

  reacted(id, reactions) {
    this.history.react(id, reactions);
  }

  typing() {
    this.#setTyping(true);
  }

  notice({ text, alert }) {
    release(this);
    if (text && alert) alertOn(this.root, text, this.words);
    else if (text) toast(this.root, text);
  }

  #part(name) {
    return this.root.querySelector(`.${name}`);
  }

  #status() {
    if (this.person.blocked) return this.words.blockedShort;
    return this.#typing === null ? this.words.bot : this.words.typing;
  }

  #setTyping(typing) {
    clearTimeout(this.#typing);
    this.#typing = typing ? setTimeout(() => this.#setTyping(false), TYPING_MS) : null;
    this.label();
  }

  /** In place of the composer: Start on an empty chat, Unblock after a block. */
  #door() {
    if (!this.#loaded) return;
    const { person, words } = this;
    const [notice, press] = this.#part("door").children;
    const shut = person.blocked || this.history.empty;
    this.#part("door").hidden = !shut;
    this.#part("composer").hidden = shut;
    notice.textContent = person.blocked ? words.blocked : "";
    press.textContent = person.blocked ? words.unblock : words.start;
    press.onclick = () => (person.blocked ? this.#setBlocked(false) : this.#start());
  }

  #start() {
    const start = startCodeOf(this.person);
    return this.say(start ? `/start ${start}` : "/start");
  }

  #setBlocked(blocked) {
    return this.attempt(blocked ? api.block(this.person.id) : api.unblock(this.person.id));
  }

  #menu() {
    const { words, person } = this;
    const { right, bottom } = this.#part("more").getBoundingClientRect();
    const [name, label] = person.blocked ? ["check", words.unblock] : ["block", words.block];
    menuAt(this.root, right, bottom, [[name, label, () => this.#setBlocked(!person.blocked)]]);
  }

  #intro() {
    const { words, bot } = this;
    const text = bot.description || bot.short_description;
    return h("div", { class: "intro" },
      h("img", { src: "/phone/mark.svg", alt: "", width: 72, height: 72 }),
      h("h3", {}, text ? words.whatCanItDo : bot.name), h("p", { dir: "auto" }, text));
  }
}

const EVENTS = {
  message: (chat, { message }) => chat.received(message),
  edited: (chat, { message }) => chat.received(message),
  reaction: (chat, event) => chat.reacted(event.message_id, event.reactions),
  deleted: (chat, event) => chat.removed(event.message_id),
  typing: (chat) => chat.typing(),
  toast: (chat, event) => chat.notice(event),
};
