package doc

import (
	"iter"
	"slices"
	"sort"
	"strings"
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

// joinedWord returns what the tables know the word at i as, which has other bytes than
// letters and digits of ASCII, and where it ends.
func (d *Document) joinedWord(i, stop int) (lexeme uint16, end int) {
	end = d.wordEnd(i, stop)
	if lexeme = d.Words.Lexicon.Find(d.Text[i:end]); lexeme == lang.UnknownWord {
		return d.unknownWord(i, end)
	}
	return lexeme, end
}

// unknownWord returns what a word that no table has ends as, or holds after what is
// glued to it, and where that ends.
func (d *Document) unknownWord(i, end int) (uint16, int) {
	word := d.Text[i:end]
	if n := lettersBeforeNumber(word); n > 0 {
		if known := d.Words.Lexicon.Find(word[:n]); known != lang.UnknownWord {
			return known, i + n // par151
		}
	}
	return d.Words.Unglue(word), end
}

// lettersBeforeNumber returns how many small letters a word starts with that goes
// on in digits alone, 0 where it is written otherwise.
func lettersBeforeNumber(word string) int {
	const shortest = 2 // letters: p3 is no such word
	n := len(word)
	for n > 0 && '0' <= word[n-1] && word[n-1] <= '9' {
		n--
	}
	if n == len(word) || n < shortest {
		return 0
	}
	for i := range n {
		if word[i] < 'a' || 'z' < word[i] {
			return 0
		}
	}
	return n
}

// Phrase is a sentence or a part of it, cut into tokens.
type Phrase struct {
	Doc      *Document
	Lexicon  *lang.Lexicon
	Sentence int // its index
	Tokens   []Token
	Anchors  lang.AnchorKind // of all tokens
}

// subjectLength is how many tokens tell who a sentence is about.
const subjectLength = 6

// Phrase returns the next sentence. Its tokens are overwritten by the next call.
func (d *Document) Phrase(sentence int) Phrase {
	d.Before = append(d.Before[:0], d.Tokens[:min(len(d.Tokens), subjectLength)]...)
	p := Phrase{Doc: d, Lexicon: d.Words.Lexicon, Sentence: sentence}
	p.Tokens, p.Anchors = d.tokenize(d.Tokens[:0], d.Sentences[sentence].Span)
	d.Tokens = p.Tokens
	return p
}

// Part returns the tokens from first to last, last exclusive.
func (p *Phrase) Part(first, last int) Phrase {
	return Phrase{Doc: p.Doc, Lexicon: p.Lexicon, Sentence: p.Sentence, Tokens: p.Tokens[first:last]}
}

// Span returns the whole sentence.
func (p *Phrase) Span() scan.Span { return p.Doc.Sentences[p.Sentence].Span }

// Block returns the block that the sentence stands in.
func (p *Phrase) Block() *block { return &p.Doc.Blocks[p.Doc.Sentences[p.Sentence].Block] }

// WithoutRaised returns the phrase without superscripts: the mark of a footnote
// is no part of the number before it.
func (p *Phrase) WithoutRaised() Phrase {
	plain := *p
	raised := p.Doc.Raised
	if len(raised) == 0 {
		return plain
	}
	plain.Tokens = make([]Token, 0, len(p.Tokens))
	for _, t := range p.Tokens {
		next := sort.Search(len(raised), func(i int) bool { return raised[i].Start > t.Start() })
		if next > 0 && t.Start() < raised[next-1].End {
			continue
		}
		if next < len(raised) && !raised[next].Empty() && raised[next].Start < t.End() {
			t.size, t.Number = uint16(raised[next].Start-t.Start()), -1
		}
		plain.Tokens = append(plain.Tokens, t)
	}
	return plain
}

// Lexeme returns what the language's tables say of token i.
func (p *Phrase) Lexeme(i int) *lang.Lexeme { return &p.Lexicon.Words[p.Tokens[i].lexeme] }

// Anchor returns which extractors start from token i.
func (p *Phrase) Anchor(i int) lang.AnchorKind { return p.Lexicon.Anchors[p.Tokens[i].lexeme] }

// Starting yields the indices of the tokens that an extractor starts from.
func (p *Phrase) Starting(anchor lang.AnchorKind) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range p.Tokens {
			if p.Anchor(i)&anchor != 0 && !yield(i) {
				return
			}
		}
	}
}

// Has reports whether there is a token i.
func (p *Phrase) Has(i int) bool { return uint(i) < uint(len(p.Tokens)) }

// Is reports whether there is a token i and it is in a set of words.
func (p *Phrase) Is(i int, words lang.Class) bool { return p.Has(i) && p.Lexeme(i).In(words) }

// Upper reports whether there is a token i and it starts with a capital.
func (p *Phrase) Upper(i int) bool { return p.Has(i) && p.Tokens[i].Upper }

// IsNumber reports whether there is a token i and it is a number that counts.
func (p *Phrase) IsNumber(i int) bool { return p.Has(i) && p.Tokens[i].Number >= 0 }

// Sign returns the sign of ASCII that token i is, 0 for all else.
func (p *Phrase) Sign(i int) byte {
	if !p.Has(i) {
		return 0
	}
	return p.Tokens[i].Sign
}

// Mark returns the mark beyond ASCII that token i is, 0 for all else.
func (p *Phrase) Mark(i int) Punctuation {
	if !p.Has(i) {
		return 0
	}
	return p.Tokens[i].Mark
}

// IsSign reports whether token i is one of some signs of ASCII.
func (p *Phrase) IsSign(i int, signs string) bool {
	return p.Sign(i) != 0 && isOneOf(p.Tokens[i].Sign, signs)
}

// isOneOf is faster for a few signs than to search them by [strings.IndexByte].
func isOneOf(sign byte, signs string) bool {
	for i := range len(signs) {
		if signs[i] == sign {
			return true
		}
	}
	return false
}

// Ahead yields the indices of n tokens at most, from i on.
func (p *Phrase) Ahead(i, n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for end := min(i+n, len(p.Tokens)); i < end && yield(i); {
			i++
		}
	}
}

// Between yields the indices of the tokens from one up to another, which is left out.
func (p *Phrase) Between(from, to int) iter.Seq[int] { return p.Ahead(from, to-from) }

// Back yields the indices of n tokens at most, from i backwards.
func (p *Phrase) Back(i, n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for end := max(i-n, -1); i > end && yield(i); {
			i--
		}
	}
}

// Contains reports whether one of the tokens is in a set of words.
func (p Phrase) Contains(words lang.Class) bool {
	for i := range p.Tokens {
		if p.Lexeme(i).In(words) {
			return true
		}
	}
	return false
}

// Text returns token i as it is written.
func (p *Phrase) Text(i int) string { return p.Doc.Slice(p.Tokens[i].Span()) }

// Word returns token i in small letters, with straight apostrophes; nothing
// where there is none.
func (p *Phrase) Word(i int) string {
	switch {
	case !p.Has(i):
		return ""
	case p.Tokens[i].lexeme != lang.UnknownWord:
		return p.Lexicon.Spellings[p.Tokens[i].lexeme]
	}
	return Lower(p.Text(i))
}

// HasEnding reports whether a word has an ending in small letters, which is not
// empty, once the word is put as [Lower] does. Most words are told by their last
// letter.
func HasEnding(word, ending string) bool {
	if word == "" {
		return false
	}
	last := word[len(word)-1]
	if last < utf8.RuneSelf && last|0x20 != ending[len(ending)-1]|0x20 {
		return false
	}
	return strings.HasSuffix(Lower(word), ending)
}

// Lower returns a word in small letters with straight apostrophes.
func Lower(word string) string {
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
func (d *Document) wordEnd(i, end int) int {
	start := i
	for i < end {
		switch wordByte[d.Text[i]] {
		case inWord:
			i++
			continue
		case endsWord:
			return i
		}
		r, n := utf8.DecodeRuneInString(d.Text[i:end])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\u00ad' {
			i += n
			continue
		}
		next, _ := utf8.DecodeRuneInString(d.Text[i+n : end])
		apostrophe := r == '\'' || r == '’'
		switch {
		case !joinsWords(r, next):
			return i
		case apostrophe && d.elided(d.Text[start:i]):
			return i + n
		}
		i += n
	}
	return i
}

// joinsWords reports whether a sign between the letters of a word and the next
// character joins them.
func joinsWords(sign, next rune) bool {
	if !unicode.IsLetter(next) && !(unicode.IsDigit(next) && sign == '-') {
		return false
	}
	return strings.ContainsRune("-‑/&'’", sign)
}

// byteInWord is what a byte is within a word.
type byteInWord uint8

const (
	endsWord    byteInWord = iota
	inWord                 // a letter or digit
	maybeInWord            // that depends on its character and on what is after it
)

var wordByte = func() (table [256]byteInWord) {
	for i := range table {
		switch c := byte(i); {
		case scan.IsAlnum(c):
			table[i] = inWord
		case c >= utf8.RuneSelf, c == '-', c == '/', c == '&', c == '\'':
			table[i] = maybeInWord
		}
	}
	return table
}()

// elided reports whether the letters before an apostrophe are an elided word, as
// in l', d', qu', lorsqu'.
func (d *Document) elided(letters string) bool {
	ends := func(ending string) bool { return strings.HasSuffix(strings.ToLower(letters), ending) }
	return len(letters) == 1 || slices.ContainsFunc(d.Words.Elisions, ends)
}

// maxNumber is the largest number that a token can count.
const maxNumber = 1_000_000_000

// wordGluedAt reports whether a word that the tables know follows a number
// without a blank.
func (d *Document) wordGluedAt(i, end int) bool {
	const shortest = 4 // bytes: 54th is no such word
	n := 0
	for i+n < end && wordByte[d.Text[i+n]] == inWord && !('0' <= d.Text[i+n] && d.Text[i+n] <= '9') {
		n++
	}
	return n >= shortest && d.Words.Lexicon.Find(d.Text[i:i+n]) != lang.UnknownWord
}

// numberEnd returns the end and the value of the number at i, whose groups of
// three digits may stand after spaces.
func (d *Document) numberEnd(i, end int) (int, int) {
	text := d.Text[:end]
	n := scan.Digits(text[i:])
	value := scan.Decimal(text[i : i+n])
	stop := i + n
	for n <= 3 && stop < end && text[stop] == ' ' && scan.Digits(text[stop+1:]) == 3 {
		value = min(value, maxNumber)*1000 + scan.Decimal(text[stop+1:stop+4])
		stop += 4
	}
	if value > maxNumber {
		value = -1
	}
	if d.wordGluedAt(stop, end) {
		return stop, value // 151voix
	}
	if tail := numberTail(text, stop); tail > stop {
		return tail, -1
	}
	return stop, value
}

// goesOnAfter reports whether a number goes on after a sign at i: 5.7, 2016/679,
// but not 149,with.
func goesOnAfter(text string, i int) bool {
	if i+1 == len(text) || strings.IndexByte("/.,-", text[i]) < 0 {
		return false
	}
	return scan.IsAlnum(text[i+1]) && (text[i] != ',' || text[i+1] <= '9')
}

// numberTail returns where what goes on a number ends, the digits of which end at
// i: 5.7, 2014-2020, 2016/679 and 54th are one token and no count.
func numberTail(text string, i int) int {
	for i < len(text) && (scan.IsAlnum(text[i]) || goesOnAfter(text, i)) {
		i++
	}
	return i
}

// Starts returns how many tokens the longest of some phrases has that starts at
// token i, 0 for none.
func (p *Phrase) Starts(i int, phrases *lang.Phrases) int {
	if !p.Is(i, phrases.Heads) {
		return 0
	}
	return p.longest(i, phrases)
}

// longest returns the same for a token that is the head of a phrase.
func (p *Phrase) longest(i int, phrases *lang.Phrases) int {
	longest := 0
	for _, rest := range phrases.From(p.Tokens[i].lexeme) {
		if len(rest) >= longest && i+len(rest) < len(p.Tokens) && p.continues(i+1, rest) {
			longest = len(rest) + 1
		}
	}
	return longest
}

func (p *Phrase) continues(i int, words lang.Phrase) bool {
	for k, word := range words {
		if p.Tokens[i+k].lexeme != word {
			return false
		}
	}
	return true
}

// PhraseAt returns a sentence out of turn, with tokens of its own.
func (d *Document) PhraseAt(sentence int) Phrase {
	p := Phrase{Doc: d, Lexicon: d.Words.Lexicon, Sentence: sentence}
	p.Tokens, p.Anchors = d.tokenize(nil, d.Sentences[sentence].Span)
	return p
}

// IsWhole reports whether some table has the word at token i as it is written, and
// not only what follows an elided word that is glued to it.
func (p *Phrase) IsWhole(i int) bool {
	lexeme := p.Tokens[i].lexeme
	return lexeme != lang.UnknownWord && len(p.Lexicon.Spellings[lexeme]) >= int(p.Tokens[i].size)
}
