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
	word   string // in small letters, typographic apostrophes made straight
	number int32  // value of a number, -1 for none
	upper  bool   // starts with a capital
}

// longestSentence is how many bytes of a sentence are cut into tokens. No person
// writes longer ones, and what looks back over a sentence stays quick.
const longestSentence = 16 << 10

// tokensOf returns the tokens of a sentence; extractors share them and must not
// change them.
func (d *document) tokensOf(sentence int) []token {
	s := &d.sentences[sentence]
	if s.tokens == nil {
		s.tokens = d.tokenize(span{s.start, min(s.end, s.start+longestSentence)})
	}
	return s.tokens
}

// tokenize cuts text into tokens. An elided article (l', qu') is a token of its
// own; digits in groups of three are one number.
func (d *document) tokenize(s span) []token {
	const chunk, bytesPerToken = 64, 4
	if need := (s.end-s.start)/bytesPerToken + 1; cap(d.tokens)-len(d.tokens) < need {
		d.tokens = make([]token, 0, max(need, chunk))
	}
	first := len(d.tokens)
	tokens := d.tokens
	for i := s.start; i < s.end; {
		r, n := rune(d.text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(d.text[i:s.end])
		}
		switch {
		case r == ' ':
			i += n
			continue
		case isLetter(r):
			end := d.wordEnd(i, s.end)
			word, known := d.words.look(d.text[i:end])
			tokens = append(tokens, token{span{i, end}, known, word, known.number, isUpper(r)})
			i = end
			continue
		case '0' <= r && r <= '9':
			end, value := d.numberEnd(i, s.end)
			tokens = append(tokens, token{span{i, end}, unknownWord, d.text[i:end], int32(value), false})
			i = end
			continue
		}
		tokens = append(tokens, token{span{i, i + n}, d.words.sign(d.text[i : i+n]), d.text[i : i+n], -1, false})
		i += n
	}
	d.tokens = tokens
	return tokens[first:len(tokens):len(tokens)]
}

func isLetter(r rune) bool {
	return 'a' <= r|0x20 && r|0x20 <= 'z' || r >= utf8.RuneSelf && unicode.IsLetter(r)
}

func isUpper(r rune) bool {
	return 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r)
}

// isLower reports whether a word has small ASCII letters only.
func isLower(word string) bool {
	for i := 0; i < len(word); i++ {
		if word[i] < 'a' || word[i] > 'z' {
			return false
		}
	}
	return true
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
		if isAlnum(d.text[i]) {
			i++
			continue
		}
		if c := d.text[i]; c < utf8.RuneSelf && c != '-' && c != '/' && c != '&' && c != '\'' {
			break
		}
		r, n := utf8.DecodeRuneInString(d.text[i:end])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\u00ad' {
			i += n
			continue
		}
		next, _ := utf8.DecodeRuneInString(d.text[i+n : end])
		if !unicode.IsLetter(next) && !(unicode.IsDigit(next) && r == '-') {
			break
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
		break
	}
	return i
}

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
