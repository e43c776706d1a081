package source

import (
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
)

// TestLabels compares what labels stand for with the library's index of them.
func TestLabels(t *testing.T) {
	for _, label := range []string{"866", "ascii", "cp1252", "cskoi8r", "hebrew", "iso-8859-15", "iso-8859-6-e", "iso_8859-2:1987",
		"koi8-r", "koi8-ru", "l9", "latin1", "latin2", "macintosh", "tis-620", "us-ascii", "windows-1250", "x-cp1251",
		"x-mac-ukrainian", "x-user-defined"} {
		want, err := htmlindex.Get(label)
		if err != nil {
			t.Fatal(err)
		}
		if got := eightBit(label); got != want {
			t.Errorf("%s: got %v, want %v", label, got, want)
		}
	}
	if got := eightBit("iso-8859-8-i"); got != charmap.ISO8859_8 {
		t.Errorf("iso-8859-8-i: got %v", got)
	}
	for _, label := range []string{"", "gbk", "shift_jis", "euc-kr", "replacement"} {
		if got := eightBit(label); got != nil {
			t.Errorf("%q: got %v", label, got)
		}
	}
	for _, label := range []string{"Unicode-1-1-UTF-8", " UTF-16 ", "UCS-2", "unicodefffe", " Latin1\n"} {
		if _, err := lookupCharset(label); err != nil {
			t.Error(err)
		}
	}
}
