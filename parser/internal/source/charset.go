package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"resparse/model"
	"resparse/parser/internal/scan"
)

// charset reads one character after the other. A nil decode is UTF-8.
type charset struct {
	bom    int // length of the byte order mark
	unit   int // bytes of the smallest unit
	high   int // where in a unit of two bytes the high one stands
	decode func(b []byte) (rune, int)
}

// next returns the first character of b and its length in bytes, 0 at the end.
func (c charset) next(b []byte) (rune, int) {
	if len(b) == 0 {
		return 0, 0
	}
	if c.decode != nil {
		return c.decode(b)
	}
	return utf8.DecodeRune(b)
}

// detectCharset tells the character set in this order: the one asked for, a
// byte order mark, valid UTF-8, the page's declaration, Windows-1252.
func detectCharset(data []byte, asked string) (charset, []Note, error) {
	if asked != "" {
		set, err := lookupCharset(asked)
		if err == nil && set.decode == nil && bytes.HasPrefix(data, []byte("\uFEFF")) {
			set.bom = 3
		}
		return set, invalidUTF8(data, set), err
	}
	switch {
	case bytes.HasPrefix(data, []byte("\uFEFF")):
		set := charset{bom: 3, unit: 1}
		return set, invalidUTF8(data, set), nil
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return charset{bom: 2, unit: 2, high: 1, decode: decodeUTF16LE}, nil, nil
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return charset{bom: 2, unit: 2, decode: decodeUTF16BE}, nil, nil
	}
	if wide := wideUnits(data); wide.decode != nil {
		return wide, nil, nil
	}
	if utf8.Valid(data) {
		return charset{unit: 1}, nil, nil
	}
	return declaredOr1252(data)
}

// declaredOr1252 returns the set that a page declares, else Windows-1252, and says
// so.
func declaredOr1252(data []byte) (charset, []Note, error) {
	if name := declaredCharset(data); name != "" {
		// What can be read as it stands is in no set of wider units.
		if set, err := lookupCharset(name); err == nil && set.decode != nil && set.unit == 1 {
			return set, nil, nil
		}
		windows := singleByte(charmap.Windows1252)
		return windows, []Note{{Rule: model.RuleCharsetGuessed,
			Message: fmt.Sprintf("the page declares %q but is not; read as Windows-1252", name)}}, nil
	}
	first := firstInvalid(data)
	return singleByte(charmap.Windows1252), []Note{{Rule: model.RuleCharsetGuessed,
		Message: "not UTF-8; read as Windows-1252", Space: InInput, Start: first, End: first + 1}}, nil
}

// Wide reports whether data starts as UTF-16 does, and which byte of a unit is the
// high one: 0 or 1.
func Wide(data []byte) (high int, ok bool) {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return 1, true
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return 0, true
	}
	set := wideUnits(data)
	return set.high, set.decode != nil
}

// WideLength returns how many bytes a text in UTF-8 has in UTF-16.
func WideLength(text []byte) int {
	n := 0
	for _, c := range text {
		if c&0xC0 != 0x80 {
			n += 2
		}
		if c >= 0xF0 {
			n += 2 // a pair of units
		}
	}
	return n
}

// wideUnits tells UTF-16 without a byte order mark from its zeros: in the text of
// our languages nearly every character has one, in the same half of its unit. The
// set has no decode where the text has no such zeros.
func wideUnits(data []byte) charset {
	const sample = 4096
	const most, least = 80, 5 // percent of the units with a zero in that half, and in the other
	head := data[:min(len(data), sample)&^1]
	if bytes.IndexByte(head, 0) < 0 {
		return charset{}
	}
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		}
	}
	units := len(head) / 2
	switch {
	case units > 0 && zeros[1]*100 >= units*most && zeros[0]*100 <= units*least:
		return charset{unit: 2, high: 1, decode: decodeUTF16LE}
	case units > 0 && zeros[0]*100 >= units*most && zeros[1]*100 <= units*least:
		return charset{unit: 2, decode: decodeUTF16BE}
	}
	return charset{}
}

func invalidUTF8(data []byte, set charset) []Note {
	if set.decode != nil || utf8.Valid(data) {
		return nil
	}
	first := firstInvalid(data)
	return []Note{{Rule: model.RuleCharsetInvalid, Space: InInput, Start: first, End: first + 1,
		Message: "bytes that are not UTF-8 were read as U+FFFD"}}
}

// firstInvalid returns the offset of the first byte that is not UTF-8, of data that
// has one.
func firstInvalid(data []byte) int {
	for i := 0; ; {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
}

// declaredCharset returns the character set that a page or an XML declaration
// names in its head, or an empty string.
func declaredCharset(data []byte) string {
	head := data[:min(len(data), 4096)]
	for _, key := range []string{"charset=", "encoding="} {
		i := scan.IndexFold(head, key)
		if i < 0 {
			continue
		}
		after := bytes.TrimLeft(head[i+len(key):], `"' `)
		if end := bytes.IndexAny(after, `"'; >/?`); end > 0 {
			return string(after[:end])
		}
	}
	return ""
}

// KnowsCharset reports whether a character set is known by its label.
func KnowsCharset(label string) bool {
	_, err := lookupCharset(label)
	return err == nil
}

// lookupCharset finds a character set by its label on the web; latin1 and its
// kin are read as Windows-1252, as browsers do.
func lookupCharset(name string) (charset, error) {
	label := strings.ToLower(strings.TrimSpace(name))
	switch label {
	case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8":
		return charset{unit: 1}, nil
	case "utf-16", "utf-16le", "csunicode", "iso-10646-ucs-2", "ucs-2", "unicode", "unicodefeff":
		return charset{unit: 2, high: 1, decode: decodeUTF16LE}, nil
	case "utf-16be", "unicodefffe":
		return charset{unit: 2, decode: decodeUTF16BE}, nil
	}
	if table := eightBit(label); table != nil {
		return singleByte(table), nil
	}
	return charset{}, fmt.Errorf("character set %q is not known: use utf-8, utf-16, windows-1252 or another 8-bit set",
		name)
}

func singleByte(table *charmap.Charmap) charset {
	return charset{unit: 1, decode: func(b []byte) (rune, int) {
		return table.DecodeByte(b[0]), 1
	}}
}

func decodeUTF16LE(b []byte) (rune, int) { return decodeUTF16(b, 0, 1) }
func decodeUTF16BE(b []byte) (rune, int) { return decodeUTF16(b, 1, 0) }

func decodeUTF16(b []byte, low, high int) (rune, int) {
	if len(b) < 2 {
		return utf8.RuneError, len(b)
	}
	r := rune(b[low]) | rune(b[high])<<8
	if !utf16.IsSurrogate(r) {
		return r, 2
	}
	if len(b) >= 4 {
		if full := utf16.DecodeRune(r, rune(b[2+low])|rune(b[2+high])<<8); full != utf8.RuneError {
			return full, 4
		}
	}
	return utf8.RuneError, 2
}
