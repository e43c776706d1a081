(() => {
  "use strict";
  const controls = document.querySelector(".controls");
  if (!controls) return; // no summaries
  const names = JSON.parse(document.getElementById("names").textContent);
  const actorName = (id) => names.actors[id] || id;
  const documentName = (id) => names.documents[id] || id;

  const plain = /^[\x00-\x7f]*$/;
  const fold = (text) => (plain.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();

  const summaries = JSON.parse(document.getElementById("rows").textContent).map(
    ([page, title, date, reference, type, doc, language, groups, votes, calls]) => ({
      page, title, date, reference, type, doc, language, groups, votes, calls, year: date.slice(0, 4),
      actors: [...new Set(calls.flatMap((call) => call[1]))],
    }));

  // A view is a kind of rows: the columns, and for each row what it is about.
  const link = (row) => ({ text: row.title, href: "./" + row.page });
  const head = { title: "Date", class: "date", of: (row) => row.date };
  const tail = { title: "Procedure", class: "reference", of: (row) => row.reference };
  const figure = (title, key) => ({ title, class: "number", of: (row) => row[key] ?? "" });
  const views = {
    summaries: {
      name: ["summary", "summaries"],
      rows: () => summaries,
      text: (row) => [row.title, row.reference, ...row.actors.map(actorName),
        ...row.calls.flatMap((call) => [call[0] || "", ...call[2]])].join("\n"),
      columns: [head, { title: "Title", class: "title", of: link, snippet: true }, tail,
        { title: "Document", of: (row) => documentName(row.doc) },
        { title: "Votes", of: (row) => row.votes.map((vote) =>
          vote[1] + (vote[2] === null && vote[3] === null ? " unanimously" : ` ${vote[2] ?? "–"}\u00a0:\u00a0${vote[3] ?? "–"}`)).join("; ") },
        { title: "Groups", of: (row) => row.groups.join(", ") },
        { title: "Calls", class: "number", of: (row) => row.calls.length }],
    },
    calls: {
      name: ["action", "actions"],
      rows: () => summaries.flatMap((row) => row.calls.flatMap(([addressee, actors, actions]) =>
        actions.map((action) => ({ ...row, addressee, actors, action })))),
      text: (row) => [row.title, row.reference, row.addressee || "", ...row.actors.map(actorName), row.action].join("\n"),
      columns: [head, { title: "Addressee", of: (row) => row.addressee || "" },
        { title: "Actors", of: (row) => row.actors.map(actorName).join(", ") },
        { title: "Action", class: "action", of: (row) => row.action }, { title: "Title", class: "title", of: link }, tail],
    },
    votes: {
      name: ["vote", "votes"],
      rows: () => summaries.flatMap((row) => row.votes.map(([body, outcome, inFavour, against, abstentions], i) =>
        ({ ...row, body, outcome, inFavour, against, abstentions, vote: String(i + 1) }))),
      text: (row) => [row.title, row.reference, row.outcome, row.body || ""].join("\n"),
      columns: [head, { title: "Title", class: "title", of: link }, tail, { title: "Body", of: (row) => row.body || "" },
        { title: "Outcome", of: (row) => row.outcome }, figure("For", "inFavour"), figure("Against", "against"),
        figure("Abstentions", "abstentions")],
    },
  };
  const rowsOf = (view) => view.all ||= view.rows();
  const textOf = (view, row) => row["folded" + view.name[0]] ||= fold(view.text(row));

  // The address holds what is chosen: #view=calls&actor=commission&q=lamps
  const chosen = () => {
    const values = new URLSearchParams(location.hash.slice(1));
    return values.has("view") ? values : new URLSearchParams("view=summaries");
  };
  const choose = (change) => {
    const values = chosen();
    for (const [name, value] of Object.entries(change)) if (value) values.set(name, value); else values.delete(name);
    history.replaceState(null, "", "#" + values);
    draw();
  };

  const tests = {
    year: (row, value) => row.year === value,
    type: (row, value) => row.type === value,
    doc: (row, value) => row.doc === value,
    actor: (row, value) => row.actors.includes(value),
    group: (row, value) => row.groups.includes(value),
    with: (row, value) => row.groups.includes(value),
    outcome: (row, value) => row.outcome === undefined || row.outcome === value,
    page: (row, value) => row.page === value,
    vote: (row, value) => row.vote === undefined || row.vote === value,
  };
  const matching = (view, values) => {
    const wanted = Object.entries(tests).filter(([name]) => values.get(name));
    const words = fold(values.get("q") || "").split(/\s+/).filter(Boolean);
    return rowsOf(view).filter((row) => wanted.every(([name, test]) => test(row, values.get(name))) &&
      words.every((word) => textOf(view, row).includes(word)));
  };

  const valueOf = (cell) => (cell !== null && typeof cell === "object" ? cell.text : cell);
  const collator = new Intl.Collator("en", { numeric: true });
  const sorted = (rows, view, values) => {
    const column = view.columns.find((one) => one.title === values.get("sort")) || head;
    const sign = (values.get("order") || (column === head ? "descending" : "ascending")) === "ascending" ? 1 : -1;
    const keyed = rows.map((row) => [valueOf(column.of(row)), row]);
    const numbers = column.class === "number", dates = column === head || column === tail;
    keyed.sort(([a], [b]) => sign * (numbers ? (a === "" ? -1 : a) - (b === "" ? -1 : b)
      : dates ? (a < b ? -1 : a > b ? 1 : 0) : collator.compare(a, b)));
    return { rows: keyed.map(([, row]) => row), column, ascending: sign > 0 };
  };

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  // snippet returns the first action that a search of several letters found.
  const snippet = (row, q) => {
    const word = fold(q).split(/\s+/).filter((one) => one.length > 1)[0];
    if (!word || fold(row.title).includes(word)) return null;
    for (const call of row.calls) {
      const action = call[2].find((one) => fold(one).includes(word));
      if (action) return element("small", {}, (call[0] || "nobody named") + " → " + action);
    }
    return null;
  };
  const line = (row, view, q) => element("tr", {}, ...view.columns.map((column) => {
    const cell = column.of(row);
    const td = element("td", { className: column.class || "" });
    td.append(cell !== null && typeof cell === "object" ? element("a", { href: cell.href, textContent: cell.text }) : String(cell));
    const found = column.snippet && q ? snippet(row, q) : null;
    if (found) td.append(found);
    return td;
  }));

  const table = document.getElementById("table"), more = document.getElementById("more");
  const portion = 50;
  let rest = [], view = views.summaries, q = "";
  const addRows = (count = portion) => {
    table.tBodies[0].append(...rest.slice(0, count).map((row) => line(row, view, q)));
    rest = rest.slice(count);
    more.hidden = rest.length === 0;
    more.textContent = "Show more rows";
  };
  // A print has all rows that were found, or says how many it leaves out.
  const printed = 1000;
  addEventListener("beforeprint", () => {
    addRows(Math.max(0, printed - table.tBodies[0].rows.length));
    if (rest.length) more.textContent = `and ${rest.length} more`;
  });
  addEventListener("afterprint", () => { more.textContent = "Show more rows"; });

  const chipNames = { outcome: "Outcome", page: "Page", vote: "Vote", actor: "Actor", group: "Group", with: "With",
    year: "Year", type: "Procedure", doc: "Document", q: "Search" };
  const label = (name, value) => name === "actor" ? actorName(value) : name === "doc" ? documentName(value)
    : name === "page" ? (summaries.find((row) => row.page === value) || { title: value }).title : value;

  const drawHead = (result, values) => {
    table.tHead.replaceChildren(element("tr", {}, ...view.columns.map((column) => {
      const th = element("th", { scope: "col", className: column.class === "number" ? "number" : "" }, element("button", { type: "button", textContent: column.title }));
      if (column === result.column) th.ariaSort = result.ascending ? "ascending" : "descending";
      return th;
    })));
    const chips = [...values].filter(([name, value]) => chipNames[name] && value);
    document.getElementById("chips").replaceChildren(...chips.map(([name, value]) => element("button", {
      type: "button", value: name, textContent: `${chipNames[name]}: ${label(name, value)} ×`,
      ariaLabel: `Remove the filter ${chipNames[name]}: ${label(name, value)}`,
    })));
  };
  const draw = () => {
    const values = chosen();
    view = views[values.get("view")] || views.summaries;
    q = values.get("q") || "";
    const found = matching(view, values);
    const result = sorted(found, view, values);
    drawHead(result, values);
    table.tBodies[0].replaceChildren();
    rest = result.rows;
    addRows();
    document.getElementById("count").textContent =
      `${found.length} ${view.name[found.length === 1 ? 0 : 1]}` + (found.length < rowsOf(view).length ? ` of ${rowsOf(view).length}` : "");
    for (const field of controls.querySelectorAll("select, input")) {
      if (field !== document.activeElement) field.value = values.get(field.name) || "";
    }
    for (const button of controls.querySelectorAll(".views button")) {
      button.ariaPressed = String(views[button.value] === view);
    }
  };

  controls.hidden = false;
  controls.addEventListener("input", (event) => choose({ [event.target.name]: event.target.value }));
  controls.addEventListener("click", (event) => {
    if (event.target.matches(".views button")) choose({ view: event.target.value, sort: "", order: "" });
  });
  document.getElementById("chips").addEventListener("click", (event) => {
    if (!event.target.value) return;
    const name = event.target.value;
    choose({ [name]: "" });
    controls.querySelector("input").focus();
  });
  table.tHead.addEventListener("click", (event) => {
    const th = event.target.closest("th");
    if (!th) return;
    const title = th.textContent;
    choose({ sort: title, order: th.ariaSort === "ascending" ? "descending" : "ascending" });
    [...table.tHead.querySelectorAll("button")].find((button) => button.textContent === title).focus();
  });
  more.addEventListener("click", () => addRows());
  addEventListener("hashchange", () => {
    if (!new URLSearchParams(location.hash.slice(1)).has("view")) return; // a place in the page
    draw();
    document.querySelector(".controls").scrollIntoView();
  });
  draw();
})();
