package source

import (
	"slices"
	"testing"

	"resparse/parser/internal/scan"
)

// TestDecode reads bytes in character sets that are asked for or told.
func TestDecode(t *testing.T) {
	cases := []struct{ name, data, charset, want string }{
		{"UTF-8", "é", "", "é"},
		{"a mark", "\uFEFFa", "", "a"},
		{"a mark with UTF-8 asked for", "\uFEFFa", "utf-8", "a"},
		{"a mark with another set asked for", "\uFEFFa", "windows-1252", "ï»¿a"},
		{"an unknown set", "a", "klingon-8", ""},
		{"a pair, low byte first", "\xFF\xFE\x34\xD8\x1E\xDD", "", "𝄞"},
		{"a pair, high byte first", "\xFE\xFF\xD8\x34\xDD\x1E", "", "𝄞"},
		{"a pair cut after its first half", "\xFE\xFF\x00a\xD8\x34", "", "a\uFFFD"},
		{"a second half alone", "\xFE\xFF\xDD\x1E\x00a\x00b", "", "\uFFFDab"},
		{"half a unit", "\xFE\xFF\x00a\x00", "", "a\uFFFD"},
		{"controls of Windows-1252", "a\u0080\u009F\u0081", "", "a€Ÿ\u0081"},
		{"no controls", "oil is dear in the port\u00A0\u007F", "", "oil is dear in the port\u00A0\u007F"},
		{"an accent", "ae\u0301b", "", "aéb"},
		{"the first accent", "a\u0300", "", "à"},
		{"an accent that no letter has", "b\u0301", "", "b\u0301"},
		{"an accent without a letter", "\u0301a", "", "\u0301a"},
		{"NUL", "oil is dear in the \x00port", "", "oil is dear in the \uFFFDport"},
	}
	for _, c := range cases {
		if got := Decode([]byte(c.data), c.charset); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestDeclaredCharset(t *testing.T) {
	for data, want := range map[string]string{
		"charset=koi8-r>": "koi8-r", `<meta charset="koi8-r">`: "koi8-r", `<?xml encoding='koi8-r'?>`: "koi8-r",
		"<META CHARSET = koi8-r>": "", `charset=""> encoding="koi8-r">`: "koi8-r", "charset=": "", "": "",
	} {
		if got := declaredCharset([]byte(data)); got != want {
			t.Errorf("%q: got %q, want %q", data, got, want)
		}
	}
	if !KnowsCharset("koi8-r") || KnowsCharset("klingon-8") {
		t.Error("KOI8-R is not known, or Klingon is")
	}
}

// TestAccents tells the accents that combine, and keeps how they were written.
func TestAccents(t *testing.T) {
	for text, want := range map[string]bool{
		"\u0300": true, "a\u036F": true, "\u034F": true, "\u02FF": false, "\u0370": false, "\u0370\u0301": true, "é": false, "": false,
	} {
		if got := hasMarks([]byte(text)); got != want {
			t.Errorf("%q: got %t", text, got)
		}
	}
	for text, want := range map[string]string{"caf\u00e9": "", "cafe\u0301": "e\u0301"} {
		s, _, err := New([]byte(text), "", "", Text)
		if err != nil {
			t.Fatal(err)
		}
		if s.Decomposed() != (want != "") || want != "" && s.AsWritten("é") != want {
			t.Errorf("%q: decomposed %t, written as %q", text, s.Decomposed(), s.AsWritten("é"))
		}
	}
}

func TestIsBinary(t *testing.T) {
	for text, want := range map[string]bool{
		"\x01aaaaaaaaaaaaaaaaaaa": false, "\x01aaaaaaaaaaaaaaaaaa": true, "\n\r\t\f\x1b": false, "\x7f": true, "lamps": false,
		"lamps of\x01": true, "lamps o\x7f the fog": true, "lamps o\x1f\nthe fog": true, "\nlamps of\n the har": false,
	} {
		if got := isBinary([]byte(text)); got != want {
			t.Errorf("%q: got %t", text, got)
		}
	}
}

// TestSpansOfDecoded maps characters back to the bytes that they came from.
func TestSpansOfDecoded(t *testing.T) {
	data := "ae\u0301b\r\nc\x00d\u0092 is a line"
	s, _, err := New([]byte(data), "", "", Text)
	if err != nil || string(s.Text) != "aéb\nc\uFFFDd’ is a line" {
		t.Fatalf("got %q, %v", s.Text, err)
	}
	l := NewLocator(s, nil)
	var got []string
	for i, r := range "aéb\nc\uFFFDd’" {
		at := l.In(InSource, scan.Span{Start: i, End: i + len(string(r))})
		got = append(got, data[at.Start:at.End])
	}
	if want := []string{"a", "e\u0301", "b", "\r\n", "c", "\x00", "d", "\u0092"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestNothingCopied takes plain UTF-8 as it is.
func TestNothingCopied(t *testing.T) {
	data := []byte("lamps — and\noil")
	s, notes, err := New(data, "", "", Text)
	if err != nil || len(notes) > 0 || &s.Text[0] != &data[0] {
		t.Errorf("a copy was made, with %v, %v", notes, err)
	}
}
