// SPDX-License-Identifier: Apache-2.0
// Which incidents are shown. Map and timeline ask to be told when that changes.

const filter = { words: "", aspect: "", type: "", origin: "", disputes: false, from: null, to: null };
const followers = [];

// The words of an incident's article, read when they are first searched for.
function wordsOf(incident) {
  incident.words ??= byId(incident.anchor).textContent.toLowerCase();
  return incident.words;
}

function isWithinDays(incident) {
  if (filter.from === null && filter.to === null) return true;
  if (incident.from === null) return false;
  return (filter.to === null || incident.from <= filter.to) && (filter.from === null || incident.to >= filter.from);
}

function isFound(incident) {
  if (filter.disputes && incident.disputes.length === 0) return false;
  if (filter.aspect && !incident.disputes.includes(filter.aspect)) return false;
  if (filter.type && incident.type !== filter.type) return false;
  if (filter.origin && !incident.origins.includes(filter.origin)) return false;
  if (!isWithinDays(incident)) return false;
  return filter.words.split(/\s+/).every((word) => !word || wordsOf(incident).includes(word));
}

function applyFilter() {
  let found = 0;
  for (const incident of ledger.incidents) {
    incident.shown = isFound(incident);
    if (incident.shown) found += 1;
    byId(incident.anchor).hidden = !incident.shown;
  }
  for (const item of document.querySelectorAll("[data-incident]")) {
    item.hidden = byId(item.dataset.incident)?.hidden ?? false;
  }
  byId("found").textContent =
    found === ledger.incidents.length
      ? "All " + number(found, "incident") + " shown, by day."
      : found + " of " + number(ledger.incidents.length, "incident") + " shown.";
  for (const follow of followers) follow();
}

function setDays(from, to) {
  filter.from = from;
  filter.to = to;
  byId("filter-from").value = from === null ? "" : isoDay(from);
  byId("filter-to").value = to === null ? "" : isoDay(to);
  applyFilter();
}

function clearFilter() {
  for (const id of ["filter-words", "filter-aspect", "filter-type", "filter-origin"]) byId(id).value = "";
  byId("filter-disputes").checked = false;
  Object.assign(filter, { words: "", aspect: "", type: "", origin: "", disputes: false });
  setDays(null, null);
}

function openAll(isOpen) {
  for (const details of document.querySelectorAll("article.incident:not([hidden]) > details")) details.open = isOpen;
}

function startFilter() {
  if (!byId("filters")) return;
  let waiting = 0;
  byId("filter-words").addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      filter.words = event.target.value.toLowerCase();
      applyFilter();
    }, 120);
  });
  for (const name of ["aspect", "type", "origin"]) {
    byId("filter-" + name).addEventListener("change", (event) => {
      filter[name] = event.target.value;
      applyFilter();
    });
  }
  byId("filter-disputes").addEventListener("change", (event) => {
    filter.disputes = event.target.checked;
    applyFilter();
  });
  for (const name of ["from", "to"]) {
    byId("filter-" + name).addEventListener("change", (event) => {
      filter[name] = dayNumber(event.target.value);
      applyFilter();
    });
  }
  byId("all-days").addEventListener("click", () => setDays(null, null));
  byId("filter-none").addEventListener("click", clearFilter);
  byId("open-all").addEventListener("click", () => openAll(true));
  byId("close-all").addEventListener("click", () => openAll(false));
}
