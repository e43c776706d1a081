package lang

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"resparse/parser/internal/scan"
)

// language is a language that is read. Its wording is built when it is first
// needed, and never changed.
type language struct {
	code    string // ISO 639-1
	name    string // in English
	wording func() *Wording
}

// languages are those that are read, the likeliest first.
var languages = [...]language{register("en", "English"), register("fr", "French")}

// register returns a language whose tables are read when they are first needed.
func register(code, name string) language {
	return language{code, name, sync.OnceValue(func() *Wording {
		w, err := Read(Tables(), code)
		if err != nil {
			// A table that cannot be read fails every test of this package.
			return UnknownLanguage
		}
		return w
	})}
}

// LookupLanguage returns the wording of an ISO 639-1 code.
func LookupLanguage(code string) (*Wording, error) {
	for i := range languages {
		if languages[i].code == strings.ToLower(code) {
			return languages[i].wording(), nil
		}
	}
	return nil, fmt.Errorf("language %q is not read: use %s", code, strings.Join(Codes(), " or "))
}

// Limits of telling a language.
const (
	languageSample = 60 // words that are looked at
	languageShare  = 6  // function words in a hundred that a language has at least
	LanguageWords  = 12 // fewer words tell nothing against the first language
)

// functionWords has the function words of all languages; their number is the
// index of the language. It is built when it is first needed, and never changed.
var functionWords = sync.OnceValue(func() *Lexicon {
	lex := newLexicon()
	for i := range languages {
		for _, word := range functionWordsOf(languages[i].code) {
			lex.entry(word).number = int32(i)
		}
	}
	return lex.finish()
})

// functionWordsOf reads from a language's table the words that tell it, and
// nothing else.
func functionWordsOf(code string) []string {
	entries, err := (&tableReader{files: Tables()}).file(code+"/language.txt", nil)
	if err != nil {
		return nil
	}
	for i := range entries {
		if entries[i].name == entryName("FunctionWords") {
			return entries[i].words
		}
	}
	return nil
}

// DetectLanguage tells the language from the function words of the text. A text
// that has too few of any language gets a wording without words.
func DetectLanguage(text string) *Wording {
	var counts [len(languages)]int
	words := 0
	function := functionWords()
	for i := 0; i < len(text) && words < languageSample; {
		if !letterByte[text[i]] {
			i += signLength(text[i])
			continue
		}
		start := i
		var key WordKey
		for i < len(text) && letterByte[text[i]] {
			key = key.With(text[i] | 0x20)
			i++
		}
		words++
		if of := function.Numbers[function.Look(key, text[start:i])]; of >= 0 {
			counts[of]++
		}
	}
	best := 0
	for k := range counts {
		if counts[k] > counts[best] {
			best = k
		}
	}
	if words < LanguageWords || counts[best]*100 >= words*languageShare {
		return languages[best].wording()
	}
	return UnknownLanguage
}

// letterByte marks the bytes of words: letters, and all of UTF-8 beyond ASCII but
// for the typographic punctuation that begins with 0xE2.
var letterByte = func() (table [256]bool) {
	for i := range table {
		table[i] = 'a' <= i|0x20 && i|0x20 <= 'z' || i >= 0x80 && i != 0xE2
	}
	return table
}()

// signLength returns how many bytes a sign has that is no part of a word: three
// in typographic punctuation.
func signLength(first byte) int {
	if first == 0xE2 {
		return 3
	}
	return 1
}

// UnknownLanguage is the wording of a language that is not read: it has none.
var UnknownLanguage = &Wording{Language: Language{Initials: true}, Lexicon: newLexicon().finish()}

// Codes returns the codes of the languages that are read, the likeliest first.
func Codes() []string {
	codes := make([]string, len(languages))
	for i := range languages {
		codes[i] = languages[i].code
	}
	return codes
}

// Names returns the English names of the languages that are read, in the order of
// [Codes].
func Names() []string {
	names := make([]string, len(languages))
	for i := range languages {
		names[i] = languages[i].name
	}
	return names
}

// FindDate returns where the first date in words stands in text, such as 10 March
// 2016 or 1er mars 2016, in any language that is read: its offset, -1 where there
// is none, its length in bytes, and its ISO 8601 form, empty where the calendar
// has no such day.
func FindDate(text string) (at, length int, iso string) {
	for at := 0; at < len(text); at++ {
		if scan.Digits(text[at:]) == 0 || at > 0 && scan.IsAlnum(text[at-1]) {
			continue
		}
		if n, iso := dateAt(text[at:]); n > 0 {
			return at, n, iso
		}
	}
	return -1, 0, ""
}

// dateAt reads the date in words that text starts with.
func dateAt(text string) (length int, iso string) {
	const suffix = 2 // letters after the day: 1er, 3rd
	day := scan.Digits(text)
	rest := text[day:]
	for i := 0; i < suffix && rest != "" && scan.StartsWithLetter(rest); i++ {
		rest = rest[1:]
	}
	blank := scan.BlankLength(rest)
	name, after, _ := strings.Cut(rest[blank:], " ")
	if day > 2 || blank == 0 || scan.Digits(after) != 4 {
		return 0, ""
	}
	month := monthOf(name)
	if month == 0 {
		return 0, ""
	}
	length = len(text) - len(after) + 4
	t := time.Date(scan.Decimal(after[:4]), time.Month(month), scan.Decimal(text[:day]), 0, 0, 0, 0, time.UTC)
	if t.Day() != scan.Decimal(text[:day]) {
		return length, ""
	}
	return length, t.Format(time.DateOnly)
}

// monthOf returns the number of a month in any language, 0 for another word.
func monthOf(name string) int {
	for i := range languages {
		if n := languages[i].wording().Months[strings.ToLower(name)]; n > 0 {
			return n
		}
	}
	return 0
}
