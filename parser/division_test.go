package parser_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
	"resparse/parser"
)

var (
	markup = regexp.MustCompile(`\\([!-/:-@\[-` + "`" + `{-~])|\*\*|</?sup>|^#+ `)
	item   = regexp.MustCompile(`^- `)
)

// wrap breaks a line before words that have no room in some columns. It breaks
// none before a dash or a number with a full stop, which would start an item.
func wrap(line string, columns int) string {
	var out strings.Builder
	width := 0
	for word := range strings.FieldsSeq(line) {
		n := utf8.RuneCountInString(word)
		switch {
		case width == 0:
		case width+1+n > columns && !regexp.MustCompile(`^([-–—*•|]|\(?\w{1,3}[.)]$)`).MatchString(word):
			out.WriteByte('\n')
			width = 0
		default:
			out.WriteByte(' ')
			width++
		}
		out.WriteString(word)
		width += n
	}
	return out.String()
}

// TestDivision writes every document in all the ways in which paragraphs are set
// apart, with all bullets, as Markdown and as plain text, and compares the records.
func TestDivision(t *testing.T) {
	for _, name := range documents(t) {
		data, _, err := parser.Normalize(read(t, name))
		if err != nil {
			t.Fatal(err)
		}
		if filepath.Base(name) == "not-a-summary.md" {
			continue // its lists have no lead-ins
		}
		var marked, plain []string
		for line := range strings.Lines(string(data)) {
			if line = strings.TrimSpace(line); line != "" {
				marked = append(marked, line)
				plain = append(plain, markup.ReplaceAllString(line, "$1"))
			}
		}
		t.Run(filepath.Base(name), func(t *testing.T) {
			compareDivisions(t, marked, parser.Markdown)
			compareDivisions(t, plain, parser.Text)
		})
	}
}

// inList reports whether line i belongs to a list: an asterisk at a line that
// stands alone would make a footnote of it.
func inList(lines []string, i int) bool {
	before := i > 0 && (item.MatchString(lines[i-1]) || strings.HasSuffix(lines[i-1], ":"))
	return before || i+1 < len(lines) && item.MatchString(lines[i+1])
}

// compareDivisions compares the records of a document, a block a line.
func compareDivisions(t *testing.T, lines []string, format parser.Format) {
	t.Helper()
	parse := func(text string) *model.Summary {
		record, _ := parseText(t, text, parser.WithFormat(format))
		record.Source = model.Source{}
		return record
	}
	wrapped := func(columns int, lines []string) string {
		out := make([]string, len(lines))
		for i, line := range lines {
			out[i] = line
			if !strings.HasPrefix(line, "#") { // which Markdown has on one line
				out[i] = wrap(line, columns)
			}
		}
		return strings.Join(out, "\n\n")
	}
	want := parse(strings.Join(lines, "\n\n"))
	forms := map[string]string{
		"a line each":   strings.Join(lines, "\n"),
		"wrapped at 60": wrapped(60, lines), "wrapped at 72": wrapped(72, lines), "wrapped at 100": wrapped(100, lines),
	}
	for _, bullet := range []string{"–", "•", "*", "·", "▪", "—", "o", "+", "-\t"} {
		other := make([]string, len(lines))
		for i, line := range lines {
			other[i] = line
			if inList(lines, i) {
				other[i] = item.ReplaceAllString(line, bullet+" ")
			}
		}
		forms["bullets "+bullet] = strings.Join(other, "\n\n")
		forms["a line each, bullets "+bullet] = strings.Join(other, "\n")
		forms["wrapped, bullets "+bullet] = wrapped(72, other)
	}
	for name, text := range forms {
		for _, end := range []string{"\n", "\r\n"} {
			got := parse(strings.ReplaceAll(text, "\n", end))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s, %s, %q: (-blank lines +got)\n%.1500s", format, name, end, diff)
				break
			}
		}
	}
}
