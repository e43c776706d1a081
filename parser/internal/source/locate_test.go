package source

import (
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"

	"resparse/parser/internal/scan"
)

func TestLineStarts(t *testing.T) {
	utf16 := charset{bom: 2, unit: 2, high: 1, decode: decodeUTF16LE}
	cases := []struct {
		name, raw string
		set       charset
		want      []int
	}{
		{"empty", "", charset{unit: 1}, []int{0}},
		{"one line", "abc", charset{unit: 1}, []int{0}},
		{"LF", "ab\ncd\n", charset{unit: 1}, []int{0, 3, 6}},
		{"CRLF", "ab\r\ncd\r\n", charset{unit: 1}, []int{0, 4, 8}},
		{"CR", "ab\rcd\r", charset{unit: 1}, []int{0, 3, 6}},
		{"CR twice", "ab\r\rcd", charset{unit: 1}, []int{0, 3, 4}},
		{"all three", "a\r\nb\nc\rd", charset{unit: 1}, []int{0, 3, 5, 7}},
		{"CR before CRLF", "a\r\r\nb", charset{unit: 1}, []int{0, 2, 4}},
		{"CR first", "\rab", charset{unit: 1}, []int{0, 1}},
		{"byte order mark", "\uFEFFab\ncd", charset{unit: 1, bom: 3}, []int{3, 6}},
		{"8 bits", "\xe9\r\xe9\n\xe9", singleByte(charmap.Windows1252), []int{0, 2, 4}},
		{"16 bits", "\xFF\xFEa\x00\r\x00\n\x00b\x00\r\x00c\x00\n\x00", utf16, []int{2, 8, 12, 16}},
	}
	for _, c := range cases {
		if got := lineStarts([]byte(c.raw), c.set); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}

// TestLineStartsGrowth checks that the time for lines that end in CR grows with
// the input as that for LF does, not with its square.
func TestLineStartsGrowth(t *testing.T) {
	const lines, factor = 1 << 17, 50
	measure := func(end string) time.Duration {
		raw := []byte(strings.Repeat("lamps"+end, lines))
		best := time.Duration(1<<63 - 1)
		for range 3 {
			start := time.Now()
			if got := len(lineStarts(raw, charset{unit: 1})); got != lines+1 {
				t.Fatalf("%q: got %d lines", end, got)
			}
			best = min(best, time.Since(start))
		}
		return best
	}
	if lf, cr := measure("\n"), measure("\r"); cr > factor*lf {
		t.Errorf("CR takes %v where LF takes %v", cr, lf)
	}
}

// TestColumns counts characters from the start of a line, near and far.
func TestColumns(t *testing.T) {
	src := func(raw string, outer *Outer) *Source {
		s, _, err := New([]byte(raw), "", "", Text)
		if err != nil {
			t.Fatal(err)
		}
		s.outer = outer
		return s
	}
	far := "lamps\n" + strings.Repeat("é", 3000) + "x"
	row := []byte("a,b\nc,d")
	cases := []struct {
		name         string
		src          *Source
		at           int // offset in the raw bytes
		line, column int
	}{
		{"near", src("é\néx", nil), 5, 2, 2},
		{"far", src(far, nil), len(far) - 1, 2, 3001},
		{"a stride", src(far, nil), 6 + 1024, 2, 513},
		{"past a stride", src(far, nil), 6 + 1026, 2, 514},
		{"the end", src(far, nil), len(far), 2, 3002},
		{"UTF-16, after a pair", src("\xFE\xFF\xD8\x00\xDC\x00\xD8\x00\xDF\xFF\xE0\x00\xDB\x00\x00a", nil), 14, 1, 5},
		{"the first line of a row", src("a,b", &Outer{Raw: row, Offset: 100, Line: 7, Column: 3}), 2, 7, 5},
		{"the second", src("a,b", &Outer{Raw: row, Offset: 100, Line: 7, Column: 3}), 6, 8, 3},
	}
	for _, c := range cases {
		l := NewLocator(c.src, nil)
		place := l.outer(scan.Span{Start: c.at, End: c.at})
		offset := c.at
		if o := c.src.outer; o != nil {
			offset += o.Offset
		}
		if place.Line != c.line || place.Column != c.column || place.Start != offset || place.End != offset {
			t.Errorf("%s: got %+v, want %d:%d", c.name, place, c.line, c.column)
		}
	}
}
