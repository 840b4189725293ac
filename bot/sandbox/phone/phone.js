// The page: who is there, whose phones are open (kept in the address), and the server's events.

import * as api from "./api.js";
import { Chat } from "./chat.js";
import { Drawn, h, place } from "./dom.js";
import { menuAt } from "./notices.js";
import { askPerson, keepStartCode, personLine } from "./people.js";
import { localeOf, wordsFor } from "./words.js";

const people = new Map();
const chats = new Map();
const lines = new Drawn();
let bot;
const columns = document.querySelector(".columns");

const desk = {
  back: (chat) => show(openIds().filter((id) => id !== chat.person.id)),
  invitation,
};

const openIds = () => location.hash.slice(1).split(",").map(Number).filter((id) => people.has(id));

function show(ids) {
  location.hash = ids.join(",");
}

/** The page speaks like the first phone open. */
const pageLocale = () => localeOf(people.get(openIds()[0]));

function drawPage() {
  if (!bot) return; // an event came before the first answer: there will be more to draw then
  const words = wordsFor(pageLocale());
  document.documentElement.lang = pageLocale();
  document.title = bot.name;
  document.body.dataset.people = Math.min(people.size, 1);
  document.querySelector(".people-title").textContent = words.people;
  document.querySelector(".people-hint").textContent = words.peopleHint;
  const add = document.querySelector(".add-person");
  add.ariaLabel = add.title = words.newPerson;
  add.onclick = () => newPerson("");
  drawPeople(words);
}

function drawPeople(words) {
  const shown = openIds();
  const act = {
    words,
    open: (person) => show([person.id]),
    beside: (person) => show([...openIds(), person.id]),
  };
  place(document.querySelector(".people-list"), [...people.values()].map((person) => {
    const open = shown.includes(person.id);
    const seen = JSON.stringify([person, open, words.people]);
    return lines.keep(person.id, seen, () => personLine(person, open, act));
  }));
}

/** Makes the open columns those of the address, keeping the chats already there. */
async function drawColumns() {
  const ids = openIds();
  const opened = ids.filter((id) => !chats.has(id));
  for (const id of [...chats.keys()]) if (!ids.includes(id)) chats.delete(id);
  for (const id of opened) chats.set(id, new Chat(people.get(id), bot, desk));
  place(columns, ids.length ? ids.map((id) => chats.get(id).root) : [nobody()]);
  document.body.dataset.phones = Math.min(ids.length, 2);
  drawPage();
  await Promise.all(opened.map((id) => chats.get(id).load()));
  const newest = chats.get(opened.at(-1));
  newest?.root.scrollIntoView({ inline: "nearest" });
  newest?.composer.focus();
}

function nobody() {
  const words = wordsFor(pageLocale());
  return h("div", { class: "nobody" },
    h("img", { src: "/phone/mark.svg", alt: "", width: 96, height: 96 }),
    h("p", {}, people.size ? words.choose : words.nobody),
    h("button", { type: "button", class: "wide", onclick: () => newPerson("") }, words.newPerson));
}

function newPerson(start) {
  const locale = pageLocale();
  const language = locale.startsWith("fr") ? (locale === "fr-CA" ? "fr-CA" : "fr") : "en";
  askPerson(wordsFor(locale), language, start, async (person, code) => {
    const added = await api.addPerson(person);
    if (code) keepStartCode(added, code);
    people.set(added.id, added);
    show([...(start ? openIds() : []), added.id]);
  });
}

/** A link that starts this bot: asks who opens it. False for any other link. */
function invitation(address, event) {
  const link = new URL(address);
  const domain = link.host === "t.me" ? link.pathname.slice(1) : link.searchParams.get("domain");
  const start = link.searchParams.get("start");
  if (!start || domain?.toLowerCase() !== bot.username.toLowerCase()) return false;
  const words = wordsFor(pageLocale());
  const others = [...people.values()].map((person) => ["link", person.name, () => openAs(person, start)]);
  const entries = [["add", words.newPerson, () => newPerson(start)], ...others];
  menuAt(document.body, event.clientX, event.clientY, entries, words.openAs);
  return true;
}

async function openAs(person, start) {
  if (!openIds().includes(person.id)) show([...openIds(), person.id]);
  await api.say(person.id, `/start ${start}`);
}

async function readPeople() {
  const known = await api.getPeople();
  const ids = new Set(known.map(({ id }) => id));
  for (const id of people.keys()) if (!ids.has(id)) people.delete(id);
  for (const person of known) {
    people.set(person.id, Object.assign(people.get(person.id) ?? {}, person));
  }
}

async function readAgain() {
  bot = await api.getBot("");
  await readPeople();
  await drawColumns();
  await Promise.all([...chats.values()].map((chat) => chat.load()));
}

const NEWS = {
  bot: async () => {
    bot = await api.getBot("");
    await Promise.all([...chats.values()].map((chat) => chat.readBot()));
    drawPage();
  },
  person: async ({ person }) => {
    await readPeople();
    chats.get(person)?.label();
    drawPage();
  },
  message: ({ person, message }) => {
    if (people.has(person)) people.get(person).last = message;
    drawPage();
  },
};

function hear(event) {
  NEWS[event.type]?.(event);
  chats.get(event.person)?.hear(event);
}

await api.listen(hear, readAgain);
bot = await api.getBot("");
await readPeople();
window.onhashchange = drawColumns;
await drawColumns();
