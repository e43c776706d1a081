package scan

import "html"

// MaxReference is the longest character reference that is looked at, in bytes.
const MaxReference = 34

// Reference returns the text of the character reference that s starts with and
// the reference's length in bytes, 0 for none. Numbers 128 to 159 are read as
// Windows-1252, as browsers do and as the Observatory means them; surrogates,
// zero and numbers beyond Unicode become U+FFFD. A reference whose ampersand was
// made a reference again, as in &amp;rsquo;, is undone as often as that happened.
func Reference(s string) (string, int) {
	text, n := referenceAt(s)
	for text == "&" {
		inner, length := referenceAt("&" + s[n:])
		if length == 0 {
			break
		}
		text, n = inner, n+length-1
	}
	return text, n
}

// referenceAt reads the reference that s starts with, done once.
func referenceAt(s string) (string, int) {
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == ';':
			text := html.UnescapeString(s[:i+1])
			switch {
			case text[len(text)-1] == ';': // what it was, or only its start was known
				return "", 0
			case text[0] <= '\x1f' && !IsSpaceByte(text[0]):
				return "\uFFFD", i + 1
			}
			return text, i + 1
		case c == '#' && i == 1, '0' <= c && c <= '9', 'a' <= c|0x20 && c|0x20 <= 'z':
		default:
			return "", 0
		}
	}
	return "", 0
}
