package model

import "strings"

// Language is a language in which summaries are read.
type Language struct {
	Code string // ISO 639-1
	Name string // in English
}

// Languages returns the languages in which summaries are read, the likeliest first.
// The parser has tables for each.
func Languages() []Language { return []Language{{"en", "English"}, {"fr", "French"}} }

// LanguageCodes returns the codes of [Languages].
func LanguageCodes() []string {
	var codes []string
	for _, l := range Languages() {
		codes = append(codes, l.Code)
	}
	return codes
}

// LanguageNames lists the names of [Languages], with a conjunction before the last.
func LanguageNames(conjunction string) string {
	var b strings.Builder
	languages := Languages()
	for i, l := range languages {
		switch {
		case i == 0:
		case i == len(languages)-1:
			b.WriteString(" " + conjunction + " ")
		default:
			b.WriteString(", ")
		}
		b.WriteString(l.Name)
	}
	return b.String()
}

// ByLanguage holds what differs from language to language, such as a name. A
// further language is a further element.
type ByLanguage[T any] []InLanguage[T]

// InLanguage is a value in one language.
type InLanguage[T any] struct {
	Language string // ISO 639-1 code
	Value    T
}

// In returns the value in a language, or else that in the first.
func (b ByLanguage[T]) In(language string) T {
	for _, l := range b {
		if l.Language == language {
			return l.Value
		}
	}
	if len(b) == 0 {
		var none T
		return none
	}
	return b[0].Value
}

// Names are the names of something, each language's own, English first.
type Names = ByLanguage[string]
