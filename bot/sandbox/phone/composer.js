// The line at the foot of a chat: writing, correcting, the command menu, searching inline.

import * as api from "./api.js";
import { attaching } from "./attach.js";
import { h } from "./dom.js";
import { InlinePanel } from "./inline.js";

export class Composer {
  #editing = null;
  #draft = "";

  /** `room.commands` is null where there is no bot to command, correct or send files to. */
  constructor(room) {
    this.room = room;
    for (const part of ["composer", "field", "menu", "attach", "send", "commands", "editing"]) {
      this[part] = room.part(part);
    }
    this.inline = new InlinePanel(room, (text) => this.#write(text));
    this.#label(room.words);
    this.field.oninput = () => this.#typed();
    this.field.onkeydown = (event) => this.#key(event);
    this.composer.onsubmit = (event) => { event.preventDefault(); this.#submit(); };
    this.menu.onclick = () => this.#toggleCommands();
    room.part("stop-editing").onclick = () => this.stopEditing();
    attaching(room);
  }

  focus() {
    if (!matchMedia("(pointer: coarse)").matches) this.field.focus({ preventScroll: true });
  }

  /** Starts an inline search. */
  search(query) {
    this.#write(`@${this.room.handset.bot.username} ${query}`);
    this.field.focus();
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
    this.commands.ariaLabel = words.menu;
    this.editing.querySelector(".editing-title").textContent = words.editing;
    this.room.part("stop-editing").ariaLabel = words.cancel;
    this.#typed();
  }

  #write(text) {
    this.field.value = text;
    this.#typed();
  }

  #typed() {
    const { words } = this.room;
    const empty = this.field.value.trim() === "";
    this.composer.classList.toggle("empty", empty);
    this.field.style.height = "";
    if (this.field.value) this.field.style.height = `${this.field.scrollHeight}px`;
    this.inline.typed(this.#editing ? "" : this.field.value);
    this.send.disabled = empty || this.inline.on;
    this.send.ariaLabel = this.#editing ? words.save : words.send;
    const command = /^\/([a-z0-9_]*)$/.exec(this.field.value);
    if (command && !this.#editing && this.room.commands) this.#showCommands(command[1]);
    else this.#hideCommands();
  }

  #key(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape") this.#escape();
    else if (event.key === "ArrowUp" && this.field.value === "" && this.room.commands) {
      event.preventDefault();
      const last = this.room.history.lastOwn;
      if (last) this.edit(last);
    }
  }

  #escape() {
    if (this.inline.on) this.#write("");
    else if (!this.commands.hidden) this.#hideCommands();
    else if (this.#editing) this.stopEditing();
  }

  async #submit() {
    if (this.inline.on) return this.inline.first();
    const text = this.field.value.trim();
    if (!text) return;
    const edited = this.#editing;
    if (edited) this.stopEditing();
    else this.#write("");
    const { person } = this.room;
    const sent = edited
      ? this.room.attempt(api.correct(person.id, edited.message_id, text)) : this.room.say(text);
    if (!(await sent) && !this.field.value) this.#write(text);
  }

  #toggleCommands() {
    if (this.commands.hidden) this.#showCommands("");
    else this.#hideCommands();
  }

  #showCommands(prefix) {
    const { words, commands: all } = this.room;
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
    this.room.say(`/${command}`);
    this.focus();
  }
}
