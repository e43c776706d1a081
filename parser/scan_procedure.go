package parser

import "strings"

// procedureRef is a procedure reference in parts.
type procedureRef struct {
	year, number string
	variant      string
	code         string
}

func (r procedureRef) String() string {
	return r.year + "/" + r.number + r.variant + "(" + r.code + ")"
}

// procedureAt reads the procedure reference that s starts with, in the form
// 2016/0400A(COD), with blanks between the parts allowed, and without the first
// zero of the number. It returns the reference's length in bytes, or 0.
func procedureAt(s string) (procedureRef, int) {
	var r procedureRef
	year := digits(s)
	if year != 4 || len(s) < 6 || s[4] != '/' {
		return r, 0
	}
	number := digits(s[5:])
	if number < 3 || number > 4 {
		return r, 0
	}
	r.year, r.number = s[:4], "0000"[number:]+s[5:5+number]
	i := 5 + number
	if i < len(s) && 'A' <= s[i] && s[i] <= 'Z' {
		r.variant = s[i : i+1]
		i++
	}
	i += blankLength(s[i:])
	if i >= len(s) || s[i] != '(' {
		return r, 0
	}
	i++
	i += blankLength(s[i:])
	letters := 0
	for i+letters < len(s) && 'a' <= s[i+letters]|0x20 && s[i+letters]|0x20 <= 'z' {
		letters++
	}
	if letters != 3 {
		return r, 0
	}
	r.code = strings.ToUpper(s[i : i+3])
	i += 3
	i += blankLength(s[i:])
	if i >= len(s) || s[i] != ')' {
		return r, 0
	}
	return r, i + 1
}

// headerDepth is how many blocks may stand above the header line, and
// headerLength how long it can be in bytes.
const (
	headerDepth  = 8
	headerLength = 300
)

// isHeaderLine reports whether a line of the source, or a block, is the one
// with the procedure's reference and the date.
func isHeaderLine(line string) bool {
	line = strings.TrimLeft(line, "*_# ")
	_, n := procedureAt(line)
	if n == 0 {
		return false
	}
	rest := strings.TrimLeft(line[n:], "*_ \u00a0\t\r\n")
	return rest == "" || separator(rest) > 0 || digits(rest) > 0
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

// skipSeparator returns the offset of what follows blanks and one separator.
func skipSeparator(s string, i int) int {
	i += blankLength(s[i:])
	i += separator(s[i:])
	return i + blankLength(s[i:])
}

// malformedReference returns the word of text that was meant for a procedure
// reference but is none, such as 2016-2607(RSP) or 2016/26O7(RSP).
func malformedReference(text string) string {
	for _, word := range strings.Fields(text) {
		word = strings.Trim(word, ",;.")
		if len(word) < 8 || len(word) > 20 || digits(word) < 2 || !strings.ContainsAny(word, "([") {
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
