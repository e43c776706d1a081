package parser_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
	"resparse/parser"
)

// heads are the headers that the bodies of the tables stand under.
var heads = map[string]string{
	"en": "Resolution on harbour lights in Ardoisia\n\n2019/2999(RSP) - 14/03/2019 - Text adopted by Parliament, single reading\n\n",
	"fr": "Résolution sur les feux de port en Ardoisie\n\n2019/2999(RSP) - 14/03/2019 - Texte adopté du Parlement, lecture unique\n\n",
}

// parseText reads a whole text.
func parseText(t testing.TB, text string, options ...parser.Option) (*model.Summary, []model.Diagnostic) {
	t.Helper()
	record, diagnostics, err := parser.Parse([]byte(text), options...)
	if err != nil {
		t.Fatal(err)
	}
	return record, diagnostics
}

// parseBody reads a body in Markdown, after a header in its language.
func parseBody(t testing.TB, language, body string) (*model.Summary, []model.Diagnostic) {
	t.Helper()
	return parseText(t, heads[language]+body+"\n", parser.WithFormat(parser.Markdown), parser.WithLanguage(language))
}

// bodyCase is a body and what a test reads from its record, one line each.
type bodyCase struct {
	name, body string
	want       []string
}

// runBodies checks what show says of the record of each body, and which rules have
// something to say: none, but for those that stand at the end of what is wanted
// with an exclamation mark.
func runBodies(t *testing.T, language string, cases []bodyCase, show func(*model.Summary) []string) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, diagnostics := parseBody(t, language, c.body)
			got := list(show(record))
			for _, rule := range rulesOf(diagnostics) {
				got = append(got, "! "+rule)
			}
			if diff := cmp.Diff(list(c.want), got); diff != "" {
				t.Errorf("%s\n(-want +got):\n%s", c.body, diff)
			}
		})
	}
}

// list makes one of nil and empty, which are the same here.
func list(lines []string) []string { return append([]string{}, lines...) }

// value is what a pointer points to, a hyphen for null.
func value[T any](p *T) string {
	if p == nil {
		return "-"
	}
	return fmt.Sprint(*p)
}

// rulesOf lists the rules of diagnostics, sorted.
func rulesOf(diagnostics []model.Diagnostic) []string {
	names := make([]string, 0, len(diagnostics))
	for _, d := range diagnostics {
		names = append(names, d.Rule)
	}
	slices.Sort(names)
	return names
}

// showVotes writes votes as 'adopted 450:50:20', with the groups after the
// motion.
func showVotes(record *model.Summary) []string {
	var lines []string
	for _, v := range record.Votes {
		line := v.Outcome + " " + value(v.For) + ":" + value(v.Against) + ":" + value(v.Abstentions)
		lines = append(lines, strings.Join(append([]string{line}, v.TabledBy...), " "))
	}
	return lines
}

// showTabling writes the codes of tabled_by and its flags.
func showTabling(record *model.Summary) []string {
	if record.TabledBy == nil {
		return nil
	}
	words := []string{}
	for _, g := range record.TabledBy.Groups {
		words = append(words, g.Code)
	}
	line := strings.Join(words, ", ")
	if record.TabledBy.Joint {
		line += " +joint"
	}
	if record.TabledBy.Members {
		line += " +members"
	}
	return []string{line}
}

func showCommittees(record *model.Summary) []string {
	var lines []string
	for _, c := range record.Committees {
		lines = append(lines, value(c.Code)+" "+c.Role+": "+c.Name)
	}
	return lines
}

func showRapporteurs(record *model.Summary) []string {
	var lines []string
	for _, r := range record.Rapporteurs {
		lines = append(lines, r.Name+" | "+value(r.Group)+" | "+value(r.Country))
	}
	return lines
}

// showCalls writes calls as 'form addressee: item; item'.
func showCalls(record *model.Summary) []string {
	var lines []string
	for _, c := range record.Calls {
		lines = append(lines, c.Form+" "+value(c.Addressee)+": "+showItems(c.Items))
	}
	return lines
}

func showItems(items []model.Item) string {
	var texts []string
	for _, item := range items {
		texts = append(texts, strings.TrimRight(item.Text, ";."))
	}
	return strings.Join(texts, " / ")
}

func showLists(record *model.Summary) []string {
	var lines []string
	for _, l := range record.Lists {
		lines = append(lines, l.LeadIn+" "+showItems(l.Items))
	}
	return lines
}

func showSections(record *model.Summary) []string {
	var lines []string
	for _, s := range record.Sections {
		lines = append(lines, s.Kind+" "+s.Heading)
	}
	return lines
}

func showFindings(record *model.Summary) []string {
	var lines []string
	for _, f := range record.KeyFindings {
		lines = append(lines, f.Text)
	}
	return lines
}

func showSentences(record *model.Summary) []string {
	var lines []string
	for _, f := range record.KeyFindings {
		lines = append(lines, f.Sentence)
	}
	return lines
}

// showReferences writes references as 'kind id celex'.
func showReferences(record *model.Summary) []string {
	var lines []string
	for _, r := range record.References {
		lines = append(lines, r.Kind+" "+strconv.Quote(r.ID)+" "+value(r.CELEX))
	}
	return lines
}
