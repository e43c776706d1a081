package render

import (
	"strings"
	"testing"

	"resparse/model"
	"resparse/render/internal/page"
)

// TestAddress checks that a file's address is relative and leads to the file,
// whatever it is called.
func TestAddress(t *testing.T) {
	for file, want := range map[string]string{
		"a.html": "a.html", "sub/a b.html": "sub/a%20b.html", "javascript:alert(1).html": "javascript%3Aalert%281%29.html",
		"a#b?c.html": "a%23b%3Fc.html", "50%.html": "50%25.html", "\xff.html": "%FF.html", "é.html": "%C3%A9.html",
	} {
		if got := address(file); got != want {
			t.Errorf("address(%q) = %q, want %q", file, got, want)
		}
	}
}

// TestHTML checks that a page is known again, that a record without its text can be
// written, and that a text without a record cannot.
func TestHTML(t *testing.T) {
	out := write(t, HTML, false, full())
	if !HTML.Owns([]byte(out)[:256]) || HTML.Owns([]byte("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n")) {
		t.Error("a page is one of ours by its start alone")
	}
	if !strings.Contains(out, "The text of this summary cannot be shown") {
		t.Error("nothing says that there is no text")
	}
	w, err := New(new(strings.Builder), HTML, true)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Encode(&Input{Text: []byte("# Lamps\n"), Content: new(model.Text)}); err == nil {
		t.Error("a text is no record")
	}
	if many := write(t, HTML, true); !strings.HasPrefix(many, page.Start) || !strings.Contains(many, "There is no summary here") {
		t.Errorf("no record gives %.300q", many)
	}
}

// TestHostileRecord checks that every text of a record stays text, in a page and in
// the index.
func TestHostileRecord(t *testing.T) {
	const evil = `</script></title><script>alert(1)</script><img src=x onerror=alert(1)>" onfocus="alert(1)` + "\u2028\x00\x1b"
	s := full()
	s.Title, s.Source.Name, s.DocumentType.Text, s.DocumentType.Stage = ptr(evil), evil, evil, nil
	for i := range s.Calls {
		s.Calls[i].Addressee, s.Calls[i].Actors, s.Calls[i].LeadIn = ptr(evil), []string{evil}, evil
	}
	s.TabledBy.Groups[0].Code = evil
	s.Procedure.URL = "javascript:alert(1)"
	pages := []string{write(t, HTML, false, s)}
	entry, err := page.NewEntry(s, address("a.html"))
	if err != nil {
		t.Fatal(err)
	}
	index := page.NewIndex()
	for _, part := range []func() ([]byte, error){func() ([]byte, error) { return index.Add(entry) }, index.End} {
		data, err := part()
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, string(data))
	}
	for _, text := range pages {
		for _, sign := range []string{"<script>alert", "<img", `" onfocus`, `href="javascript:`, "\x00"} {
			if strings.Contains(strings.ReplaceAll(text, `\"`, ""), sign) { // a quotation mark in JSON
				t.Errorf("%q stands in the page", sign)
			}
		}
	}
	if !strings.Contains(pages[0], "&lt;script&gt;alert(1)") {
		t.Error("the text is not shown")
	}
}
