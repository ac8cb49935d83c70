// SPDX-License-Identifier: Apache-2.0
// Theme, addresses within the page, printing; then all parts are started.

function startTheme() {
  const button = byId("theme");
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : prefersDark.matches);
  const name = () => { button.textContent = isDark() ? "Light theme" : "Dark theme"; };
  // Some browsers keep nothing for a file; then the choice holds until the page is closed.
  try {
    if (/^(dark|light)$/.test(localStorage.hearsayTheme)) root.dataset.theme = localStorage.hearsayTheme;
  } catch { }
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try { localStorage.hearsayTheme = root.dataset.theme; } catch { }
    name();
  });
  prefersDark.addEventListener("change", name);
  name();
}

function goToIncident(hash) {
  const article = byId(hash.slice(1));
  if (!article) return;
  if (article.hidden) {
    clearFilter();
    announce("All filters were cleared to show this incident.");
  }
  const details = article.querySelector("details");
  details.open = true;
  article.scrollIntoView({ block: "start" });
  details.querySelector("summary").focus({ preventScroll: true });
}

function followAddress() {
  if (location.hash.startsWith("#doc-") && openPassage(location.hash)) return;
  if (passage.dialog.open) passage.dialog.close();
  if (location.hash.startsWith("#incident-")) goToIncident(location.hash);
}

function startPrinting() {
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
  });
}

startTheme();
startFilter();
startMap();
startTimeline();
startPassage();
startPrinting();
if (byId("found")) applyFilter();
addEventListener("hashchange", followAddress);
document.addEventListener("click", (event) => {
  // The address may already be this one, and then nothing would change.
  const link = event.target.closest?.('a[href^="#incident-"]');
  if (!link) return;
  if (passage.dialog.open) {
    passage.wasClicked = false;
    passage.dialog.close();
  }
  if (link.getAttribute("href") === location.hash) goToIncident(location.hash);
});
followAddress();
