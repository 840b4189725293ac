// Every call to the sandbox. A refused call throws an Error that carries the server's sentence.

async function call(method, path, body) {
  const json = body !== undefined && !(body instanceof FormData);
  const answer = await fetch(`/api${path}`, {
    method,
    headers: json ? { "Content-Type": "application/json" } : undefined,
    body: json ? JSON.stringify(body) : body,
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.status === 204 ? null : answer.json();
}

/** The chat with the bot; every other chat is named by the other person's id. */
export const BOT = 0;

/** The bot as people of this language see it ("" for any other). */
export const getBot = (language) => call("GET", `/bot?language=${encodeURIComponent(language)}`);

export const getPeople = () => call("GET", "/people");
export const addPerson = (person) => call("POST", "/people", person);
export const getChat = (id) => call("GET", `/people/${id}/chat`);
export const say = (id, text) => call("POST", `/people/${id}/messages`, { text });
export const correct = (id, message, text) =>
  call("PUT", `/people/${id}/messages/${message}`, { text });
export const tap = (id, message, data) =>
  call("POST", `/people/${id}/taps`, { message_id: message, data });
export const block = (id) => call("POST", `/people/${id}/block`);
export const unblock = (id) => call("POST", `/people/${id}/unblock`);
export const getTalks = (id) => call("GET", `/people/${id}/talks`);
export const write = (id, chat, text) => call("POST", `/people/${id}/talks/${chat}/messages`, { text });
export const forward = (id, from, message, to) =>
  call("POST", `/people/${id}/forwards`, { from, message_id: message, to });
/** Searches inline; the answer comes as an event. */
export const ask = (id, chat, query, offset) =>
  call("POST", `/people/${id}/inline`, { chat, query, offset });
export const choose = (id, query, result, chat) =>
  call("POST", `/people/${id}/inline/${query}`, { result, chat });

/** A file of the sandbox, or of the web. */
export const fileAddress = (id, file) =>
  (/^https?:/.test(file) ? file : `/api/people/${id}/files/${encodeURIComponent(file)}`);

/** kind: photo, document, voice or sticker. */
export function attach(id, kind, file) {
  const form = new FormData();
  form.append("kind", kind);
  form.append("file", file, file.name);
  return call("POST", `/people/${id}/messages`, form);
}

/**
 * Calls `hear` with each event, and `again` when a lost connection is back. Resolves once
 * connected: what is read from then on misses nothing.
 */
export function listen(hear, again) {
  const source = new EventSource("/api/events");
  source.onmessage = (event) => hear(JSON.parse(event.data));
  return new Promise((connected) => {
    source.onopen = () => {
      source.onopen = again;
      connected();
    };
  });
}
