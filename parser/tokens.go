package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word, a number or a sign of a sentence. It is small, and holds no
// pointer, since there are as many of them as words.
type token struct {
	at     uint32 // where it starts in the text
	size   uint16 // in bytes; a sentence has 4096 at most
	lexeme uint16 // index in lexicon.words
	number int32  // value of a number, -1 for none
	sign   byte   // a sign of ASCII, 0 for all else
	upper  bool   // starts with a capital
}

func (t token) start() int { return int(t.at) }
func (t token) end() int   { return int(t.at) + int(t.size) }
func (t token) span() span { return span{t.start(), t.end()} }

// tokenize appends the tokens of a stretch of the text. An elided article (l',
// qu') is a token of its own; digits in groups of three are one number.
func (d *document) tokenize(tokens []token, s span) []token {
	known := d.words.lexicon
	text := d.text[:s.end]
	for i := s.start; i < len(text); {
		c := text[i]
		if c == ' ' {
			i++
			continue
		}
		t := token{at: uint32(i), number: -1}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		end := i + n
		switch {
		case isLetter(r):
			var key wordKey
			for end = i; end < len(text) && wordByte[text[end]] == inWord; end++ {
				key = key.with(text[end] | 0x20) // digits have that bit
			}
			if end < len(text) && wordByte[text[end]] == maybeInWord {
				end = d.wordEnd(i, len(text))
				key = keyOf(text[i:end])
			}
			t.lexeme, t.upper = known.look(key, text[i:end]), isUpper(r)
			t.number = known.numbers[t.lexeme]
		case '0' <= c && c <= '9':
			var value int
			end, value = d.numberEnd(i, len(text))
			t.number = int32(value)
		case n == 1:
			t.lexeme, t.sign = known.signs[c&0x7F], c
		default:
			t.lexeme = known.find(text[i:end])
		}
		t.size = uint16(end - i)
		tokens = append(tokens, t)
		i = end
	}
	return tokens
}

// phrase is a sentence or a part of it, cut into tokens.
type phrase struct {
	doc      *document
	lexicon  *lexicon
	sentence int // its index
	tokens   []token
	anchors  anchorKind // of all tokens
}

// subjectLength is how many tokens tell who a sentence is about.
const subjectLength = 6

// phrase returns the next sentence. Its tokens are overwritten by the next call.
func (d *document) phrase(sentence int) phrase {
	d.before = append(d.before[:0], d.tokens[:min(len(d.tokens), subjectLength)]...)
	d.tokens = d.tokenize(d.tokens[:0], d.sentences[sentence].span)
	p := phrase{doc: d, lexicon: d.words.lexicon, sentence: sentence, tokens: d.tokens}
	for i := range p.tokens {
		p.anchors |= p.anchor(i)
	}
	return p
}

// part returns the tokens from first to last, last exclusive.
func (p *phrase) part(first, last int) phrase {
	return phrase{doc: p.doc, lexicon: p.lexicon, sentence: p.sentence, tokens: p.tokens[first:last]}
}

// span returns the whole sentence.
func (p *phrase) span() span { return p.doc.sentences[p.sentence].span }

// block returns the block that the sentence stands in.
func (p *phrase) block() *block { return &p.doc.blocks[p.doc.sentences[p.sentence].block] }

// lexeme returns what the language's tables say of token i.
func (p *phrase) lexeme(i int) *lexeme { return &p.lexicon.words[p.tokens[i].lexeme] }

// anchor returns which extractors start from token i.
func (p *phrase) anchor(i int) anchorKind { return p.lexicon.anchors[p.tokens[i].lexeme] }

// is reports whether there is a token i and it is in a set of words.
func (p *phrase) is(i int, words class) bool {
	return i >= 0 && i < len(p.tokens) && p.lexeme(i).in(words)
}

// contains reports whether one of the tokens is in a set of words.
func (p phrase) contains(words class) bool {
	for i := range p.tokens {
		if p.lexeme(i).in(words) {
			return true
		}
	}
	return false
}

// text returns token i as it is written.
func (p *phrase) text(i int) string { return p.doc.slice(p.tokens[i].span()) }

// word returns token i in small letters, with straight apostrophes; nothing
// where there is none.
func (p *phrase) word(i int) string {
	switch {
	case i < 0 || i >= len(p.tokens):
		return ""
	case p.tokens[i].lexeme != unknownWord:
		return p.lexicon.spellings[p.tokens[i].lexeme]
	}
	return lower(p.text(i))
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
