package parser_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"resparse/model"
	"resparse/parser"
	"resparse/parser/internal/lang"
)

// TestTables runs the examples of every table through the whole parser.
func TestTables(t *testing.T) {
	for _, code := range model.LanguageCodes() {
		examples, without, err := lang.Examples(lang.Tables(), code)
		if err != nil {
			t.Fatal(err)
		}
		for _, entry := range without {
			t.Errorf("%s/%s has no example", code, entry)
		}
		for _, e := range examples {
			t.Run(fmt.Sprintf("%s/%s:%d", code, e.Table, e.Line), func(t *testing.T) {
				switch e.Table {
				case "layout":
					checkLayout(t, e)
					return
				case "detection":
					checkLanguage(t, code, e)
					return
				case "others":
					checkOther(t, e)
					return
				}
				text := "2019/2999(RSP)\n\n" + e.Text + "\n" // a sentence alone may be no summary
				record, _, err := parser.Parse([]byte(text), parser.WithLanguage(code), parser.WithFormat(parser.Text))
				if err != nil {
					t.Fatal(err)
				}
				want := e.Want
				if e.None {
					want = ""
				}
				if got := strings.Join(facts(record, e.Table), " ;; "); got != want {
					t.Errorf("%s: %s\n got %s\nwant %s", e.Entry, e.Text, got, want)
				}
			})
		}
	}
}

// facts writes the facts of a subject as the tables' examples do.
func facts(s *model.Summary, table string) (facts []string) {
	switch table {
	case "calls":
		for _, c := range s.Calls {
			fact := named(c.Addressee)
			for _, item := range c.Items {
				fact += " | " + item.Text
			}
			facts = append(facts, fact)
		}
	case "pronouns": // the addressees, with what they stand for
		for _, c := range s.Calls {
			facts = append(facts, named(c.Addressee)+" = "+named(c.Antecedent))
		}
	case "votes":
		for _, v := range s.Votes {
			facts = append(facts, v.Outcome+" "+figures(v))
		}
	case "bodies": // of the votes, which may be open
		for _, v := range s.Votes {
			facts = append(facts, named(v.Body)+" "+v.Outcome)
		}
	case "tabling":
		if t := s.TabledBy; t != nil {
			facts = append(facts, tabling(t))
		}
	case "committees":
		for _, c := range s.Committees {
			name := c.Name
			if c.Code != nil {
				name = *c.Code
			}
			facts = append(facts, name+" "+c.Role)
		}
	case "rapporteurs":
		for _, r := range s.Rapporteurs {
			facts = append(facts, fmt.Sprintf("%s (%s, %s)", r.Name, named(r.Group), named(r.Country)))
		}
	case "references":
		for _, r := range s.References {
			facts = append(facts, r.Kind+" "+r.ID)
		}
	default:
		for _, h := range s.Sections {
			facts = append(facts, h.Kind+" "+h.Heading)
		}
	}
	return facts
}

func named(s *string) string {
	if s == nil {
		return "-"
	}
	return *s
}

func figures(v model.Vote) string {
	if v.For == nil && v.Against == nil && v.Abstentions == nil {
		return "unanimous"
	}
	var list []string
	for _, n := range []*int{v.For, v.Against, v.Abstentions} {
		if n == nil {
			list = append(list, "-")
		} else {
			list = append(list, fmt.Sprint(*n))
		}
	}
	return strings.Join(list, "-")
}

func tabling(t *model.TabledBy) string {
	var words []string
	for _, g := range t.Groups {
		words = append(words, g.Code)
	}
	if t.Joint {
		words = append(words, "+joint")
	}
	if t.Members {
		words = append(words, "+members")
	}
	return strings.Join(words, " ")
}

// checkLanguage compares the language that a text alone tells. That of a look-alike
// is another.
func checkLanguage(t *testing.T, code string, e lang.Example) {
	t.Helper()
	record, _, err := parser.Parse([]byte(e.Text), parser.WithFormat(parser.Text))
	if err != nil {
		t.Fatal(err)
	}
	if got := value(record.Language); got == code == e.None || !e.None && got != e.Want {
		t.Errorf("%s: %s is %s", e.Entry, e.Text, got)
	}
}

// checkLayout compares the text that comes of an example in several lines.
func checkLayout(t *testing.T, e lang.Example) {
	t.Helper()
	const head = "2019/2999(RSP)\n\n"
	text, _, err := parser.Normalize([]byte(head+strings.ReplaceAll(e.Text, "⏎", "\n")), parser.WithFormat(parser.Text))
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.TrimSpace(strings.TrimPrefix(string(text), head)); got != e.Want {
		t.Errorf("%s: got %s, want %s", e.Entry, got, e.Want)
	}
}

// checkOther compares what an example in several lines is said to be.
func checkOther(t *testing.T, e lang.Example) {
	t.Helper()
	_, _, err := parser.Parse([]byte(strings.ReplaceAll(e.Text, "⏎", "\n\n")), parser.WithFormat(parser.Text))
	kind := ""
	if other, ok := errors.AsType[*parser.NotASummaryError](err); ok && other.Kind != parser.OtherText {
		kind = string(other.Kind)
	} else if !ok && err != nil {
		t.Fatal(err)
	}
	if kind != e.Want {
		t.Errorf("%s: %s: got %s, want %s", e.Entry, e.Text, kind, e.Want)
	}
}
