package doc

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

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
