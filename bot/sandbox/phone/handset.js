// One person's phone: its chats, which of them is open, and what came in the others.

import * as api from "./api.js";
import { BOT } from "./api.js";
import { BotRoom } from "./botroom.js";
import { pickChat } from "./chats.js";
import { fromTemplate } from "./dom.js";
import { forgetStartCode, keepStartCode } from "./people.js";
import { TalkRoom } from "./talkroom.js";
import { languageOf, localeOf, wordsFor } from "./words.js";

export class Handset {
  #rooms = new Map();
  #talks = new Map();
  #unread = new Map();
  #shown = BOT;
  #missed = null;
  /** What the list of chats, while it is open, asks to hear of. */
  changed = () => {};

  /**
   * `bot` is how the bot presents itself until load() asks again in the person's language.
   * `desk` is { back(handset), people() → everybody, link(address) → { start } or null,
   * openAs(event, start) }.
   */
  constructor(person, bot, desk) {
    this.person = person;
    this.bot = bot;
    this.desk = desk;
    this.locale = localeOf(person);
    this.words = wordsFor(this.locale);
    this.root = fromTemplate("phone");
    this.root.dataset.person = person.id;
    this.root.lang = this.locale;
    this.screen = this.root.querySelector(".phone");
    this.#rooms.set(BOT, new BotRoom(this, BOT));
    this.screen.append(this.withBot.root);
    this.label();
  }

  get withBot() {
    return this.#rooms.get(BOT);
  }

  get room() {
    return this.#rooms.get(this.#shown);
  }

  /** Reads every chat again from the server. */
  async load() {
    const missed = [];
    this.#missed = missed;
    const [talks] = await Promise.all([api.getTalks(this.person.id), this.withBot.load()]);
    for (const { id, name, messages } of talks) {
      this.#talks.set(id, { name, messages });
      this.#rooms.get(id)?.history.set(messages);
    }
    this.#missed = null;
    missed.forEach((event) => this.hear(event));
    this.label();
  }

  /** Takes one event of this person; while load() waits, keeps it for after. */
  hear(event) {
    if (this.#missed) this.#missed.push(event);
    else (EVENTS[event.type] ?? EVENTS.other)(this, event);
  }

  /** Reads again how the bot presents itself to this person. */
  async readBot() {
    this.bot = await api.getBot(languageOf(this.person));
    this.label();
  }

  /** Writes again what the bot or the person may have changed. */
  label() {
    const { person, bot, words } = this;
    this.root.ariaLabel = `${person.name}, ${bot.name}`;
    this.root.querySelector(".owner-name").textContent = person.name;
    this.root.querySelector(".owner-language").textContent = person.language_code ?? "";
    this.#rooms.forEach((room) => room.label());
    const unread = [...this.#unread.values()].reduce((sum, count) => sum + count, 0);
    const badge = this.withBot.root.querySelector(".chats-open .unseen");
    badge.hidden = unread === 0;
    badge.textContent = unread;
    badge.parentElement.ariaLabel = unread ? words.chatsUnread(unread) : words.chats;
    this.changed();
  }

  /** Every chat of this phone: [{ id, name, last, unread }], the bot's first. */
  get chats() {
    const others = this.desk.people().filter(({ id }) => id !== this.person.id);
    const names = new Map([...this.#talks].map(([id, { name }]) => [id, name]));
    for (const { id, name } of others) names.set(id, name);
    const listed = [...names].map(([id, name]) => ({ id, name, last: this.#messages(id).at(-1) }));
    const bot = { id: BOT, name: this.bot.name, last: this.withBot.history.last };
    return [bot, ...listed].map((chat) => ({ ...chat, unread: this.#unread.get(chat.id) ?? 0 }));
  }

  /** Shows a chat, at its latest message. */
  open(id) {
    if (!this.#rooms.has(id)) this.#rooms.set(id, new TalkRoom(this, id));
    const room = this.#rooms.get(id);
    if (room !== this.room) this.room.root.replaceWith(room.root);
    this.#shown = id;
    this.#unread.delete(id);
    if (id !== BOT) room.history.set(this.#messages(id));
    else room.history.toEnd("instant");
    this.label();
    room.composer.focus();
    return room;
  }

  /** The name of the other one in a chat. */
  nameOf(id) {
    return this.chats.find((chat) => chat.id === id)?.name ?? "";
  }

  async chooseRoom() {
    const id = await this.#pick(this.words.chats);
    if (id === null) return;
    if (id === BOT && !this.withBot.history.empty) forgetStartCode(this.person);
    this.open(id);
  }

  /** Asks for a chat among those allowed, and starts an inline search there. */
  async share(query, { users, bots }) {
    const allowed = ({ id }) => (id === BOT ? bots : users);
    const id = await this.#pick(this.words.shareTo, allowed);
    if (id !== null) this.open(id).composer.search(query);
  }

  /** Asks where a message goes, and sends it there. */
  async forward(from, message) {
    const to = await this.#pick(this.words.forwardTo);
    if (to === null) return;
    const sent = api.forward(this.person.id, from, message.message_id, to);
    if (await this.room.attempt(sent)) this.open(to);
  }

  /** Takes a link to the bot: its chat, with a Start button when the link has a code. */
  link(address) {
    const link = this.desk.link(address);
    if (!link) return false;
    if (link.start) keepStartCode(this.person, link.start);
    this.open(BOT);
    return true;
  }

  /** Presses Start for the person, with a code. */
  begin(start) {
    return this.open(BOT).say(`/start ${start}`);
  }

  /** A message came in a chat with another person. */
  received({ chat: id, message }) {
    const known = this.#messages(id).filter((each) => each.message_id !== message.message_id);
    const name = this.#talks.get(id)?.name ?? message.chat.first_name;
    this.#talks.set(id, { name, messages: [...known, message] });
    this.#rooms.get(id)?.history.put(message);
    if (!message.out) this.count(id);
    this.changed();
  }

  answered(event) {
    this.#rooms.forEach((room) => room.composer.inline.hear(event));
  }

  /** One more message is unread in a chat, unless it is open. */
  count(id) {
    if (id === this.#shown) return;
    this.#unread.set(id, (this.#unread.get(id) ?? 0) + 1);
    this.label();
  }

  #pick(title, allowed = () => true) {
    return pickChat(this, title, () => this.chats.filter(allowed));
  }

  #messages(id) {
    return this.#talks.get(id)?.messages ?? [];
  }
}

const EVENTS = {
  talk: (handset, event) => handset.received(event),
  inline: (handset, event) => handset.answered(event),
  message: (handset, event) => {
    handset.withBot.hear(event);
    if (!event.message.out) handset.count(BOT);
  },
  other: (handset, event) => handset.withBot.hear(event),
};
