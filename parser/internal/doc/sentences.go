package doc

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/parser/internal/scan"
)

// sentence is a sentence of a block; an item, a heading and a table row are one
// each, whatever stops they hold.
type sentence struct {
	scan.Span
	Block int
}

// maxSentence is the length in bytes that no sentence exceeds. Each finding and
// each vote in a sentence holds all of it, so that a sentence without an end,
// with a finding every few bytes, would make a record of terabytes. What looks
// back over a sentence stays quick, too.
const maxSentence = 4096

// ReadSentences cuts the blocks of the body into sentences. A run-in heading is
// part of none.
func ReadSentences(d *Document) {
	d.Sentences = make([]sentence, 0, len(d.Blocks)*2)
	for i := d.Body; i < len(d.Blocks); i++ {
		b := &d.Blocks[i]
		b.first = len(d.Sentences)
		if b.Kind == Paragraph {
			d.cutSentences(b.content(), i)
		} else {
			d.addSentence(b.Span, i)
		}
		b.last = len(d.Sentences)
	}
}

// addSentence adds a sentence, in parts where it is too long: up to the last
// blank, where there is one.
func (d *Document) addSentence(s scan.Span, block int) {
	for s.Len() > maxSentence {
		end := s.Start + maxSentence
		for !utf8.RuneStart(d.Text[end]) {
			end--
		}
		if blank := strings.LastIndexByte(d.Text[s.Start+maxSentence/2:end], ' '); blank >= 0 {
			end = s.Start + maxSentence/2 + blank
		}
		d.Sentences = append(d.Sentences, sentence{Span: scan.Span{Start: s.Start, End: end}, Block: block})
		s.Start = end
		for s.Start < s.End && d.Text[s.Start] == ' ' {
			s.Start++
		}
	}
	d.Sentences = append(d.Sentences, sentence{Span: s, Block: block})
}

// SentenceOf returns the sentence that holds the offset at.
func (d *Document) SentenceOf(at int) sentence {
	low, high := 0, len(d.Sentences)
	for low < high {
		mid := (low + high) / 2
		if d.Sentences[mid].End <= at {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(d.Sentences) {
		return d.Sentences[low]
	}
	return sentence{}
}

func (d *Document) cutSentences(s scan.Span, index int) {
	for part := range d.Cut(s) {
		d.addSentence(part, index)
	}
}

// Cut yields the sentences of a stretch of the text.
func (d *Document) Cut(s scan.Span) iter.Seq[scan.Span] {
	return func(yield func(scan.Span) bool) {
		start := s.Start
		marks := markFinder{text: d.Text[:s.End]}
		for i := marks.from(s.Start); i < s.End; i = marks.from(i + 1) {
			end := d.sentenceEnd(i, s)
			if end < 0 {
				continue
			}
			if !yield(scan.Span{Start: start, End: end}) {
				return
			}
			start = end
			for start < s.End && d.Text[start] == ' ' {
				start++
			}
			i = start - 1
		}
		if start < s.End {
			yield(scan.Span{Start: start, End: s.End})
		}
	}
}

// finalMarks are the marks that end a sentence, by their first byte: that of '…' last.
const finalMarks = ".!?\xE2"

// markFinder finds the bytes of a text that may end a sentence, those of each kind
// by themselves, since most kinds are rare.
type markFinder struct {
	text  string
	after [len(finalMarks)]int // where each was found last, plus 1; beyond the text for nowhere
}

// from returns where the first of them stands from i on, or the length of the text.
// No offset may be smaller than the one before.
func (m *markFinder) from(i int) int {
	first := len(m.text)
	for kind, after := range m.after {
		if after <= i {
			after = len(m.text) + 1
			if n := strings.IndexByte(m.text[i:], finalMarks[kind]); n >= 0 {
				after = i + n + 1
			}
			m.after[kind] = after
		}
		first = min(first, after-1)
	}
	return first
}

// sentenceEnd returns where the sentence ends whose last mark may be at i, or
// -1 where the mark ends none: it is part of a number or an abbreviation, or
// what follows does not start a sentence.
func (d *Document) sentenceEnd(i int, s scan.Span) int {
	text := d.Text[:s.End]
	end := marksEnd(text, i)
	switch {
	case end < 0, end >= len(text):
		return end
	case text[end] != ' ':
		return -1
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[end:], ` "'“‘«([`))
	if text[i] == '.' && d.Words.IsAbbreviation(lastWord(text[s.Start:i]), next) {
		return -1
	}
	if unicode.IsUpper(next) || unicode.IsDigit(next) && text[i] == '.' {
		return end
	}
	return -1
}

// marksEnd returns where the marks end that may end a sentence, the first of them
// at i: stops, closing brackets and quotation marks, and a footnote's; -1 where no
// such mark is there.
func marksEnd(text string, i int) int {
	end := i + 1
	if text[i] == 0xE2 {
		if !strings.HasPrefix(text[i:], "…") {
			return -1
		}
		end = i + len("…")
	}
	for end < len(text) && strings.ContainsRune(".!?", rune(text[end])) {
		end++
	}
	for end < len(text) {
		r, n := utf8.DecodeRuneInString(text[end:])
		if !strings.ContainsRune(`)]"'”’»`, r) {
			break
		}
		end += n
	}
	if strings.HasPrefix(text[end:], " »") {
		end += len(" »")
	}
	return end + footnoteMark(text[end:])
}

// footnoteMark returns the length of a mark such as [1] that s starts with.
func footnoteMark(s string) int {
	if n := scan.Digits(strings.TrimPrefix(s, "[")); len(s) > n+1 && s[0] == '[' && n > 0 && s[n+1] == ']' {
		return n + 2
	}
	return 0
}

// lastWord returns the end of text after its last blank or opening bracket.
func lastWord(text string) string {
	return text[strings.LastIndexAny(text, " (")+1:]
}
