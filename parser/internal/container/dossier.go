package container

import "strconv"

// isDossier reports whether a row is a dossier of parltrack: a procedure with
// its events, documents or activities.
func (w *row) isDossier() bool {
	if w.nodes[0].kind != jsonObject || w.get(w.get(0, "procedure"), "reference") < 0 {
		return false
	}
	for _, list := range dossierLists {
		if n := w.get(0, list); n >= 0 && w.nodes[n].kind == jsonArray {
			return true
		}
	}
	return false
}

// dossierLists are the lists of a dossier whose entries can have summaries: of
// the second format events and docs, of the first activities.
var dossierLists = [...]string{"events", "docs", "activities"}

// dossier yields the summaries of a dossier in the order of its text.
func (w *row) dossier(prefix string, emit func(*Item, error) bool) bool {
	procedure := w.get(0, "procedure")
	given := Item{Title: w.scalar(w.get(procedure, "title")), Reference: w.scalar(w.get(procedure, "reference"))}
	for k := 1; k < w.nodes[0].next; k = w.nodes[k+1].next {
		name := string(w.key(k))
		for _, list := range dossierLists {
			if name == list && !w.entries(k+1, pointer(prefix, name), given, emit) {
				return false
			}
		}
	}
	return true
}

// entries yields the summaries of the entries of a list and of the documents in
// them, which have the date of the entry.
func (w *row) entries(list int, prefix string, given Item, emit func(*Item, error) bool) bool {
	for i, n := range w.elements(list) {
		at := prefix + "/" + strconv.Itoa(i)
		entry := given
		if date := w.scalar(w.get(n, "date")); len(date.Text) > 0 {
			entry.Date = date
		}
		if kind := w.scalar(w.get(n, "type")); len(kind.Text) > 0 {
			entry.DocumentType = kind
		}
		if !w.entry(n, at, entry, emit) || !w.entries(w.get(n, "docs"), at+"/docs", entry, emit) {
			return false
		}
	}
	return true
}

// entry yields the summary of one entry: of the second format a list of
// paragraphs, of the first a list of pages that are a summary each.
func (w *row) entry(n int, at string, entry Item, emit func(*Item, error) bool) bool {
	give := func(text Field, record string) bool {
		item := entry
		item.Record, item.Raw, item.Origin, item.Text, item.Summary = record, w.raw, w.origin, text, true
		return emit(&item, nil)
	}
	if text, ok := w.text(w.get(n, "summary")); ok && !give(text, at+"/summary") {
		return false
	}
	pages := w.get(n, "text")
	if page := w.scalar(pages); len(page.Text) > 0 && !give(page, at+"/text") {
		return false
	}
	for i, e := range w.elements(pages) {
		if page := w.scalar(e); len(page.Text) > 0 && !give(page, at+"/text/"+strconv.Itoa(i)) {
			return false
		}
	}
	return true
}
