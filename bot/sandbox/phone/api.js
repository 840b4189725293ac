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


/** The bot as people of this language see it ("" for any other). */
export const getBot = (language) => call("GET", `/bot?language=${encodeURIComponent(language)}`);

export const getPeople = () => call("GET", "/people");
export const addPerson = (person) => call("POST", "/people", person);
export const getChat = (id) => call("GET", `/people/${id}/chat`);
export const say = (id, text) => call("POST", `/people/${id}/messages`, { text });
export const forward = (id, text) => call("POST", `/people/${id}/messages`, { text, forward: true });
export const correct = (id, message, text) =>
  call("PUT", `/people/${id}/messages/${message}`, { text });
export const tap = (id, message, data) =>
  call("POST", `/people/${id}/taps`, { message_id: message, data });
export const block = (id) => call("POST", `/people/${id}/block`);
export const unblock = (id) => call("POST", `/people/${id}/unblock`);
export const fileAddress = (id, file) => `/api/people/${id}/files/${encodeURIComponent(file)}`;

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
