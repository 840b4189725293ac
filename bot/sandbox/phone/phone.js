// The page: who is there, whose phones are open (kept in the address), and the server's events.

import * as api from "./api.js";
import { Drawn, h, place } from "./dom.js";
import { Handset } from "./handset.js";
import { menuAt } from "./notices.js";
import { askPerson, keepStartCode, personLine } from "./people.js";
import { codeOf, localeOf, wordsFor } from "./words.js";

const people = new Map();
const handsets = new Map();
const lines = new Drawn();
let bot;
let pairing = null;
const columns = document.querySelector(".columns");

const desk = {
  back: (handset) => show(openIds().filter((id) => id !== handset.person.id)),
  people: () => [...people.values()],
  link: linkToBot,
  openAs,
};

/** The address is #1 for one phone, #1,2 for two beside the list, #1+2 for two without it. */
const openIds = () => location.hash.slice(1).split(/[,+]/).map(Number).filter((id) => people.has(id));
const isPair = () => location.hash.includes("+");

function show(ids) {
  location.hash = ids.join(isPair() ? "+" : ",");
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
  if (location.hash === "#two") {
    pairing ??= openTwo();
    return pairing;
  }
  const ids = openIds();
  const opened = ids.filter((id) => !handsets.has(id));
  for (const id of [...handsets.keys()]) if (!ids.includes(id)) handsets.delete(id);
  for (const id of opened) handsets.set(id, new Handset(people.get(id), bot, desk));
  place(columns, ids.length ? ids.map((id) => handsets.get(id).root) : [nobody()]);
  document.body.dataset.phones = Math.min(ids.length, 2);
  document.body.classList.toggle("pair", isPair() && ids.length > 1);
  drawPage();
  await Promise.all(opened.map((id) => handsets.get(id).load()));
  const newest = handsets.get(opened.at(-1));
  newest?.root.scrollIntoView({ inline: "nearest" });
  newest?.room.composer.focus();
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
  askPerson(wordsFor(locale), codeOf(locale), start, async (person, code) => {
    const added = await api.addPerson(person);
    if (code) keepStartCode(added, code);
    people.set(added.id, added);
    show([...(start ? openIds() : []), added.id]);
  });
}

/** #two: the first two people side by side, made where they are missing. */
async function openTwo() {
  const locale = pageLocale();
  for (const name of wordsFor(locale).pair.slice(people.size)) {
    const added = await api.addPerson({ name, language_code: codeOf(locale) });
    people.set(added.id, added);
  }
  pairing = null;
  location.replace(`#${[...people.keys()].slice(0, 2).join("+")}`);
}

/** { start } of a link to this bot ("" without a code); null for any other link. */
function linkToBot(address) {
  if (!URL.canParse(address)) return null;
  const link = new URL(address);
  const domain = link.host === "t.me" ? link.pathname.slice(1) : link.searchParams.get("domain");
  if (domain?.toLowerCase() !== bot.username.toLowerCase()) return null;
  return { start: link.searchParams.get("start") ?? "" };
}

/** Asks who opens a link: their phone comes beside, with the Start of the link. */
function openAs(event, start) {
  event.preventDefault();
  const words = wordsFor(pageLocale());
  const everybody = [...people.values()].map((person) => ["link", person.name, () => openLink(person, start)]);
  const entries = [["add", words.newPerson, () => newPerson(start)], ...everybody];
  menuAt(document.body, event.clientX, event.clientY, entries, words.openAs);
}

function openLink(person, start) {
  keepStartCode(person, start);
  if (openIds().includes(person.id)) handsets.get(person.id).open(api.BOT);
  else show([...openIds(), person.id]);
}

/** Nobody leaves meanwhile: who is missing came after this answer was made. */
async function readPeople() {
  const known = await api.getPeople();
  for (const person of known) {
    people.set(person.id, Object.assign(people.get(person.id) ?? {}, person));
  }
  return known;
}

async function readAgain() {
  bot = await api.getBot("");
  const ids = new Set((await readPeople()).map(({ id }) => id));
  for (const id of people.keys()) if (!ids.has(id)) people.delete(id);
  await drawColumns();
  await Promise.all([...handsets.values()].map((handset) => handset.load()));
}

const NEWS = {
  bot: async () => {
    bot = await api.getBot("");
    await Promise.all([...handsets.values()].map((handset) => handset.readBot()));
    drawPage();
  },
  person: async () => {
    await readPeople();
    handsets.forEach((handset) => handset.label());
    drawPage();
  },
  message: ({ person, message }) => {
    if (people.has(person)) people.get(person).last = message;
    drawPage();
  },
};

function hear(event) {
  NEWS[event.type]?.(event);
  handsets.get(event.person)?.hear(event);
}

await api.listen(hear, readAgain);
bot = await api.getBot("");
await readPeople();
window.onhashchange = drawColumns;
await drawColumns();
