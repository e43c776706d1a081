package parser

import (
	"os"
	"strings"
	"testing"

	"resparse/parser/internal/lang"
)

// TestToyLanguage reads a summary in a language of some twenty words, which has
// tables in testdata/toy and no line of Go.
func TestToyLanguage(t *testing.T) {
	const text = `Lampoj en la havenoj

2019/2999(RSP) - 14 marto 2019

La Parlamento ADOPTIS la rezolucion pri la lampoj per 400 voĉoj kontraŭ 30.

Ĝi petis la Komisionon por malfermi la havenojn kaj la turojn.
`
	toy := func(o *options) { o.languages = lang.New(os.DirFS("testdata/toy"), "eo") }
	record, diagnostics, err := Parse([]byte(text), WithFormat(Markdown), toy)
	if err != nil {
		t.Fatal(err)
	}
	if record.Language == nil || *record.Language != "eo" {
		t.Fatalf("got the language %v", record.Language)
	}
	if record.Title == nil || *record.Title != "Lampoj en la havenoj" || record.Date == nil || *record.Date != "2019-03-14" {
		t.Errorf("got the title %v and the date %v", record.Title, record.Date)
	}
	if len(record.Votes) != 1 || *record.Votes[0].For != 400 || *record.Votes[0].Against != 30 || record.Votes[0].Outcome != "adopted" {
		t.Errorf("got the votes %+v", record.Votes)
	}
	if len(record.Calls) != 1 || record.Calls[0].Addressee == nil || *record.Calls[0].Addressee != "la Komisionon" ||
		record.Calls[0].Items[0].Text != "malfermi la havenojn kaj la turojn" {
		t.Errorf("got the calls %+v", record.Calls)
	}
	for _, d := range diagnostics {
		if !strings.Contains(d.Rule, "document-type") {
			t.Errorf("got %v", d)
		}
	}
}
