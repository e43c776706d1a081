package pdf

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// font turns the bytes of a string into text.
type font struct {
	wide         bool // codes have two bytes
	widths       map[int]float64
	missing      float64   // width of a code without one, in thousandths of the size
	standard     []float64 // widths of a font without any, by the letters; nil for most
	text         map[int]string
	encoding     *charmap.Charmap
	bold, italic bool
}

// Flags of a font's descriptor.
const (
	italicFlag = 1 << 6
	boldFlag   = 1 << 18
	boldWeight = 600
)

func (f *file) readFont(o any) *font {
	d := f.dict(o)
	t := &font{widths: map[int]float64{}, text: map[int]string{}, encoding: charmap.Windows1252, missing: usualWidth}
	below := d
	if f.name(d["Subtype"]) == "Type0" {
		t.wide = true
		if list := f.array(d["DescendantFonts"]); len(list) > 0 {
			below = f.dict(list[0])
		}
		t.missing = 1000
		if n, ok := f.number(below["DW"]); ok {
			t.missing = n
		}
		f.readWideWidths(t, f.array(below["W"]))
	} else {
		f.readWidths(t, d)
		if len(t.widths) == 0 {
			t.standard = standardFont(string(f.name(d["BaseFont"])))
		}
		f.readEncoding(t, d)
	}
	f.readStyle(t, string(f.name(d["BaseFont"])), f.dict(below["FontDescriptor"]))
	if s, ok := f.resolve(d["ToUnicode"]).(*stream); ok {
		if data, err := f.unpack(s); err == nil {
			f.readMap(t, data)
		}
	}
	return t
}

// readStyle tells from name, weight and flags whether a font is bold or italic.
func (f *file) readStyle(t *font, base string, descriptor dict) {
	lower := strings.ToLower(base)
	weight, _ := f.number(descriptor["FontWeight"])
	angle, _ := f.number(descriptor["ItalicAngle"])
	flags := f.integer(descriptor["Flags"])
	t.bold = weight >= boldWeight || flags&boldFlag != 0 || strings.HasSuffix(lower, "medi")
	for _, part := range []string{"bold", "black", "heavy", "demi", "cmbx"} {
		t.bold = t.bold || strings.Contains(lower, part)
	}
	t.italic = angle != 0 || flags&italicFlag != 0 || strings.Contains(lower, "italic") || strings.Contains(lower, "oblique")
}

func (f *file) readWidths(t *font, d dict) {
	scale := 1.0
	if matrix := f.numbers(d["FontMatrix"]); len(matrix) > 0 && matrix[0] > 0 {
		scale = matrix[0] * 1000
	}
	for i, w := range f.numbers(d["Widths"]) {
		t.widths[f.integer(d["FirstChar"])+i] = w * scale
	}
}

// readWideWidths reads the widths of a font with codes of two bytes: a code with a
// list of widths, or two codes with one.
func (f *file) readWideWidths(t *font, list array) {
	for len(list) > 1 {
		from := f.integer(list[0])
		if widths := f.array(list[1]); widths != nil {
			for i, w := range f.numbers(list[1]) {
				t.widths[from+i] = w
			}
			list = list[2:]
			continue
		}
		if len(list) < 3 {
			return
		}
		w, _ := f.number(list[2])
		for code := from; code <= min(f.integer(list[1]), from+0xFFFF) && f.mayMap(); code++ {
			t.widths[code] = w
		}
		list = list[3:]
	}
}

// readEncoding reads which characters the codes of a simple font stand for.
func (f *file) readEncoding(t *font, d dict) {
	encoding := f.resolve(d["Encoding"])
	base, _ := encoding.(name)
	if e, ok := encoding.(dict); ok {
		base = f.name(e["BaseEncoding"])
		code := 0
		for _, o := range f.array(e["Differences"]) {
			switch o := f.resolve(o).(type) {
			case float64:
				code = int(o)
			case name:
				if o != ".notdef" {
					t.text[code] = glyphText(string(o))
				}
				code++
			}
		}
	}
	if base == "MacRomanEncoding" {
		t.encoding = charmap.Macintosh
	}
}

// readMap reads which text the codes stand for.
func (f *file) readMap(t *font, data []byte) {
	l := &lexer{data: data}
	var args []any
	for {
		o := l.next()
		switch o := o.(type) {
		case end:
			return
		case keyword:
			f.mapCodes(t, o, args)
			args = args[:0]
		default:
			if f.mayMap() {
				args = append(args, o)
			}
		}
	}
}

func (f *file) mapCodes(t *font, op keyword, args []any) {
	switch op {
	case "endbfchar":
		for ; len(args) > 1; args = args[2:] {
			code, _ := args[0].(str)
			text, _ := args[1].(str)
			t.text[codeOf(code)] = fromUTF16(text)
		}
	case "endbfrange":
		for ; len(args) > 2; args = args[3:] {
			low, _ := args[0].(str)
			high, _ := args[1].(str)
			f.mapRange(t, codeOf(low), codeOf(high), args[2])
		}
	}
}

func (f *file) mapRange(t *font, low, high int, to any) {
	switch to := to.(type) {
	case str:
		text := []rune(fromUTF16(to))
		for code := low; len(text) > 0 && code <= min(high, low+0xFFFF) && f.mayMap(); code++ {
			t.text[code] = string(text)
			text[len(text)-1]++
		}
	case array:
		for i, o := range to {
			s, _ := o.(str)
			t.text[low+i] = fromUTF16(s)
		}
	}
}

func codeOf(s str) int {
	n := 0
	for i := range min(len(s), 4) {
		n = n<<8 | int(s[i])
	}
	return n
}

// fromUTF16 decodes a text of a map. Ghostscript writes the letters of ligatures with
// their bytes in the other order.
func fromUTF16(s str) string {
	var units []uint16
	swapped := len(s) > 2
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
		swapped = swapped && s[i+1] == 0 && 'a' <= s[i] && s[i] <= 'z'
	}
	for i := range units {
		if swapped {
			units[i] >>= 8
		}
	}
	return string(utf16.Decode(units))
}

// maxMapped is how many codes the fonts of a file have in all, a range counting each:
// those of all but the largest alphabets a hundred times over.
const maxMapped = 500_000

// mayMap counts a code, and reports whether it may be kept.
func (f *file) mayMap() bool {
	f.mapped++
	if f.mapped == maxMapped {
		f.damaged = true
	}
	return f.mapped < maxMapped
}

// unknown stands for a code whose text the file does not tell.
const unknown = "\uFFFD"

// decode returns the text of a code.
func (t *font) decode(code int) string {
	if s, ok := t.text[code]; ok {
		return apart(s)
	}
	if t.wide || code > 0xFF {
		return unknown
	}
	return string(t.encoding.DecodeByte(byte(code)))
}

// ligatures are the letters of U+FB00 to U+FB06.
var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}

// apart returns a text, of a ligature its letters.
func apart(text string) string {
	if r, n := utf8.DecodeRuneInString(text); n == len(text) && 0xFB00 <= r && r < 0xFB00+rune(len(ligatures)) {
		return ligatures[r-0xFB00]
	}
	return text
}

func (t *font) width(code int) float64 {
	if w, ok := t.widths[code]; ok {
		return w
	}
	if t.standard != nil {
		return t.standardWidth(code)
	}
	return t.missing
}

// glyphNames are names of glyphs that are no letters.
var glyphNames = map[string]string{
	"space": " ", "quoteright": "’", "quoteleft": "‘", "quotedblleft": "“", "quotedblright": "”", "quotesingle": "'",
	"hyphen": "-", "minus": "−", "endash": "–", "emdash": "—", "bullet": "•", "ellipsis": "…", "period": ".",
	"comma": ",", "colon": ":", "semicolon": ";", "parenleft": "(", "parenright": ")", "slash": "/", "zero": "0",
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
	"nine": "9", "ampersand": "&", "percent": "%", "Euro": "€", "guillemotleft": "«", "guillemotright": "»",
	"germandbls": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "oslash": "ø", "Oslash": "Ø", "fi": "fi",
	"fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "asterisk": "*", "plus": "+", "equal": "=", "question": "?",
	"exclam": "!", "section": "§", "degree": "°", "bracketleft": "[", "bracketright": "]", "underscore": "_",
	"quotedbl": "\"", "at": "@", "numbersign": "#", "dollar": "$", "dotlessi": "ı", "periodcentered": "·",
	"lslash": "ł", "Lslash": "Ł", "eth": "ð", "Eth": "Ð", "thorn": "þ", "Thorn": "Þ", "dcroat": "đ", "Dcroat": "Đ",
	"quotesinglbase": "‚", "quotedblbase": "„", "guilsinglleft": "‹", "guilsinglright": "›", "exclamdown": "¡",
	"questiondown": "¿", "onesuperior": "¹", "twosuperior": "²", "threesuperior": "³", "ordmasculine": "º",
	"ordfeminine": "ª", "onehalf": "½", "onequarter": "¼", "threequarters": "¾", "multiply": "×", "divide": "÷",
	"plusminus": "±", "mu": "µ", "less": "<", "greater": ">", "bar": "|", "backslash": "\\", "asciitilde": "~",
	"asciicircum": "^", "grave": "`", "braceleft": "{", "braceright": "}", "sterling": "£", "yen": "¥", "cent": "¢",
	"currency": "¤", "copyright": "©", "registered": "®", "trademark": "™", "dagger": "†", "daggerdbl": "‡",
	"paragraph": "¶", "perthousand": "‰", "fraction": "⁄", "nbspace": "\u00a0", "nonbreakingspace": "\u00a0",
	"softhyphen": "\u00ad", "sfthyphen": "\u00ad", "hyphentwo": "\u2010", "figuredash": "‒", "acute": "´", "cedilla": "¸",
	"dieresis": "¨", "macron": "¯", "circle": "○", "filledbox": "■", "square": "□", "arrowright": "→",
}

// accents are the accents in names such as eacute.
var accents = map[string]rune{"grave": 0x300, "acute": 0x301, "circumflex": 0x302, "tilde": 0x303, "dieresis": 0x308,
	"ring": 0x30A, "cedilla": 0x327, "caron": 0x30C, "breve": 0x306, "ogonek": 0x328, "dotaccent": 0x307,
	"macron": 0x304, "hungarumlaut": 0x30B, "commaaccent": 0x327}

// glyphText returns the text of a glyph by its name, such as eacute or uni00E9.
func glyphText(glyph string) string {
	if hex, ok := strings.CutPrefix(glyph, "uni"); ok && len(hex) == 4 {
		if n, err := strconv.ParseUint(hex, 16, 16); err == nil {
			return string(rune(n))
		}
	}
	if s, ok := glyphNames[glyph]; ok || len(glyph) == 1 {
		if !ok {
			return glyph
		}
		return s
	}
	if accent, ok := accents[glyph[min(1, len(glyph)):]]; ok {
		return norm.NFC.String(glyph[:1] + string(accent))
	}
	return unknown
}
