package cmd

import (
	"slices"
	"strings"
	"testing"

	"resparse/parser"
)

// TestChoices checks that the values of flags are what the packages offer, and
// that each has a description for shells.
func TestChoices(t *testing.T) {
	codes, forms, written := []string{"auto"}, []string{}, []string{}
	for _, language := range parser.Languages() {
		codes = append(codes, language.Code)
	}
	for _, form := range parser.Formats() {
		forms = append(forms, string(form))
	}
	for _, format := range formats() {
		written = append(written, format.Name)
	}
	_, help, _ := run(nil, "convert", "--help")
	help = strings.Join(strings.Fields(help), " ")
	for flag, want := range map[string][]string{"language": codes, "from": forms, "format": written} {
		if len(want) < 3 || !strings.Contains(help, ": "+list(want, "or")+" (") {
			t.Errorf("--%s does not take %q", flag, want)
		}
		_, stdout, _ := run(nil, "__complete", "convert", "--"+flag, "")
		var got []string
		for line := range strings.Lines(stdout) {
			value, description, ok := strings.Cut(line, "\t")
			if ok && strings.TrimSpace(description) != "" {
				got = append(got, value)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("--%s: shells offer %q, want %q", flag, got, want)
		}
	}
	if !strings.Contains(help, "summaries in English and French,") {
		t.Error("the help text names other languages")
	}
}

func TestFields(t *testing.T) {
	var f fields
	for _, bad := range []string{"", "text", "text=", "colour=a", "=a"} {
		if err := f.Set(bad); err == nil || !strings.HasPrefix(err.Error(), "it takes NAME=PATH, such as text=body") {
			t.Errorf("%q: %v", bad, err)
		}
	}
	for _, good := range []string{"text=a.b", "title=x=y"} {
		if err := f.Set(good); err != nil {
			t.Errorf("%q: %v", good, err)
		}
	}
	if got := f.String(); got != "text=a.b title=x=y" || f.Type() != "NAME=PATH" {
		t.Errorf("%s, %s", got, f.Type())
	}
}
