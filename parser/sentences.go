package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentence is a sentence of a block; an item, a heading and a table row are one
// each, whatever stops they hold.
type sentence struct {
	span
	block int
}

// maxSentence is the length in bytes that no sentence exceeds. Each finding and
// each vote in a sentence holds all of it, so that a sentence without an end,
// with a finding every few bytes, would make a record of terabytes. What looks
// back over a sentence stays quick, too.
const maxSentence = 4096

// readSentences cuts the blocks of the body into sentences. A run-in heading is
// part of none.
func readSentences(d *document) {
	d.sentences = make([]sentence, 0, len(d.blocks)*2)
	for i := d.body; i < len(d.blocks); i++ {
		b := &d.blocks[i]
		b.first = len(d.sentences)
		if b.kind == paragraph {
			d.cutSentences(b.content(), i)
		} else {
			d.addSentence(b.span, i)
		}
		b.last = len(d.sentences)
	}
}

// addSentence adds a sentence, in parts where it is too long: up to the last
// blank, where there is one.
func (d *document) addSentence(s span, block int) {
	for s.end-s.start > maxSentence {
		end := s.start + maxSentence
		for !utf8.RuneStart(d.text[end]) {
			end--
		}
		if blank := strings.LastIndexByte(d.text[s.start+maxSentence/2:end], ' '); blank >= 0 {
			end = s.start + maxSentence/2 + blank
		}
		d.sentences = append(d.sentences, sentence{span: span{s.start, end}, block: block})
		s.start = end
		for s.start < s.end && d.text[s.start] == ' ' {
			s.start++
		}
	}
	d.sentences = append(d.sentences, sentence{span: s, block: block})
}

// sentenceOf returns the sentence that holds the offset at.
func (d *document) sentenceOf(at int) sentence {
	low, high := 0, len(d.sentences)
	for low < high {
		mid := (low + high) / 2
		if d.sentences[mid].end <= at {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(d.sentences) {
		return d.sentences[low]
	}
	return sentence{}
}

func (d *document) cutSentences(s span, index int) {
	start := s.start
	for i := s.start; i < s.end; i++ {
		c := d.text[i]
		if c != '.' && c != '!' && c != '?' && c != 0xE2 {
			continue
		}
		end := d.sentenceEnd(i, s)
		if end < 0 {
			continue
		}
		d.addSentence(span{start, end}, index)
		start = end
		for start < s.end && d.text[start] == ' ' {
			start++
		}
		i = start - 1
	}
	if start < s.end {
		d.addSentence(span{start, s.end}, index)
	}
}

// sentenceEnd returns where the sentence ends whose last mark may be at i, or
// -1 where the mark ends none: it is part of a number or an abbreviation, or
// what follows does not start a sentence.
func (d *document) sentenceEnd(i int, s span) int {
	text := d.text[:s.end]
	end := i + 1
	if text[i] == 0xE2 {
		if !strings.HasPrefix(text[i:], "…") {
			return -1
		}
		end = i + len("…")
	}
	for end < len(text) && strings.IndexByte(".!?", text[end]) >= 0 {
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
	if note := footnoteMark(text[end:]); note > 0 {
		end += note
	}
	if end >= len(text) {
		return end
	}
	if text[end] != ' ' {
		return -1
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[end:], ` "'“‘«([`))
	if text[i] == '.' && d.words.isAbbreviation(lastWord(text[s.start:i]), next) {
		return -1
	}
	if unicode.IsUpper(next) || unicode.IsDigit(next) && text[i] == '.' {
		return end
	}
	return -1
}

// footnoteMark returns the length of a mark such as [1] that s starts with.
func footnoteMark(s string) int {
	if n := digits(strings.TrimPrefix(s, "[")); len(s) > n+1 && s[0] == '[' && n > 0 && s[n+1] == ']' {
		return n + 2
	}
	return 0
}

// lastWord returns the end of text behind its last blank or opening bracket.
func lastWord(text string) string {
	return text[strings.LastIndexAny(text, " (")+1:]
}
