package lang

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode"
)

// fill sets the fields of the structs that into points to from the entries of a
// table: the field StandsBefore from the entry stands-before. By the field's type
// an entry is a set of words, a list, a set of phrases, or pairs such as one=1.
// An entry without a field, or a field without an entry, is an error.
func fill(lex *Lexicon, entries []entry, into ...any) error {
	fields := fieldsOf(into)
	for i := range entries {
		e := &entries[i]
		if e.kind != "" {
			continue
		}
		field, ok := fields[e.name]
		if !ok {
			return fmt.Errorf("line %d: nothing asks for %q, or it stands twice", e.line, e.name)
		}
		delete(fields, e.name)
		if err := setField(lex, field, e.words); err != nil {
			return fmt.Errorf("line %d: %w", e.line, err)
		}
	}
	for name := range fields {
		return fmt.Errorf("the entry %q is missing; leave it empty where the language has no such word", name)
	}
	return nil
}

// entryName returns the name of a field in a table.
func entryName(field string) string {
	var b strings.Builder
	for i, r := range field {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// setField sets a field from the words of its entry.
func setField(lex *Lexicon, field reflect.Value, words []string) error {
	switch to := field.Addr().Interface().(type) {
	case *Class:
		return lex.set(to, words)
	case *[]string:
		*to = words
	case *Phrases:
		*to = lex.phrases(words)
	case *string:
		if len(words) > 1 {
			return fmt.Errorf("one word is asked for, not %q", words)
		}
		*to = strings.Join(words, " ")
	case *bool:
		*to = len(words) == 1 && words[0] == "yes"
	case *map[string]bool:
		*to = make(map[string]bool, len(words))
		for _, w := range words {
			(*to)[w] = true
		}
	case *map[string]string:
		*to = make(map[string]string, len(words))
		return pairs(words, func(key, value string) error {
			(*to)[key] = value
			return nil
		})
	case *map[string]int:
		*to = make(map[string]int, len(words))
		return pairs(words, func(key, value string) error {
			n, err := strconv.Atoi(value)
			(*to)[key] = n
			return err
		})
	default:
		return fmt.Errorf("a field of type %s has no form in a table", field.Type())
	}
	return nil
}

// set makes a class of words.
func (l *Lexicon) set(to *Class, words []string) error {
	if len(words) == 0 {
		return nil
	}
	if int(l.last)+1 >= maxClasses {
		return fmt.Errorf("more than %d sets of words", maxClasses-1)
	}
	*to = l.next()
	for _, w := range words {
		if strings.Contains(w, " ") {
			return fmt.Errorf("%q is a phrase where single words are asked for", w)
		}
		l.add(*to, w)
	}
	return nil
}

// pairs calls f for each word of the form key=value.
func pairs(words []string, f func(key, value string) error) error {
	for _, w := range words {
		key, value, ok := strings.Cut(w, "=")
		if !ok {
			return fmt.Errorf("%q is no pair: an equals sign is missing", w)
		}
		if err := f(key, value); err != nil {
			return err
		}
	}
	return nil
}
