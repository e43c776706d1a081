package model

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
