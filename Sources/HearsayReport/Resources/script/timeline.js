// SPDX-License-Identifier: Apache-2.0
// Incidents by day above a line, reports by day of publication below it; dragging chooses days.

const timeline = { svg: null, width: 800, bins: [], step: 1, first: 0, last: 0 };
const lane = { above: 92, below: 46, top: 8, left: 34, right: 8, foot: 20 };

// How many days a bar stands for, so that there is room for all of them.
function binStep(days, width) {
  const most = Math.max(12, Math.floor(width / 9));
  return [1, 2, 7, 14, 28, 91, 182, 364, 728, 3640, 36400].find((step) => days / step <= most) || 364000;
}

function fillBins() {
  const days = [];
  for (const incident of ledger.incidents) {
    if (incident.from !== null) days.push(incident.from);
    days.push(...incident.published);
  }
  if (days.length === 0) return false;
  timeline.first = days.reduce((a, b) => Math.min(a, b));
  timeline.last = days.reduce((a, b) => Math.max(a, b));
  timeline.step = binStep(timeline.last - timeline.first + 1, timeline.width - lane.left - lane.right);
  const count = Math.floor((timeline.last - timeline.first) / timeline.step) + 1;
  timeline.bins = Array.from({ length: count }, () => ({ disputed: 0, other: 0, reports: 0 }));
  const bin = (day) => timeline.bins[Math.floor((day - timeline.first) / timeline.step)];
  for (const incident of ledger.incidents) {
    if (!incident.shown) continue;
    if (incident.from !== null) bin(incident.from)[incident.disputes.length ? "disputed" : "other"] += 1;
    for (const day of incident.published) bin(day).reports += 1;
  }
  return true;
}

const binWidth = () => (timeline.width - lane.left - lane.right) / timeline.bins.length;
const dayX = (day) => lane.left + ((day - timeline.first) / timeline.step) * binWidth();

function dayAt(x) {
  const day = timeline.first + Math.floor(((x - lane.left) / binWidth()) * timeline.step);
  return Math.max(timeline.first, Math.min(timeline.last, day));
}

function binWords(i) {
  const bin = timeline.bins[i];
  const from = timeline.first + i * timeline.step;
  return daysWords(from, from + timeline.step - 1) + ": " + number(bin.disputed + bin.other, "incident") + " (" +
    bin.disputed + " with disputes), " + number(bin.reports, "report") + " published";
}

function drawBars() {
  const most = Math.max(1, ...timeline.bins.map((bin) => bin.disputed + bin.other));
  const mostReports = Math.max(1, ...timeline.bins.map((bin) => bin.reports));
  const base = lane.top + lane.above;
  const width = binWidth();
  const pad = Math.min(6, width * 0.12);
  const w = Math.min(46, width - 2 * pad);
  const bars = [];
  timeline.bins.forEach((bin, i) => {
    if (bin.disputed + bin.other + bin.reports === 0) return;
    const x = lane.left + i * width + (width - w) / 2;
    const unit = lane.above / Math.max(most, 4);
    const d = bin.disputed * unit;
    const o = bin.other * unit;
    const r = (bin.reports * (lane.below - 14)) / Math.max(mostReports, 3);
    const bar = drawn("g", { class: "bar" }, drawn("title", {}, binWords(i)));
    if (d) bar.append(drawn("rect", { class: "disputed", x, y: base - d, width: w, height: d }));
    if (o) bar.append(drawn("rect", { class: "other", x, y: base - d - o, width: w, height: o }));
    if (r) bar.append(drawn("rect", { class: "reports", x, y: base + 14, width: w, height: r }));
    const label = (words, y) =>
      drawn("text", { class: "amount", x: x + w / 2, y, "text-anchor": "middle" }, words + "");
    if (w > 16 && d + o) bar.append(label(bin.disputed + bin.other, Math.max(10, base - d - o - 3)));
    if (w > 16 && r) bar.append(label(bin.reports, base + 11));
    bars.push(bar);
  });
  return bars;
}

function drawAxis() {
  const base = lane.top + lane.above;
  const foot = base + lane.below + 14;
  const parts = [
    drawn("path", { class: "axis", d: "M" + lane.left + " " + base + "H" + (timeline.width - lane.right) }),
    drawn("text", { class: "lane-name", transform: "translate(14 " + (base - 4) + ") rotate(-90)" }, "incidents"),
    drawn("text", { class: "lane-name", transform: "translate(14 " + (base + lane.below + 6) + ") rotate(-90)" },
      "reports")];
  const every = Math.max(1, Math.ceil(84 / binWidth()));
  for (let i = 0; i < timeline.bins.length; i += every) {
    const x = lane.left + i * binWidth();
    const middle = every === 1 && timeline.step === 1;
    const place = middle ? { x: x + binWidth() / 2, "text-anchor": "middle" } : { x: x + 2 };
    parts.push(drawn("text", { class: "axis-day", y: foot, ...place }, dayWords(timeline.first + i * timeline.step)));
  }
  return parts;
}

function drawTimeline() {
  if (!fillBins()) {
    byId("timeline").hidden = true;
    return;
  }
  const height = lane.top + lane.above + lane.below + lane.foot;
  timeline.svg.setAttribute("viewBox", "0 0 " + timeline.width + " " + height);
  timeline.svg.setAttribute("height", height);
  const chosen = [];
  if (filter.from !== null || filter.to !== null) {
    const from = dayX(filter.from === null ? timeline.first : Math.max(filter.from, timeline.first));
    const to = dayX(filter.to === null ? timeline.last + 1 : Math.min(filter.to, timeline.last) + 1);
    const size = { x: from, y: 0, width: Math.max(2, to - from), height: height - lane.foot };
    chosen.push(drawn("rect", { class: "chosen", ...size }));
  }
  timeline.svg.replaceChildren(...chosen, ...drawBars(), ...drawAxis());
  const shown = ledger.incidents.filter((incident) => incident.shown && incident.from !== null).length;
  const undated = ledger.incidents.filter((incident) => incident.shown && incident.from === null).length;
  const span = dayWords(timeline.first) + " to " + dayWords(timeline.last);
  timeline.svg.setAttribute("aria-label", "Timeline from " + span + ": " + number(shown, "incident") +
    (undated ? ", and " + undated + " of unknown day" : ""));
}

function startTimeline() {
  const canvas = byId("timeline-canvas");
  timeline.svg = drawn("svg", { class: "timeline", role: "img" });
  canvas.append(timeline.svg, element("ul", { class: "map-keys" },
    element("li", {}, element("span", { class: "swatch disputed" }), "with a dispute"),
    element("li", {}, element("span", { class: "swatch other" }), "without"),
    element("li", {}, element("span", { class: "swatch reports" }), "reports published")));
  let begun = null;
  const at = (event) => dayAt(event.clientX - timeline.svg.getBoundingClientRect().left);
  timeline.svg.addEventListener("pointerdown", (event) => {
    begun = at(event);
    timeline.svg.setPointerCapture(event.pointerId);
  });
  timeline.svg.addEventListener("pointermove", (event) => {
    if (begun === null) return;
    const now = at(event);
    filter.from = Math.min(begun, now);
    filter.to = Math.max(begun, now);
    drawTimeline();
  });
  timeline.svg.addEventListener("pointerup", (event) => {
    if (begun === null) return;
    const now = at(event);
    const [from, to] = [Math.min(begun, now), Math.max(begun, now)];
    begun = null;
    setDays(from, timeline.step > 1 && from === to ? Math.min(to + timeline.step - 1, timeline.last) : to);
  });
  timeline.svg.addEventListener("pointercancel", () => { begun = null; });
  whenSized(canvas, (width) => {
    timeline.width = width;
    drawTimeline();
  });
  followers.push(drawTimeline);
}
