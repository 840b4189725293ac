// The chat with another person: texts, what is forwarded, and what the bot found inline.

import * as api from "./api.js";
import { h } from "./dom.js";
import { face } from "./people.js";
import { Room } from "./room.js";

export class TalkRoom extends Room {
  /** The bot has no commands here, nothing is corrected, no file is sent. */
  commands = null;

  constructor(handset, chat) {
    super(handset, chat);
    this.part("back").onclick = () => handset.chooseRoom();
    this.part("back").classList.add("inner");
    this.part("avatar").replaceWith(face({ id: chat, name: handset.nameOf(chat) }));
    this.part("chats-open").remove();
    this.part("more").remove();
    this.part("menu").remove();
    this.part("attach").remove();
    this.part("composer").hidden = false;
    this.label();
  }

  label() {
    this.title(this.handset.nameOf(this.chat), "", this.words.chats);
  }

  say(text) {
    return this.attempt(api.write(this.person.id, this.chat, text));
  }

  intro() {
    return h("p", { class: "day" }, h("span", {}, this.words.nothingYet));
  }
}
