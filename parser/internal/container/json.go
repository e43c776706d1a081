package container

import (
	"errors"
	"fmt"
	"unicode/utf16"
	"unicode/utf8"

	"resparse/parser/internal/source"
)

// SyntaxError is JSON or CSV that cannot be read on.
type SyntaxError struct {
	Offset  int // of the byte in the input, from 0
	Message string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("byte %d: %s", e.Offset, e.Message) }

// errIncomplete says that a value or a row goes on after the bytes at hand.
var errIncomplete = errors.New("incomplete")

// maxDepth is how deep JSON may be nested.
const maxDepth = 512

type jsonKind uint8

const (
	jsonNull jsonKind = iota
	jsonBool
	jsonNumber
	jsonString
	jsonArray
	jsonObject
)

// jsonNode is a value of a [jsonValue]. The nodes of a value stand in the order
// of its text: an array is followed by its elements, an object by its keys and
// values in turn.
type jsonNode struct {
	kind       jsonKind
	escaped    bool // a string with backslashes
	start, end int  // in jsonValue.raw; of a string without its quotes
	next       int  // index of the first node after this value
}

// jsonValue is a JSON value with the place of everything in it.
type jsonValue struct {
	raw   []byte
	nodes []jsonNode
}

// parse reads the JSON value that raw starts with and returns its length. The
// error is errIncomplete where raw ends too early, else a *SyntaxError whose
// offset counts from raw's start.
func (v *jsonValue) parse(raw []byte) (int, error) {
	v.raw, v.nodes = raw, v.nodes[:0]
	end, err := v.value(0, 0)
	if err == nil && end == len(raw) && v.nodes[0].kind == jsonNumber {
		return end, errIncomplete // a further digit may follow
	}
	return end, err
}

func (v *jsonValue) space(i int) int {
	for i < len(v.raw) && isSpace(v.raw[i]) {
		i++
	}
	return i
}

func (v *jsonValue) fail(i int, message string) (int, error) {
	if i >= len(v.raw) {
		return i, errIncomplete
	}
	return i, &SyntaxError{Offset: i, Message: message}
}

func (v *jsonValue) value(i, depth int) (int, error) {
	i = v.space(i)
	if i >= len(v.raw) {
		return i, errIncomplete
	}
	switch c := v.raw[i]; {
	case c == '"':
		return v.stringAt(i)
	case c == '{':
		return v.object(i, depth)
	case c == '[':
		return v.array(i, depth)
	case c == '-' || '0' <= c && c <= '9':
		return v.number(i)
	default:
		return v.word(i)
	}
}

// open adds a node for an array or an object at i.
func (v *jsonValue) open(kind jsonKind, i int) int {
	v.nodes = append(v.nodes, jsonNode{kind: kind, start: i})
	return len(v.nodes) - 1
}

// close ends the array or object whose node has the index n.
func (v *jsonValue) close(n, end int) (int, error) {
	v.nodes[n].end, v.nodes[n].next = end, len(v.nodes)
	return end, nil
}

func (v *jsonValue) array(i, depth int) (int, error) {
	if depth == maxDepth {
		return v.fail(i, fmt.Sprintf("nested deeper than %d levels", maxDepth))
	}
	n := v.open(jsonArray, i)
	i = v.space(i + 1)
	if i < len(v.raw) && v.raw[i] == ']' {
		return v.close(n, i+1)
	}
	for {
		end, err := v.value(i, depth+1)
		if err != nil {
			return end, err
		}
		i = v.space(end)
		if i < len(v.raw) && v.raw[i] == ']' {
			return v.close(n, i+1)
		}
		if i >= len(v.raw) || v.raw[i] != ',' {
			return v.fail(i, "a comma or ] is missing")
		}
		i++
	}
}

func (v *jsonValue) object(i, depth int) (int, error) {
	if depth == maxDepth {
		return v.fail(i, fmt.Sprintf("nested deeper than %d levels", maxDepth))
	}
	n := v.open(jsonObject, i)
	i = v.space(i + 1)
	if i < len(v.raw) && v.raw[i] == '}' {
		return v.close(n, i+1)
	}
	for {
		end, err := v.member(i, depth)
		if err != nil {
			return end, err
		}
		i = v.space(end)
		if i < len(v.raw) && v.raw[i] == '}' {
			return v.close(n, i+1)
		}
		if i >= len(v.raw) || v.raw[i] != ',' {
			return v.fail(i, "a comma or } is missing")
		}
		i++
	}
}

// member reads a key and its value.
func (v *jsonValue) member(i, depth int) (int, error) {
	i = v.space(i)
	if i >= len(v.raw) || v.raw[i] != '"' {
		return v.fail(i, "a key in quotation marks is missing")
	}
	i, err := v.stringAt(i)
	if err != nil {
		return i, err
	}
	i = v.space(i)
	if i >= len(v.raw) || v.raw[i] != ':' {
		return v.fail(i, "a colon is missing")
	}
	return v.value(i+1, depth+1)
}

func (v *jsonValue) stringAt(i int) (int, error) {
	node := jsonNode{kind: jsonString, start: i + 1}
	for k := i + 1; k < len(v.raw); k++ {
		switch v.raw[k] {
		case '"':
			node.end, node.next = k, len(v.nodes)+1
			v.nodes = append(v.nodes, node)
			return k + 1, nil
		case '\\':
			node.escaped = true
			k++
		}
	}
	return len(v.raw), errIncomplete
}

func (v *jsonValue) number(i int) (int, error) {
	end := i + 1
	for end < len(v.raw) && isNumberByte(v.raw[end]) {
		end++
	}
	v.nodes = append(v.nodes, jsonNode{kind: jsonNumber, start: i, end: end, next: len(v.nodes) + 1})
	return end, nil
}

func isNumberByte(c byte) bool {
	return '0' <= c && c <= '9' || c == '.' || c == '-' || c == '+' || c|0x20 == 'e'
}

// word reads null, true or false, and NaN and Infinity, which some programs
// write.
func (v *jsonValue) word(i int) (int, error) {
	for _, w := range [...]struct {
		text string
		kind jsonKind
	}{{"null", jsonNull}, {"true", jsonBool}, {"false", jsonBool}, {"NaN", jsonNull}, {"Infinity", jsonNull}} {
		n := min(len(w.text), len(v.raw)-i)
		if string(v.raw[i:i+n]) != w.text[:n] {
			continue
		}
		if n < len(w.text) {
			return len(v.raw), errIncomplete
		}
		v.nodes = append(v.nodes, jsonNode{kind: w.kind, start: i, end: i + n, next: len(v.nodes) + 1})
		return i + n, nil
	}
	return v.fail(i, "this starts no JSON value")
}

// get returns the index of the value of a key of the object at node n, or
// -1. Of a key that stands twice the last value counts, as in most readers.
func (v *jsonValue) get(n int, key string) int {
	if n < 0 || v.nodes[n].kind != jsonObject {
		return -1
	}
	found := -1
	for k := n + 1; k < v.nodes[n].next; k = v.nodes[k+1].next {
		if string(v.key(k)) == key {
			found = k + 1
		}
	}
	return found
}

// key returns the key at node k.
func (v *jsonValue) key(k int) []byte {
	node := v.nodes[k]
	if !node.escaped {
		return v.raw[node.start:node.end]
	}
	text, _ := v.appendText(nil, nil, k)
	return text
}

// elements returns the indices of the elements of the array at node n.
func (v *jsonValue) elements(n int) []int {
	if n < 0 || v.nodes[n].kind != jsonArray {
		return nil
	}
	var list []int
	for k := n + 1; k < v.nodes[n].next; k = v.nodes[k].next {
		list = append(list, k)
	}
	return list
}

// appendText appends the string at node n to text, and to places where each
// stretch of it stands in raw. It reports whether every escape was known; one
// that is not becomes U+FFFD.
func (v *jsonValue) appendText(text []byte, places *source.Places, n int) ([]byte, bool) {
	node, raw, ok := v.nodes[n], v.raw, true
	for i := node.start; i < node.end; {
		from := i
		for i < node.end && raw[i] != '\\' {
			i++
		}
		if i > from {
			if places != nil {
				places.Linear(len(text), from)
			}
			text = append(text, raw[from:i]...)
			continue
		}
		r, length, known := unescape(raw[i:node.end])
		ok = ok && known
		if places != nil {
			places.Atomic(len(text), i, length)
		}
		text = utf8.AppendRune(text, r)
		i += length
	}
	return text, ok
}

// unescape reads the escape that b starts with.
func unescape(b []byte) (r rune, length int, ok bool) {
	const short = `"\/bfnrt`
	const meant = "\"\\/\b\f\n\r\t"
	if len(b) < 2 {
		return utf8.RuneError, len(b), false
	}
	for i := range short {
		if b[1] == short[i] {
			return rune(meant[i]), 2, true
		}
	}
	first := hex4(b)
	if b[1] != 'u' || first < 0 {
		return utf8.RuneError, 2, false
	}
	if !utf16.IsSurrogate(first) {
		return first, 6, true
	}
	if second := hex4(b[6:]); second >= 0 {
		if r := utf16.DecodeRune(first, second); r != utf8.RuneError {
			return r, 12, true
		}
	}
	return utf8.RuneError, 6, true
}

// hex4 returns the number of the escape \uXXXX that b starts with, or -1.
func hex4(b []byte) rune {
	if len(b) < 6 || b[0] != '\\' || b[1] != 'u' {
		return -1
	}
	var r rune
	for _, c := range b[2:6] {
		switch {
		case '0' <= c && c <= '9':
			r = r<<4 | rune(c-'0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			return -1
		}
	}
	return r
}
