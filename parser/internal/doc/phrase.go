package doc

import (
	"iter"
	"sort"

	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

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
