package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// DetectionWords tell a language from others. All have eight bytes at most.
type DetectionWords struct {
	FunctionWords []string // those that no other language of Europe has
	SharedWords   []string // those that others have, too; no other one that is read
	ForeignWords  []string // those of others that share such words, and are not read
}

// evidence is what a word says: the index of its language times two, and one more
// for a word that others share; or foreign.
type evidence struct {
	keys [evidenceSize]WordKey // 0 for none
	of   [evidenceSize]uint8
}

// evidenceSize is how many words there is room for, so that most places are free.
const evidenceSize = 1 << 10

const foreign = 1<<8 - 1

// place returns where a word stands, or is to stand.
func (e *evidence) place(key WordKey) int {
	at := key.slot() % evidenceSize
	for e.keys[at] != 0 && e.keys[at] != key {
		at = (at + 1) % evidenceSize
	}
	return at
}

// put notes what some words say.
func (e *evidence) put(of uint8, words []string) {
	for _, word := range words {
		key := KeyOf(word)
		at := e.place(key)
		e.keys[at], e.of[at] = key, of
	}
}

// look returns what a word says, and whether it says anything.
func (e *evidence) look(key WordKey) (of uint8, ok bool) {
	at := e.place(key)
	return e.of[at], e.keys[at] == key && key != 0
}

// readEvidence reads the words that tell the languages.
func (l *Languages) readEvidence() *evidence {
	e := &evidence{}
	for i := range l.list {
		var words DetectionWords
		if l.fill(l.list[i].code, "detection", &words) != nil {
			continue // what is wrong with a table is found by a test
		}
		e.put(uint8(i*2), words.FunctionWords)
		e.put(uint8(i*2+1), words.SharedWords)
		e.put(foreign, words.ForeignWords)
	}
	return e
}

// Limits of telling a language.
const (
	sampleWords    = 60 // that are looked at
	enoughWords    = 12 // fewer tell nothing against the likeliest language
	functionWeight = 3  // of a function word, against one of a shared word
	languageShare  = 6  // words in a hundred of a text that are its language's, at least
)

// Detect tells the language of a text from its function words: those of the body
// or, where a short one has none, of all of it. It returns [UnknownLanguage] where
// there are too few of any language.
func (l *Languages) Detect(text string, body int) *Wording {
	c := l.count(text[body:])
	if _, ok := c.best(); !ok && c.words < enoughWords {
		c = l.count(text)
	}
	best, ok := c.best()
	switch {
	case c.words >= enoughWords && (len(c.of) == 0 || !c.suffices(best)):
		return UnknownLanguage
	case c.words < enoughWords && !ok:
		best = l.byVocabulary(text)
	}
	return l.list[best].wording()
}

// counts are how often words of each language occur.
type counts struct {
	words   int
	foreign int
	of      []struct{ function, shared int }
}

// best returns the index of the likeliest language, and whether it is likelier
// than any other.
func (c *counts) best() (index int, ok bool) {
	most := 0
	for i, n := range c.of {
		switch weight := functionWeight*n.function + n.shared; {
		case weight > most:
			index, most, ok = i, weight, true
		case weight == most:
			ok = false
		}
	}
	return index, ok
}

// suffices reports whether a language has its share of the words, and no other one
// has more of its own.
func (c *counts) suffices(index int) bool {
	n := c.of[index]
	return n.function >= c.foreign && (n.function+n.shared)*100 >= c.words*languageShare
}

// count counts the function words at the start of a text.
func (l *Languages) count(text string) counts {
	c := counts{of: make([]struct{ function, shared int }, len(l.list))}
	e := l.evidence()
	end := 0
	for r := (wordReader{text: text}); c.words < sampleWords && r.next(); {
		c.words++
		word := text[r.start:r.end]
		if of, ok := e.look(r.key); ok {
			c.add(of, isTitleCase(word) && end > 0 && !hasStopOrEnd(text[end:r.start]) || isCapitals(word))
		} else if glued := gluedKey(word); glued != 0 {
			if of, ok := e.look(glued); ok && of != foreign {
				c.of[of>>1].function++
			}
		}
		end = r.end
	}
	return c
}

// hasStopOrEnd reports whether a sentence or a line ends between two words.
func hasStopOrEnd(between string) bool { return strings.ContainsAny(between, ".:;!?\n") }

// add counts a word. In a name it tells less, or nothing: Zoé DELLA PROVA.
func (c *counts) add(of uint8, inName bool) {
	if of == foreign {
		if !inName {
			c.foreign++
		}
		return
	}
	n := &c.of[of>>1]
	switch shared := of&1 == 1; {
	case shared && inName:
	case shared || inName:
		n.shared++
	default:
		n.function++
	}
}

// isTitleCase reports whether a word has a capital at its start alone.
func isTitleCase(word string) bool {
	first, n := utf8.DecodeRuneInString(word)
	second, _ := utf8.DecodeRuneInString(word[n:])
	return unicode.IsUpper(first) && unicode.IsLower(second)
}

// isCapitals reports whether a word of several letters is in capitals.
func isCapitals(word string) bool {
	first, n := utf8.DecodeRuneInString(word)
	second, _ := utf8.DecodeRuneInString(word[n:])
	return unicode.IsUpper(first) && unicode.IsUpper(second)
}

// wordReader reads the words of a text: letters, and the apostrophe of those that
// end in one before another word.
type wordReader struct {
	text       string
	start, end int // of the word in bytes, end exclusive
	key        WordKey
}

// next goes to the next word, if there is one.
func (r *wordReader) next() bool {
	text, i := r.text, r.end
	for i < len(text) && text[i] < utf8.RuneSelf && !isLetterASCII(text[i]) {
		i++
	}
	r.start = i
	key := WordKey(0)
	for i < len(text) && isLetterASCII(text[i]) {
		key = key.With(text[i] | 0x20)
		i++
	}
	if i < len(text) && (text[i] >= utf8.RuneSelf || text[i] == '\'') {
		return r.nextBeyondASCII()
	}
	r.end, r.key = i, key
	return r.start < i
}

// nextBeyondASCII goes to the next word from where r starts, in which there may be
// other letters than those of ASCII, or an apostrophe.
func (r *wordReader) nextBeyondASCII() bool {
	n := lettersIn(r.text[r.start:])
	for n == 0 {
		_, size := utf8.DecodeRuneInString(r.text[r.start:])
		if r.start += size; r.start == len(r.text) {
			return false
		}
		n = lettersIn(r.text[r.start:])
	}
	r.end = r.start + n
	if m := apostropheLength(r.text[r.end:]); m > 0 && lettersIn(r.text[r.end+m:]) > 0 {
		r.end += m
	}
	r.key = KeyOf(r.text[r.start:r.end])
	return true
}

func isLetterASCII(c byte) bool { return (c|0x20)-'a' <= 'z'-'a' }

// lettersIn returns the length in bytes of the letters that text starts with.
func lettersIn(text string) int {
	n := 0
	for n < len(text) {
		if c := text[n]; c < utf8.RuneSelf {
			if !isLetterASCII(c) {
				break
			}
			n++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[n:])
		if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) || r == 'ʼ' {
			break
		}
		n += size
	}
	return n
}

// apostropheLength returns the length in bytes of the apostrophe that text starts
// with, 0 where it starts with none.
func apostropheLength(text string) int {
	r, n := utf8.DecodeRuneInString(text)
	if foldRune(r) == '\'' {
		return n
	}
	return 0
}

// gluedKey returns the key of the elided word that has lost its apostrophe before
// a capital, as in lAgence; 0 for other words.
func gluedKey(word string) WordKey {
	if len(word) < 3 || word[0] < 'a' || 'z' < word[0] {
		return 0
	}
	first, n := utf8.DecodeRuneInString(word[1:])
	second, _ := utf8.DecodeRuneInString(word[1+n:])
	if !unicode.IsUpper(first) || !unicode.IsLower(second) {
		return 0
	}
	return WordKey(0).With(word[0]).With('\'')
}

// byVocabulary returns the index of the language whose tables know most words of
// a text, the likeliest one where it is open.
func (l *Languages) byVocabulary(text string) int {
	best, most := 0, 0
	for i := range l.list {
		known := 0
		lexicon := l.list[i].wording().Lexicon
		for r := (wordReader{text: text}); r.next(); {
			if lexicon.Look(r.key, text[r.start:r.end]) != UnknownWord {
				known++
			}
		}
		if known > most {
			best, most = i, known
		}
	}
	return best
}
