package lang

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode"
)

// fields are the fields of structs that the entries of a table fill.
type fields struct {
	list []field
	next int // the one after the last that was found
}

// field is a field of a struct. The entry stands-before fills StandsBefore.
type field struct {
	name   string
	value  reflect.Value
	filled bool
}

// fieldsOf returns the fields of the structs that into points to.
func fieldsOf(into []any) *fields {
	n := 0
	for _, dst := range into {
		n += reflect.TypeOf(dst).Elem().NumField()
	}
	f := &fields{list: make([]field, 0, n)}
	for _, dst := range into {
		value := reflect.ValueOf(dst).Elem()
		for i := range value.NumField() {
			if t := value.Type().Field(i); t.Tag.Get("table") != "-" {
				f.list = append(f.list, field{name: t.Name, value: value.Field(i)})
			}
		}
	}
	return f
}

// find returns the field of an entry. Entries mostly stand in the order of their
// fields, so it looks from the last one on.
func (f *fields) find(entry string) (*field, bool) {
	for k := range f.list {
		at := (f.next + k) % len(f.list)
		if isEntryName(entry, f.list[at].name) {
			f.next = at + 1
			return &f.list[at], true
		}
	}
	return nil, false
}

// fill sets the fields from the entries of a table. By the field's type an entry
// is a set of words, a list, a set of phrases, or pairs such as one=1; lists, and
// sets that need no lexicon, are added to what is there. An entry without a field is an error.
func (f *fields) fill(lex *Lexicon, entries []entry) error {
	for i := range entries {
		e := &entries[i]
		if e.kind != "" {
			continue
		}
		field, ok := f.find(e.name)
		switch {
		case !ok:
			return fmt.Errorf("line %d: nothing asks for %q", e.line, e.name)
		case field.filled:
			return fmt.Errorf("line %d: %q stands twice", e.line, e.name)
		}
		field.filled = true
		if err := setField(lex, field.value, e.words); err != nil {
			return fmt.Errorf("line %d: %w", e.line, err)
		}
	}
	return nil
}

// unfilled returns the entries that a table lacks.
func (f *fields) unfilled() (names []string) {
	for i := range f.list {
		if !f.list[i].filled {
			names = append(names, entryName(f.list[i].name))
		}
	}
	return names
}

// isEntryName reports whether an entry has the name of a field, an identifier in
// ASCII.
func isEntryName(entry, field string) bool {
	k := 0
	for i := range len(field) {
		c := field[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
			if i > 0 {
				if k == len(entry) || entry[k] != '-' {
					return false
				}
				k++
			}
		}
		if k == len(entry) || entry[k] != c {
			return false
		}
		k++
	}
	return k == len(entry)
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
		*to = append(*to, words...)
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
		addAll(to, words)
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

// addAll adds words to a set that may not be there yet.
func addAll(to *map[string]bool, words []string) {
	if *to == nil {
		*to = make(map[string]bool, len(words))
	}
	for _, w := range words {
		(*to)[w] = true
	}
}

// set makes a class of words.
func (l *Lexicon) set(to *Class, words []string) error {
	if len(words) == 0 {
		return nil
	}
	*to = l.next()
	for _, w := range words {
		if strings.Contains(w, " ") {
			return fmt.Errorf("%q is a phrase where single words are asked for", w)
		}
		l.add(*to, w)
	}
	return l.check()
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
