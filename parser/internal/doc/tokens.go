package doc

import (
	"unicode"
	"unicode/utf8"

	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// Token is a word, a number or a sign of a sentence. It is small, and holds no
// pointer, since there are as many of them as words.
type Token struct {
	at     uint32      // where it starts in the text
	size   uint16      // in bytes; a sentence has 4096 at most
	lexeme uint16      // index in lexicon.words
	Number int32       // value of a number, -1 for none
	Sign   byte        // a sign of ASCII, 0 for all else
	Mark   Punctuation // a mark beyond ASCII, 0 for all else
	Upper  bool        // starts with a capital
}

func (t Token) Start() int      { return int(t.at) }
func (t Token) End() int        { return int(t.at) + int(t.size) }
func (t Token) Span() scan.Span { return scan.Span{Start: t.Start(), End: t.End()} }

// tokenize appends the tokens of a stretch of the text, and returns which extractors
// start from one of them. An elided article (l', qu') is a token of its own; digits
// in groups of three are one number.
func (d *Document) tokenize(tokens []Token, s scan.Span) ([]Token, lang.AnchorKind) {
	known := d.Words.Lexicon
	text := d.Text[:s.End]
	anchors := lang.AnchorKind(0)
	for i := s.Start; i < len(text); {
		c := text[i]
		if c == ' ' {
			i++
			continue
		}
		t := Token{at: uint32(i), Number: -1}
		end := i + 1
		switch tokenByte[c] {
		case startsWord:
			for end < len(text) && wordByte[text[end]] == inWord {
				end++
			}
			if end < len(text) && wordByte[text[end]] == maybeInWord {
				t.lexeme, end = d.joinedWord(i, len(text))
			} else if t.lexeme = known.Look(lang.KeyAt(text, i, end), text[i:end]); t.lexeme == lang.UnknownWord {
				t.lexeme, end = d.unknownWord(i, end)
			}
			t.Upper, t.Number = c < 'a', known.Numbers[t.lexeme]
		case startsNumber:
			var value int
			end, value = d.numberEnd(i, len(text))
			t.Number = int32(value)
		case signOfASCII:
			t.lexeme, t.Sign = known.Signs[c&0x7F], c
		default:
			r, n := utf8.DecodeRuneInString(text[i:])
			end = i + n
			if unicode.IsLetter(r) {
				t.lexeme, end = d.joinedWord(i, len(text))
				t.Upper, t.Number = unicode.IsUpper(r), known.Numbers[t.lexeme]
				break
			}
			t.lexeme, t.Mark = known.Find(text[i:end]), markOf(r)
		}
		t.size = uint16(end - i)
		tokens = append(tokens, t)
		anchors |= known.Anchors[t.lexeme]
		i = end
	}
	return tokens, anchors
}

// Punctuation is a mark beyond ASCII that tells something of its sentence.
type Punctuation uint8

// The marks.
const (
	Dash         Punctuation = iota + 1 // an en or em dash
	InlineBullet                        // of a list whose line ends were lost
	OpeningQuote
	ClosingQuote
)

func markOf(r rune) Punctuation {
	switch r {
	case '–', '—':
		return Dash
	case '•', '·':
		return InlineBullet
	case '“', '«', '‘':
		return OpeningQuote
	case '”', '»':
		return ClosingQuote
	}
	return 0
}

// tokenStart is what a token is that starts with a byte.
type tokenStart uint8

const (
	signOfASCII tokenStart = iota
	startsWord
	startsNumber
	beyondASCII // that depends on the character
)

var tokenByte = func() (table [256]tokenStart) {
	for i := range table {
		switch c := byte(i); {
		case c >= utf8.RuneSelf:
			table[i] = beyondASCII
		case '0' <= c && c <= '9':
			table[i] = startsNumber
		case scan.IsAlnum(c):
			table[i] = startsWord
		}
	}
	return table
}()

// isOneOf is faster for a few signs than to search them by [strings.IndexByte].
func isOneOf(sign byte, signs string) bool {
	for i := range len(signs) {
		if signs[i] == sign {
			return true
		}
	}
	return false
}
