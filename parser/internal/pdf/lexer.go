package pdf

import (
	"strconv"
	"strings"
)

// The objects of a file. A number is a float64, null is nil.
type (
	name    string
	str     string // the bytes of a string, decoded
	keyword string // an operator, or what is no object
	array   []any
	dict    map[name]any
	ref     struct{ num, gen int }
	// stream is a dictionary with bytes, packed as in the file.
	stream struct {
		dict
		raw      []byte
		num, gen int // of the object
	}
)

// Limits of objects: deeper ones are cut, more of them end the reading.
const (
	maxDepth   = 64
	maxObjects = 2_000_000
)

// lexer reads objects from bytes. It never fails: what is no object is a keyword,
// and the end is errEnd.
type lexer struct {
	data  []byte
	at    int
	refs  bool // two numbers and R are a reference, as outside of content
	count int  // objects that were read
}

// end is what a lexer gives after the last object.
type end struct{}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

// delimiters marks the characters that end a name or a number.
var delimiters = func() (table [256]bool) {
	for _, c := range []byte("()<>[]{}/% \n\r\t\f\x00") {
		table[c] = true
	}
	return table
}()

// skip moves past white space and comments.
func (l *lexer) skip() {
	for l.at < len(l.data) {
		switch c := l.data[l.at]; {
		case isSpace(c):
			l.at++
		case c == '%':
			for l.at < len(l.data) && l.data[l.at] != '\n' && l.data[l.at] != '\r' {
				l.at++
			}
		default:
			return
		}
	}
}

// next returns the next object, keyword or end.
func (l *lexer) next() any { return l.object(0) }

func (l *lexer) object(depth int) any {
	l.skip()
	if l.at >= len(l.data) {
		return end{}
	}
	l.count++
	switch c := l.data[l.at]; c {
	case '/':
		l.at++
		return l.name()
	case '(':
		return l.text()
	case '<':
		if l.at+1 < len(l.data) && l.data[l.at+1] == '<' {
			l.at += 2
			return l.dict(depth)
		}
		return l.hex()
	case '[':
		l.at++
		return l.array(depth)
	case '>', ']', ')', '{', '}':
		l.at++
		if c == '>' && l.at < len(l.data) && l.data[l.at] == '>' {
			l.at++
			return keyword(">>")
		}
		return keyword(c)
	}
	return l.word()
}

// token returns the bytes up to the next delimiter.
func (l *lexer) token() []byte {
	start := l.at
	for l.at < len(l.data) && !delimiters[l.data[l.at]] {
		l.at++
	}
	return l.data[start:l.at]
}

// word reads a number, a reference or a keyword.
func (l *lexer) word() any {
	word := l.token()
	n, ok := number(word)
	if !ok {
		switch string(word) {
		case "true":
			return true
		case "false":
			return false
		case "null":
			return nil
		}
		return keyword(word)
	}
	if l.refs && n >= 0 && n == float64(int(n)) {
		if r, ok := l.reference(int(n)); ok {
			return r
		}
	}
	return n
}

// reference reads the rest of a reference after its first number.
func (l *lexer) reference(num int) (ref, bool) {
	back := l.at
	l.skip()
	gen, err := strconv.Atoi(string(l.token()))
	if err == nil && gen >= 0 {
		l.skip()
		if string(l.token()) == "R" {
			return ref{num, gen}, true
		}
	}
	l.at = back
	return ref{}, false
}

// number reads digits with a sign and a point; stray signs within are passed over,
// as other readers do.
func number(word []byte) (float64, bool) {
	word = word[:min(len(word), 64)]
	var whole, scale float64 = 0, 0
	sign, digits := 1.0, 0
	for i, c := range word {
		switch {
		case '0' <= c && c <= '9' && scale == 0:
			digits++
			whole = whole*10 + float64(c-'0')
		case '0' <= c && c <= '9':
			digits++
			whole += float64(c-'0') * scale
			scale /= 10
		case c == '.' && scale == 0:
			scale = 0.1
		case c == '-':
			sign = -1
		case c == '+' && i == 0:
		default:
			return 0, false
		}
	}
	return sign * whole, digits > 0
}

func (l *lexer) name() name {
	word := l.token()
	for i := 0; i+2 < len(word); i++ {
		if word[i] == '#' {
			return name(unescapeName(word))
		}
	}
	return name(word)
}

// unescapeName undoes #20 and the like.
func unescapeName(word []byte) string {
	out := make([]byte, 0, len(word))
	for i := 0; i < len(word); i++ {
		if word[i] == '#' && i+2 < len(word) {
			if n, err := strconv.ParseUint(string(word[i+1:i+3]), 16, 8); err == nil {
				out = append(out, byte(n))
				i += 2
				continue
			}
		}
		out = append(out, word[i])
	}
	return string(out)
}

func (l *lexer) hex() str {
	l.at++
	var out []byte
	digits, n := 0, byte(0)
	for l.at < len(l.data) {
		c := l.data[l.at]
		l.at++
		if c == '>' {
			break
		}
		v, ok := hexDigit(c)
		if !ok {
			continue
		}
		n = n<<4 | v
		if digits++; digits%2 == 0 {
			out = append(out, n)
		}
	}
	if digits%2 == 1 {
		out = append(out, n<<4)
	}
	return str(out)
}

func hexDigit(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10, true
	}
	return 0, false
}

// text reads a string in brackets.
func (l *lexer) text() str {
	l.at++
	var out []byte
	for depth := 1; l.at < len(l.data); {
		c := l.data[l.at]
		l.at++
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return str(out)
			}
		case '\\':
			out = l.escape(out)
			continue
		}
		out = append(out, c)
	}
	return str(out)
}

// escape appends what stands for the characters after a backslash.
func (l *lexer) escape(out []byte) []byte {
	if l.at >= len(l.data) {
		return out
	}
	c := l.data[l.at]
	l.at++
	if i := strings.IndexByte("nrtbf", c); i >= 0 {
		return append(out, "\n\r\t\b\f"[i])
	}
	if c == '\r' && l.at < len(l.data) && l.data[l.at] == '\n' {
		l.at++
	}
	if c == '\r' || c == '\n' {
		return out // the line goes on
	}
	if c < '0' || c > '7' {
		return append(out, c)
	}
	return append(out, l.octal(c))
}

// octal reads the rest of a number of up to three digits.
func (l *lexer) octal(first byte) byte {
	n := first - '0'
	for i := 0; i < 2 && l.at < len(l.data) && '0' <= l.data[l.at] && l.data[l.at] <= '7'; i++ {
		n = n<<3 | (l.data[l.at] - '0')
		l.at++
	}
	return n
}

func (l *lexer) array(depth int) array {
	list := array{}
	for depth < maxDepth && l.count < maxObjects {
		switch o := l.object(depth + 1).(type) {
		case end:
			return list
		case keyword:
			if o == "]" {
				return list
			}
			if o == ">>" || o == "endobj" || o == "endstream" {
				return list // the bracket was lost
			}
		default:
			list = append(list, o)
		}
	}
	return list
}

func (l *lexer) dict(depth int) dict {
	d := dict{}
	for depth < maxDepth && l.count < maxObjects {
		key := l.object(depth + 1)
		switch k := key.(type) {
		case name:
			back := l.at
			value := l.object(depth + 1)
			if word, ok := value.(keyword); ok {
				l.at = back // the value was lost
				if word == ">>" {
					continue
				}
				l.object(depth + 1)
				continue
			}
			d[k] = value
		case end:
			return d
		case keyword:
			if k == ">>" || k == "endobj" || k == "stream" {
				return d
			}
		}
	}
	return d
}
