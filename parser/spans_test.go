package parser_test

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"

	"resparse/model"
	"resparse/parser"
)

// TestSpansReadBack checks for every object of every document that the bytes at
// its span, decoded and without markers and tags, are its text.
func TestSpansReadBack(t *testing.T) {
	checked := 0
	for _, name := range append(documents(t), corpus(t)...) {
		data := read(t, name)
		if filepath.Base(name) == "pdf-paste.txt" {
			continue // TestPagesOfPDF
		}
		checked += checkSpans(t, name, data, charsetOf(data))
	}
	t.Logf("%d spans read back", checked)
	if checked < 500 {
		t.Errorf("only %d spans were checked", checked)
	}
}

// TestSpansInEveryCharset does the same with each document in the character
// sets and line ends that files come in.
func TestSpansInEveryCharset(t *testing.T) {
	encode16 := func(order func(hi, lo byte) [2]byte, bom string) func(string) []byte {
		return func(s string) []byte {
			out := []byte(bom)
			for _, unit := range utf16.Encode([]rune(s)) {
				pair := order(byte(unit>>8), byte(unit))
				out = append(out, pair[:]...)
			}
			return out
		}
	}
	sets := []struct {
		name   string
		encode func(string) []byte
		decode decoder
	}{
		{"UTF-8 with a byte order mark", func(s string) []byte { return []byte("\uFEFF" + s) }, decodeUTF8},
		{"CRLF", func(s string) []byte { return []byte(strings.ReplaceAll(s, "\n", "\r\n")) }, decodeUTF8},
		{"CR", func(s string) []byte { return []byte(strings.ReplaceAll(s, "\n", "\r")) }, decodeUTF8},
		{"UTF-16LE", encode16(func(hi, lo byte) [2]byte { return [2]byte{lo, hi} }, "\xFF\xFE"), decodeUTF16(1, 0)},
		{"UTF-16BE", encode16(func(hi, lo byte) [2]byte { return [2]byte{hi, lo} }, "\xFE\xFF"), decodeUTF16(0, 1)},
		{"Windows-1252", func(s string) []byte {
			out, err := charmap.Windows1252.NewEncoder().Bytes([]byte(s))
			if err != nil {
				return nil
			}
			return append(out, "\n\x93caf\xE9\x94."...)
		}, decode1252},
	}
	for _, set := range sets {
		t.Run(set.name, func(t *testing.T) {
			checked := 0
			for _, name := range documents(t) {
				text := string(read(t, name))
				if strings.Contains(text, "charset=") || charsetOf([]byte(text)) != nil || strings.HasPrefix(filepath.Base(name), "pdf") {
					continue
				}
				if data := set.encode(strings.ReplaceAll(text, "\r\n", "\n")); data != nil {
					checked += checkSpans(t, name, data, set.decode)
				}
			}
			t.Logf("%d spans read back", checked)
			if checked < 200 {
				t.Errorf("only %d spans were checked", checked)
			}
		})
	}
}

// corpus returns the documents of the corpus that lies beside the project, none
// where it does not.
func corpus(t testing.TB) []string {
	t.Helper()
	var names []string
	for _, pattern := range []string{"*.md", "*.txt", "*.html"} {
		found, err := filepath.Glob(filepath.Join("..", "..", "shared", "corpus", pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range found {
			if filepath.Base(name) != "README.md" {
				names = append(names, name)
			}
		}
	}
	return names
}

type decoder func([]byte) string

func decodeUTF8(b []byte) string { return string(b) }

func decode1252(b []byte) string {
	out, _ := charmap.Windows1252.NewDecoder().Bytes(b)
	return string(out)
}

func decodeUTF16(high, low int) decoder {
	return func(b []byte) string {
		var units []uint16
		for i := 0; i+1 < len(b); i += 2 {
			units = append(units, uint16(b[i+high])<<8|uint16(b[i+low]))
		}
		return string(utf16.Decode(units))
	}
}

// charsetOf returns how to read a document's bytes; nil is UTF-8.
func charsetOf(data []byte) decoder {
	if strings.ToValidUTF8(string(data), "") != string(data) {
		return decode1252
	}
	return nil
}

var (
	link  = regexp.MustCompile(`\[([^]]*)\]\((?:[^()]|\([^()]*\))*\)`)
	tag   = regexp.MustCompile(`<[^<>]*>`)
	marks = strings.NewReplacer("*", "", "_", "", `\`, "", "|", "", "\uFEFF", "", "\u200b", "")
)

// plain reads a stretch of a document as a person would: without tags, markers
// and the marks of items, and with white space folded.
func plain(stretch string, page bool) string {
	if page {
		stretch = regexp.MustCompile(`</p>\s*<p|<br>`).ReplaceAllString(stretch, " $0")
	}
	stretch = tag.ReplaceAllString(link.ReplaceAllString(stretch, "$1"), "")
	stretch = html.UnescapeString(html.UnescapeString(stretch)) // twice where it was done twice
	return fold(stretch)
}

// fold drops what may be a marker and folds white space.
func fold(stretch string) string {
	return strings.Join(strings.FieldsFunc(marks.Replace(stretch), func(r rune) bool {
		return unicode.IsSpace(r) || unicode.Is(unicode.Zs, r)
	}), " ")
}

// checkSpans parses a document and reads all of its spans back.
func checkSpans(t *testing.T, name string, data []byte, decode decoder) int {
	t.Helper()
	if decode == nil {
		decode = decodeUTF8
	}
	record, diagnostics, err := parser.Parse(data, parser.WithName(name), parser.WithSpans())
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return 0
	}
	page := record.Source.Format == "html"
	passages := passagesOf(record)
	for _, p := range passages {
		s := p.span
		if s == nil || s.Start < 0 || s.End > len(data) || s.Start >= s.End {
			t.Errorf("%s: %s %q has the span %v of %d bytes", name, p.kind, p.texts, s, len(data))
		} else if got := plain(decode(data[s.Start:s.End]), page); !p.readsAs(got, fold) {
			t.Errorf("%s: %s: the bytes %d to %d read\n%q, not\n%q", name, p.kind, s.Start, s.End, got, p.texts)
		}
	}
	for _, d := range diagnostics {
		if d.Span.Start < 0 || d.Span.End > len(data) || d.Span.Line < 1 || d.Span.Column < 1 {
			t.Errorf("%s: diagnostic %v at %+v", name, d, d.Span)
		}
	}
	return len(passages)
}

// TestSpanLines checks line and column, counted in characters, against a count
// by hand: with CRLF, and with a CR by itself besides.
func TestSpanLines(t *testing.T) {
	const text = "Le café\r\n\r\n2016/2999(RSP) - 10/03/2016 - Text adopted by Parliament, single reading\r\n\r\nÉé **clé** suite.\r\n"
	for _, text := range []string{text, strings.Replace(text, "\r\n", "\r", 1)} {
		checkLines(t, text)
	}
}

func checkLines(t *testing.T, text string) {
	t.Helper()
	record, _, err := parser.Parse([]byte(text), parser.WithSpans())
	if err != nil {
		t.Fatal(err)
	}
	want := model.Span{Start: strings.Index(text, "clé"), Line: 5, Column: 6}
	want.End = want.Start + len("clé")
	if got := *record.KeyFindings[0].Span; got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got := *record.Spans.Date; got.Line != 3 || got.Column != 18 {
		t.Errorf("date at %d:%d, want 3:18", got.Line, got.Column)
	}
}

// TestPagesOfPDF checks the spans of text pasted from a PDF: what a page break
// or a hyphen divided starts and ends at the right bytes.
func TestPagesOfPDF(t *testing.T) {
	name := filepath.Join("..", "testdata", "pdf-paste.txt")
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	record, _, err := parser.Parse(data, parser.WithSpans())
	if err != nil {
		t.Fatal(err)
	}
	for _, item := range record.Calls[0].Items {
		words := strings.Fields(item.Text)
		got := string(data[item.Span.Start:item.Span.End])
		if !strings.HasPrefix(got, words[0]) || !strings.HasSuffix(got, words[len(words)-1]) {
			t.Errorf("the item %q has the bytes %q", item.Text, got)
		}
	}
}

// TestSpansAfterWhatIsDropped checks the place of a passage after characters
// at the end of a block, and a row, that were read and taken back.
func TestSpansAfterWhatIsDropped(t *testing.T) {
	text := heads["en"] + "The lamps burn &#1;&#2;&#3;&#4;\n\n**The oil** is dear.\n\n|&nbsp;|-&#45;-|\n\n**The gas** is dear.\n"
	record, _ := parseText(t, text, parser.WithSpans())
	if len(record.KeyFindings) != 2 {
		t.Fatalf("got %d key findings", len(record.KeyFindings))
	}
	for _, found := range record.KeyFindings {
		if got := text[found.Span.Start:found.Span.End]; got != found.Text {
			t.Errorf("%q has the bytes %q", found.Text, got)
		}
	}
}
