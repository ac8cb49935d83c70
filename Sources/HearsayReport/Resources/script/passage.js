// SPDX-License-Identifier: Apache-2.0
// The passage: an article with the words of one claim marked. Offsets count Unicode scalars, not JavaScript's units.

const roles = {
  trigger: "what", claimant: "who says", relay: "relayed by", cue: "cue", actor: "who did it", recipient: "to whom",
  count: "how many", place: "where", time: "when",
};
const passage = { dialog: null, wasClicked: false };

// The text in stretches, each with the spans that cover it. An array of code points is one of scalars: the page's JSON
// has no lone surrogates.
function stretches(length, spans) {
  const ends = new Set([0, length]);
  for (const span of spans) ends.add(span.start).add(span.end);
  const sorted = [...ends].filter((end) => end >= 0 && end <= length).sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => ({
    start, end: sorted[i + 1],
    spans: spans.filter((span) => span.start <= start && span.end >= sorted[i + 1])
      .sort((a, b) => a.start - b.start || b.end - a.end),
  }));
}

function spansOf(data, claim, words) {
  const spans = [];
  data.claims.forEach((other) => {
    if (other === claim) return;
    for (const [role, start, end] of other.spans) {
      if (role === "trigger") spans.push({ role: "other", start, end, claim: other });
    }
  });
  for (const [role, start, end, reading] of claim ? claim.spans : []) spans.push({ role, start, end, reading });
  if (words) spans.push({ role: "cited", start: words[0], end: words[1] });
  return spans;
}

// "where: Goma (COD)"; false for words that are cited only.
function roleWords(span) {
  const name = roles[span.role];
  return name ? plain(span.reading ? name + ": " + span.reading : name) : false;
}

function markedText(data, claim, words, choose) {
  const scalars = Array.from(data.text);
  const body = element("div", { class: "text", dir: "auto" });
  for (const stretch of stretches(scalars.length, spansOf(data, claim, words))) {
    let inner = body;
    for (const span of stretch.spans) {
      const isOther = span.role === "other";
      const mark = element("mark", {
        class: "role-" + span.role + (span.start === stretch.start ? " begins" : ""),
        "data-role": roles[span.role] || false,
        title: isOther ? "another claim" : roleWords(span),
      });
      if (isOther && span.start === stretch.start) {
        mark.append(element(
          "button", { type: "button", class: "other-claim", "aria-label": "Show the claim made here" }, "◦"));
        mark.firstChild.addEventListener("click", () => choose(span.claim));
      }
      inner.append(mark);
      inner = mark;
    }
    show(inner, scalars.slice(stretch.start, stretch.end).join(""));
  }
  return body;
}

// What was read in the claim, with a button to each stretch of its words.
function claimCard(data, claim, body) {
  const scalars = Array.from(data.text);
  const rows = element("dl", { class: "claim" });
  for (const [role, start, end, reading] of claim.spans) {
    const button = show(element("button", { type: "button", class: "go" }), scalars.slice(start, end).join(""));
    button.addEventListener("click", () => {
      body.querySelector(".role-" + role + ".begins")?.scrollIntoView({ block: "center" });
    });
    rows.append(element("div", {}, element("dt", { class: "role-" + role }, roles[role]),
      show(element("dd", {}, button, " "), reading)));
  }
  if (!claim.spans.some(([role]) => role === "claimant")) {
    rows.prepend(element("div", {}, element("dt", {}, "who says"), element("dd", {}, "the outlet itself")));
  }
  if (claim.assumed) {
    rows.append(element("div", {}, element("dt", {}, "° assumed"), show(element("dd", {}), claim.assumed)));
  }
  const head = element("p", {}, element("strong", {}, "Claim: "), claim.kind);
  if (claim.incident) {
    head.append(" · ", show(element("a", { href: "#" + claim.incident }), claim.incidentTitle));
  }
  return element("div", { class: "claim-card" }, head, rows);
}

function claimButtons(data, claim, choose) {
  const list = element("ul", { class: "claims" });
  const scalars = Array.from(data.text);
  data.claims.forEach((one, i) => {
    const [, start, end] = one.spans.find(([role]) => role === "trigger") || ["", 0, 0];
    const button = element("button", { type: "button", "aria-pressed": one === claim ? "true" : "false" }, i + 1 + " ");
    show(button, scalars.slice(start, end).join("") || one.kind);
    button.addEventListener("click", () => choose(one));
    list.append(element("li", {}, button));
  });
  return element("div", { class: "all-claims" }, element("h3", {}, "Claims in this document"), list);
}

function passageHead(data) {
  const facts = element("dl", { class: "facts" });
  const fact = (name, node) => facts.append(element("div", {}, element("dt", {}, name), element("dd", {}, node)));
  for (const [name, value] of data.facts) fact(name, show(element("bdi", {}), value));
  if (/^https?:\/\//i.test(data.url || "")) {
    fact("Address", show(element("a", { href: data.url, rel: "noopener noreferrer" }), data.url));
  }
  return element("header", {}, show(element("h2", { id: "passage-title", tabindex: -1 }), data.title), facts);
}

function fillPassage(data, claim, words) {
  const choose = (other) => fillPassage(data, other, null);
  const body = markedText(data, claim, words, choose);
  const close = element("button", { type: "button", class: "close" }, "Close");
  close.addEventListener("click", () => passage.dialog.close());
  const parts = [close, passageHead(data)];
  if (claim) parts.push(claimCard(data, claim, body));
  parts.push(body);
  if (data.claims.length) parts.push(claimButtons(data, claim, choose));
  passage.dialog.replaceChildren(element("div", { class: "sheet" }, ...parts));
  (body.querySelector(".role-cited") || body.querySelector(".role-trigger"))?.scrollIntoView({ block: "center" });
  byId("passage-title").focus({ preventScroll: true });
}

// A part of an address that somebody may have typed; as it stands where it cannot be decoded.
function decoded(part) {
  try { return decodeURIComponent(part); } catch { return part; }
}

// Opens what the address names: #doc-…/START-END/CLAIM. Whether there is such a document.
function openPassage(hash) {
  const [name, at, id] = hash.slice(1).split("/");
  const store = byId("text-" + name);
  if (!store) return false;
  const data = JSON.parse(store.textContent);
  const words = /^(\d+)-(\d+)$/.exec(at || "");
  const wanted = id ? decoded(id) : null;
  const claim = data.claims.find((one) => one.id === wanted) || (wanted === null ? data.claims[0] : null) || null;
  if (!passage.dialog.open) passage.dialog.showModal();
  fillPassage(data, claim, words && +words[1] < +words[2] ? [+words[1], +words[2]] : null);
  return true;
}

function startPassage() {
  passage.dialog = byId("passage");
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#doc-"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    passage.wasClicked = true;
    const claim = link.dataset.claim === undefined ? "" : "/" + encodeURIComponent(link.dataset.claim);
    const hash = link.getAttribute("href") + "/" + (link.dataset.at || "") + claim;
    if (location.hash === hash) openPassage(hash);
    else location.hash = hash;
  });
  passage.dialog.addEventListener("click", (event) => {
    if (event.target === passage.dialog) passage.dialog.close();
  });
  passage.dialog.addEventListener("close", () => {
    if (!location.hash.startsWith("#doc-")) return;
    if (passage.wasClicked) history.back();
    else history.replaceState(null, "", location.href.split("#")[0]);
    passage.wasClicked = false;
  });
}
