// The line at the foot of a phone: writing, correcting, attaching and the command menu.

import * as api from "./api.js";
import { h } from "./dom.js";
import { menuAt } from "./notices.js";

// The bot never listens to a voice or looks at a sticker: their kind is all the sandbox needs.
const WITHOUT_CONTENT = {
  voice: () => new File(["."], "voice.ogg", { type: "audio/ogg" }),
  sticker: () => new File(["."], "sticker.webp", { type: "image/webp" }),
};

export class Composer {
  #editing = null;
  #draft = "";

  constructor(chat) {
    this.chat = chat;
    for (const part of ["composer", "field", "menu", "attach", "send", "commands", "editing", "file"]) {
      this[part] = chat.root.querySelector(`.${part}`);
    }
    this.#label(chat.words);
    this.field.oninput = () => this.#typed();
    this.field.onkeydown = (event) => this.#key(event);
    this.composer.onsubmit = (event) => { event.preventDefault(); this.#submit(); };
    this.menu.onclick = () => this.#toggleCommands();
    this.attach.onclick = () => this.#attachMenu();
    this.file.onchange = () => this.#attachChosen();
    this.chat.root.querySelector(".stop-editing").onclick = () => this.stopEditing();
  }

  focus() {
    if (!matchMedia("(pointer: coarse)").matches) this.field.focus({ preventScroll: true });
  }

  edit(message) {
    if (!this.#editing) this.#draft = this.field.value;
    this.#editing = message;
    this.editing.hidden = false;
    this.editing.querySelector(".editing-text").textContent = message.text;
    this.#write(message.text);
    this.field.focus();
  }

  stopEditing() {
    this.#editing = null;
    this.editing.hidden = true;
    this.#write(this.#draft);
    this.#draft = "";
    this.focus();
  }

  #label(words) {
    this.field.placeholder = words.message;
    this.field.ariaLabel = words.message;
    this.menu.lastElementChild.textContent = words.menu;
    this.menu.ariaLabel = words.menu;
    this.attach.ariaLabel = words.attach;
    this.commands.ariaLabel = words.menu;
    this.editing.querySelector(".editing-title").textContent = words.editing;
    this.chat.root.querySelector(".stop-editing").ariaLabel = words.cancel;
    this.#typed();
  }

  #write(text) {
    this.field.value = text;
    this.#typed();
  }

  #typed() {
    const { words } = this.chat;
    const empty = this.field.value.trim() === "";
    this.composer.classList.toggle("empty", empty);
    this.field.style.height = "";
    if (this.field.value) this.field.style.height = `${this.field.scrollHeight}px`;
    this.send.disabled = empty;
    this.send.ariaLabel = this.#editing ? words.save : words.send;
    const command = /^\/([a-z0-9_]*)$/.exec(this.field.value);
    if (command && !this.#editing) this.#showCommands(command[1]);
    else this.#hideCommands();
  }

  #key(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape") {
      if (!this.commands.hidden) this.#hideCommands();
      else if (this.#editing) this.stopEditing();
    } else if (event.key === "ArrowUp" && this.field.value === "") {
      event.preventDefault();
      const last = this.chat.history.lastOwn;
      if (last) this.edit(last);
    }
  }

  async #submit() {
    const text = this.field.value.trim();
    if (!text) return;
    const edited = this.#editing;
    if (edited) this.stopEditing();
    else this.#write("");
    const { person } = this.chat;
    const sent = edited ? api.correct(person.id, edited.message_id, text) : api.say(person.id, text);
    if (!(await this.chat.attempt(sent)) && !this.field.value) this.#write(text);
  }

  #toggleCommands() {
    if (this.commands.hidden) this.#showCommands("");
    else this.#hideCommands();
  }

  #showCommands(prefix) {
    const { words } = this.chat;
    const all = this.chat.commands;
    const listed = all.filter(({ command }) => command.startsWith(prefix));
    this.commands.replaceChildren(...listed.map(({ command, description }) => h("button", {
      type: "button", onclick: () => this.#command(command),
    }, h("b", {}, `/${command}`), h("span", {}, description))));
    if (!all.length) this.commands.append(h("p", {}, words.noCommands));
    this.commands.hidden = all.length > 0 && listed.length === 0;
    this.menu.ariaExpanded = String(!this.commands.hidden);
  }

  #hideCommands() {
    this.commands.hidden = true;
    this.menu.ariaExpanded = "false";
  }

  #command(command) {
    this.#hideCommands();
    if (this.field.value.startsWith("/")) this.#write("");
    this.chat.say(`/${command}`);
    this.focus();
  }

  #attachMenu() {
    const { words } = this.chat;
    const { right, top } = this.attach.getBoundingClientRect();
    const entries = ["photo", "document", "voice", "sticker"].map(
      (kind) => [kind, words[kind], () => this.#attachKind(kind)]);
    menuAt(this.chat.root, right, top, entries);
  }

  #attachKind(kind) {
    const made = WITHOUT_CONTENT[kind];
    if (made) {
      this.chat.attempt(api.attach(this.chat.person.id, kind, made()));
      return;
    }
    this.file.dataset.kind = kind;
    this.file.accept = kind === "photo" ? "image/*" : "";
    this.file.click();
  }

  async #attachChosen() {
    const [file] = this.file.files;
    if (file) await this.chat.attempt(api.attach(this.chat.person.id, this.file.dataset.kind, file));
    this.file.value = "";
  }
}
