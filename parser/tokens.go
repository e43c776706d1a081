package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word, a number or a sign of a sentence.
type token struct {
	span
	*lexeme
	number int32 // value of a number, -1 for none
	sign   byte  // a sign of ASCII, 0 for all else
	upper  bool  // starts with a capital
}

// longestSentence is how many bytes of a sentence are cut into tokens. No person
// writes longer ones, and what looks back over a sentence stays quick.
const longestSentence = 16 << 10

// readTokens cuts the sentences into tokens and notes the words among them that
// an extractor starts from.
func readTokens(d *document) {
	const bytesPerToken, bytesPerAnchor = 5, 40
	d.tokens = make([]token, 0, len(d.text)/bytesPerToken)
	d.anchors = make([]anchor, 0, len(d.text)/bytesPerAnchor)
	for i := range d.sentences {
		s := &d.sentences[i]
		s.first = len(d.tokens)
		d.tokenize(span{s.start, min(s.end, s.start+longestSentence)})
		s.last = len(d.tokens)
		for _, t := range d.tokens[s.first:] {
			if t.anchor != 0 {
				d.anchors = append(d.anchors, anchor{t.span, t.anchor, i})
			}
		}
	}
}

// tokensOf returns the tokens of a sentence; extractors share them and must not
// change them.
func (d *document) tokensOf(sentence int) []token {
	s := &d.sentences[sentence]
	return d.tokens[s.first:s.last:s.last]
}

// word returns a token's word in small letters, with straight apostrophes.
func (d *document) word(t token) string {
	if t.lexeme != unknownWord {
		return t.spelling
	}
	return lower(d.slice(t.span))
}

// tokenize cuts text into tokens. An elided article (l', qu') is a token of its
// own; digits in groups of three are one number.
func (d *document) tokenize(s span) {
	for i := s.start; i < s.end; {
		c := d.text[i]
		if c == ' ' {
			i++
			continue
		}
		t := token{span: span{start: i}, number: -1}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(d.text[i:s.end])
		}
		switch {
		case isLetter(r):
			t.end = d.wordEnd(i, s.end)
			t.lexeme, t.upper = d.look(t.span), isUpper(r)
			t.number = t.lexeme.number
		case '0' <= c && c <= '9':
			end, value := d.numberEnd(i, s.end)
			t.end, t.lexeme, t.number = end, unknownWord, int32(value)
		case n == 1:
			t.end, t.lexeme, t.sign = i+1, d.words.sign(c), c
		default:
			t.end, t.lexeme = i+n, d.words.lexemes.find(d.text[i:i+n])
		}
		d.tokens = append(d.tokens, t)
		i = t.end
	}
}

// look returns what the tables say of a word.
func (d *document) look(s span) *lexeme {
	word := d.slice(s)
	if strings.IndexByte(word, 0xE2) >= 0 {
		word = strings.ReplaceAll(word, "’", "'")
	}
	return d.words.lexemes.find(word)
}

func isLetter(r rune) bool {
	return 'a' <= r|0x20 && r|0x20 <= 'z' || r >= utf8.RuneSelf && unicode.IsLetter(r)
}

func isUpper(r rune) bool {
	return 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r)
}

// lower returns a word in small letters with straight apostrophes.
func lower(word string) string {
	for i := 0; i < len(word); i++ {
		if word[i] == 0xE2 {
			return strings.ReplaceAll(strings.ToLower(word), "’", "'")
		}
	}
	return strings.ToLower(word)
}

// wordEnd returns the end of the word at i: letters, digits, and hyphens,
// slashes, apostrophes and ampersands between them, so that S&D, Greens/EFA and
// inter-institutional are one word.
func (d *document) wordEnd(i, end int) int {
	start := i
	for i < end {
		switch wordByte[d.text[i]] {
		case inWord:
			i++
			continue
		case endsWord:
			return i
		}
		r, n := utf8.DecodeRuneInString(d.text[i:end])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\u00ad' {
			i += n
			continue
		}
		next, _ := utf8.DecodeRuneInString(d.text[i+n : end])
		if !unicode.IsLetter(next) && !(unicode.IsDigit(next) && r == '-') {
			return i
		}
		switch r {
		case '-', '‑', '/', '&':
			i += n
			continue
		case '\'', '’':
			if elided(d.text[start:i]) {
				return i + n
			}
			i += n
			continue
		}
		return i
	}
	return i
}

// byteInWord is what a byte is within a word.
type byteInWord uint8

const (
	endsWord    byteInWord = iota
	inWord                 // a letter or digit
	maybeInWord            // that depends on its character and on what is behind it
)

var wordByte = func() (table [256]byteInWord) {
	for i := range table {
		switch c := byte(i); {
		case isAlnum(c):
			table[i] = inWord
		case c >= utf8.RuneSelf, c == '-', c == '/', c == '&', c == '\'':
			table[i] = maybeInWord
		}
	}
	return table
}()

// elided reports whether the letters before an apostrophe are an elided French
// word, as in l', d', qu', lorsqu'.
func elided(letters string) bool {
	return len(letters) == 1 || strings.HasSuffix(strings.ToLower(letters), "qu")
}

// numberEnd returns the end and the value of the number at i, whose groups of
// three digits may stand behind spaces.
func (d *document) numberEnd(i, end int) (int, int) {
	text := d.text[:end]
	n := digits(text[i:])
	value := decimal(text[i : i+n])
	stop := i + n
	for n <= 3 && stop < end && text[stop] == ' ' && digits(text[stop+1:]) == 3 {
		value = value*1000 + decimal(text[stop+1:stop+4])
		stop += 4
	}
	// 5.7, 2014-2020, 2016/679 and 54th are one token and no count.
	tail := stop
	for tail < end && (isAlnum(text[tail]) || tail+1 < end && strings.IndexByte("/.,-", text[tail]) >= 0 && isAlnum(text[tail+1])) {
		tail++
	}
	if tail > stop {
		return tail, -1
	}
	return stop, value
}

func decimal(digits string) int {
	value := 0
	for i := 0; i < len(digits) && i < 9; i++ {
		value = value*10 + int(digits[i]-'0')
	}
	return value
}
