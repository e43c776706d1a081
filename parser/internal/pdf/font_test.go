package pdf

import (
	"testing"

	"golang.org/x/text/encoding/charmap"
)

// TestLetters checks what codes, names and escapes of letters stand for.
func TestLetters(t *testing.T) {
	for in, want := range map[str]string{
		"\x00A": "A", "\x20\x19": "’", "\x00f\x00i": "fi", "\xd8\x3d\xde\x00": "😀", "\xfb\x01": "ﬁ", "A": "",
		"f\x00i\x00": "fi", "f\x00f\x00i\x00": "ffi", // as Ghostscript swaps them
		"f\x00": "昀", "f\x00\x00i": "昀i",
	} {
		if got := fromUTF16(in); got != want {
			t.Errorf("%x is %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"A": "A", "eacute": "é", "Scommaaccent": "Ş", "lslash": "ł", "quoteright": "’", "uni0142": "ł", "g17": unknown,
		"unicorn": unknown, "": unknown,
	} {
		if got := glyphText(in); got != want {
			t.Errorf("%s is %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"ﬁ": "fi", "ﬀ": "ff", "ﬆ": "st", "fi": "fi", "ﬁx": "ﬁx", "": "", "\ufb07": "\ufb07"} {
		if got := apart(in); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]str{
		`(\222)`: "\x92", `(\0)`: "\x00", `(\1012)`: "A2", `(\7z)`: "\x07z", `(\101\102)`: "AB", `(\\\(\))`: `\()`, `(a\` + "\n" + `b)`: "ab",
		`(\n\q)`: "\nq", `(a(b)c)`: "a(b)c", `(\22`: "\x12", `(\`: "", `<4142>`: "AB", `<414>`: "A@",
	} {
		if got := (&lexer{data: []byte(in)}).next(); got != any(want) {
			t.Errorf("%s is %q, want %q", in, got, want)
		}
	}
}

// TestStandardFonts checks the widths of fonts that files need not have them of.
func TestStandardFonts(t *testing.T) {
	for _, test := range []struct {
		name  string
		code  byte
		width float64
	}{
		{"Helvetica", 'i', 222}, {"Helvetica-Bold", 'i', 278}, {"ABCDEF+ArialMT", 'W', 944}, {"Arial,BoldItalic", ' ', 278},
		{"Times-Roman", 'm', 778}, {"TimesNewRomanPS-BoldMT", 'm', 833}, {"Times-BoldItalic", 'A', 667}, {"Times-Italic", 0xE9, 444},
		{"Times-Roman", 0x92, 333}, {"Courier-Bold", 'i', 600}, {"Lume", 'i', usualWidth}, {"Helvetica", 9, usualWidth},
	} {
		f := &font{missing: usualWidth, encoding: charmap.Windows1252, standard: standardFont(test.name)}
		if got := f.width(int(test.code)); got != test.width {
			t.Errorf("%s: %q is %v wide, want %v", test.name, test.code, got, test.width)
		}
	}
}
