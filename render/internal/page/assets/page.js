(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const kinds = { group: "tabling", antecedent: "call", action: "call", item: "list" };

  // What the text and the record say of the same fact has the same data-m.
  const parts = new Map();
  for (const part of all("[data-m]")) {
    const same = parts.get(part.dataset.m) || parts.set(part.dataset.m, []).get(part.dataset.m);
    same.push(part);
  }
  const isRecord = (part) => part.closest(".record") !== null;

  // idsAt returns the facts at an element: of the record the innermost, of the text all around it.
  const idsAt = (element) => {
    const ids = [];
    for (let at = element.closest("[data-m]"); at; at = at.parentElement.closest("[data-m]")) {
      if (!at.matches("mark") || !isOff(at)) ids.push(at.dataset.m);
      if (ids.length > 0 && isRecord(at)) break;
    }
    return ids;
  };
  const off = new Set();
  const isOff = (mark) => off.has(kinds[mark.className] || mark.className);

  let lit = [];
  const light = (ids) => {
    for (const part of lit) part.classList.remove("on");
    lit = ids.flatMap((id) => parts.get(id) || []);
    for (const part of lit) part.classList.add("on");
  };

  // show scrolls the other side of a fact into view: the record in its own column
  // at once, the text only where asked.
  const show = (from, ids, scrollText) => {
    for (const part of parts.get(ids[0]) || []) {
      if (isRecord(part) === isRecord(from) || part.offsetParent === null) continue;
      const panel = part.closest(".record");
      if (panel && panel.scrollHeight > panel.clientHeight) {
        const place = part.getBoundingClientRect(), frame = panel.getBoundingClientRect();
        if (place.top < frame.top || place.bottom > frame.bottom) panel.scrollTop += place.top - frame.top - 40;
      } else if (scrollText) {
        const place = part.getBoundingClientRect();
        if (place.top < 60 || place.bottom > innerHeight) part.scrollIntoView({ block: "center" });
      }
      return;
    }
  };

  const react = (scrollText) => (event) => {
    const ids = idsAt(event.target);
    light(ids);
    if (ids.length > 0) show(event.target, ids, scrollText && isRecord(event.target));
  };
  document.addEventListener("mouseover", react(false));
  document.addEventListener("focusin", react(true));
  document.addEventListener("click", (event) => {
    const ids = idsAt(event.target);
    if (ids.length > 0 && !event.target.closest("a")) show(event.target, ids, true);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") light([]);
    if (event.key !== "Enter" || !event.target.matches("mark")) return;
    const card = (parts.get(event.target.dataset.m) || []).find(isRecord);
    const link = card && card.querySelector("a");
    if (link) link.focus();
  });

  // The filters show and hide a kind of facts.
  const filters = document.querySelector(".filters");
  filters.hidden = false;
  filters.addEventListener("change", (event) => {
    const kind = event.target.value;
    if (event.target.checked) off.delete(kind); else off.add(kind);
    document.body.classList.toggle("no-" + kind, !event.target.checked);
    light([]);
    for (const mark of all("mark[id]")) if (!mark.querySelector(":scope > a")) mark.tabIndex = isOff(mark) ? -1 : 0;
  });

  const contents = document.querySelector(".contents");
  if (contents) {
    for (const article of all("article")) {
      const link = document.createElement("a");
      link.href = "#" + article.id;
      link.textContent = article.querySelector(".name").textContent;
      contents.append(link);
    }
    contents.hidden = false;
  }
})();
