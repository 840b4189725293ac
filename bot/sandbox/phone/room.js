// What every chat of a phone has: its bar, its messages, its composer.

import { actionsOf } from "./actions.js";
import { Composer } from "./composer.js";
import { fromTemplate } from "./dom.js";
import { History } from "./history.js";
import { toast } from "./notices.js";

export class Room {
  /** `chat` is BOT or the id of the other person. */
  constructor(handset, chat) {
    this.handset = handset;
    this.chat = chat;
    this.person = handset.person;
    this.locale = handset.locale;
    this.words = handset.words;
    this.root = fromTemplate("room");
    this.history = new History(this.root, actionsOf(this), () => this.intro());
    this.composer = new Composer(this);
    this.part("jump").ariaLabel = this.words.jump;
    this.part("log").ariaLabel = this.words.conversation;
    this.part("more").ariaLabel = this.words.options;
  }

  part(name) {
    return this.root.querySelector(`.${name}`);
  }

  /** Writes in the bar: whose chat it is, a word about them, where the arrow leads. */
  title(name, status, back) {
    this.part("name").textContent = name;
    this.part("status").textContent = status;
    this.part("back").ariaLabel = back;
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
}
