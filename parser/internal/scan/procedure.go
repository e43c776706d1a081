package scan

import "strings"

// ProcedureRef is a procedure reference in parts.
type ProcedureRef struct {
	Year, Number string
	Variant      string
	Code         string
}

func (r ProcedureRef) String() string {
	return r.Year + "/" + r.Number + r.Variant + "(" + r.Code + ")"
}

// ProcedureAt reads the procedure reference that s starts with, in the form
// 2016/0400A(COD), with blanks between the parts allowed, and without the first
// zero of the number. It returns the reference's length in bytes, or 0.
func ProcedureAt(s string) (ProcedureRef, int) {
	var r ProcedureRef
	if Digits(s) != 4 || !strings.HasPrefix(s[4:], "/") {
		return r, 0
	}
	number := Digits(s[5:])
	if number < 3 || number > 4 {
		return r, 0
	}
	r.Year, r.Number = s[:4], "0000"[number:]+s[5:5+number]
	i := 5 + number
	if i < len(s) && 'A' <= s[i] && s[i] <= 'Z' {
		r.Variant = s[i : i+1]
		i++
	}
	code, n := codeAt(s[i:])
	if n == 0 {
		return ProcedureRef{}, 0
	}
	r.Code = code
	return r, i + n
}

// codeAt reads the code of three letters in brackets that s starts with, with
// blanks allowed around. It returns the length of all that, or 0.
func codeAt(s string) (code string, length int) {
	rest, ok := strings.CutPrefix(s[BlankLength(s):], "(")
	if !ok {
		return "", 0
	}
	rest = rest[BlankLength(rest):]
	letters := 0
	for letters < len(rest) && 'a' <= rest[letters]|0x20 && rest[letters]|0x20 <= 'z' {
		letters++
	}
	if letters != 3 {
		return "", 0
	}
	code = strings.ToUpper(rest[:letters])
	rest = rest[letters:]
	if rest, ok = strings.CutPrefix(rest[BlankLength(rest):], ")"); !ok {
		return "", 0
	}
	return code, len(s) - len(rest)
}

// HeaderDepth is how many blocks may stand above the header line, and
// headerLength how long it can be in bytes.
const (
	HeaderDepth  = 8
	HeaderLength = 300
)

// IsHeaderLine reports whether a line of the source, or a block, is the one
// with the procedure's reference and the date.
func IsHeaderLine(line string) bool {
	line = strings.TrimLeft(line, "*_# ")
	_, n := ProcedureAt(line)
	if n == 0 {
		return false
	}
	rest := strings.TrimLeft(line[n:], "*_ \u00a0\t\r\n")
	return rest == "" || separator(rest) > 0 || Digits(rest) > 0
}

// separator returns the length of the dash, bar or comma that s starts with.
func separator(s string) int {
	for _, dash := range []string{"-", "–", "—", "|", ","} {
		if strings.HasPrefix(s, dash) {
			return len(dash)
		}
	}
	return 0
}

// SkipSeparator returns the offset of what follows blanks and one separator.
func SkipSeparator(s string, i int) int {
	i += BlankLength(s[i:])
	i += separator(s[i:])
	return i + BlankLength(s[i:])
}

// MalformedReference returns the word of text that was meant for a procedure
// reference but is malformed, such as 2016-2607(RSP) or 2016/26O7(RSP).
func MalformedReference(text string) string {
	for _, word := range strings.Fields(text) {
		word = strings.Trim(word, ",;.")
		if len(word) < 8 || len(word) > 20 || Digits(word) < 2 || !strings.ContainsAny(word, "([") {
			continue
		}
		open := strings.IndexAny(word, "([")
		code := strings.Trim(word[open:], "()[]")
		if len(code) >= 2 && len(code) <= 4 && strings.ToUpper(code) == code && strings.Trim(code, "0123456789") != "" {
			return word
		}
	}
	return ""
}
