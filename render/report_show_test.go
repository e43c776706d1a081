package render

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
)

// TestExcerpt checks the line that is shown of an input, and that the caret stands
// below the passage.
func TestExcerpt(t *testing.T) {
	long := strings.Repeat("lamps and piers, ", 9) + "the LAMP, " + strings.Repeat("piers and lamps, ", 9)
	for _, tt := range []struct {
		name, data, passage string
		column              int // of the passage
		want                []string
	}{
		{"in a line", "one\nthe LAMP is lit\nthree", "LAMP", 5, []string{"the LAMP is lit", "    ^~~~"}},
		{"after CR", "one\rthe LAMP\rthree", "LAMP", 5, []string{"the LAMP", "    ^~~~"}},
		{"of one character", "a b c", "b", 3, []string{"a b c", "  ^"}},
		{"without length", "a b c", "", 1, []string{"a b c", "^"}},
		{"over lines", "a LAMP\nand more", "LAMP\nand", 3, []string{"a LAMP", "  ^~~~"}},
		{"wide characters", "灯塔 LAMP 灯", "LAMP 灯", 4, []string{"灯塔 LAMP 灯", "     ^~~~~~~"}},
		{"accents of their own", "e\u0301te\u0301 LAMP", "LAMP", 7, []string{"e\u0301te\u0301 LAMP", "    ^~~~"}},
		{"a tab", "a\tLAMP", "LAMP", 3, []string{"a    LAMP", "     ^~~~"}},
		{"what acts on a terminal", "\x1b[31m LAMP\u202e", "LAMP", 7, []string{`\x1b[31m LAMP\u202e`, "         ^~~~"}},
		{"what acts on a CI server", "##[error] ### LAMP", "LAMP", 15,
			[]string{`\x23\x23[error] ### LAMP`, "                    ^~~~"}},
		{"byte order mark", "\ufeffa LAMP", "LAMP", 3, []string{"a LAMP", "  ^~~~"}},
		{"a long line", long, "LAMP", 9*17 + 5, []string{"…iers, the LAMP, piers and lam…", "           ^~~~"}},
		{"the start of one", long, "lamps", 1, []string{"lamps and piers, lamps and pi…", "^~~~~"}},
		{"the end of one", long + "END", "END", len(long) + 1, []string{"…nd lamps, END", "           ^~~"}},
		{"more than fits", long, long[2:], 3, []string{"lamps and piers, lamps and pi…", "  ^" + strings.Repeat("~", 26)}},
		{"not UTF-8", "caf\xe9 LAMP", "LAMP", 6, nil},
		{"other characters", "\xff\xfea\x00L\x00", "L", 2, nil},
		{"NUL", "a\x00LAMP", "LAMP", 3, nil},
		{"another column", "the LAMP", "LAMP", 4, nil},
		{"nothing", "", "", 1, nil},
	} {
		start := strings.Index(tt.data, tt.passage)
		d := model.Diagnostic{Rule: "some-rule", Message: "m", Severity: model.Warning,
			Span: model.Span{Start: start, End: start + len(tt.passage), Line: 1, Column: tt.column}}
		want := "a.md:" + d.String() + "\n"
		for _, line := range tt.want {
			want += "  | " + line + "\n"
		}
		got := ShowDiagnostic("a.md", []byte(tt.data), d, Style{Excerpt: true, Width: 4 + 31})
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.name, diff)
		}
		if plain := ShowDiagnostic("a.md", []byte(tt.data), d, Style{}); plain != "a.md:"+d.String()+"\n" {
			t.Errorf("%s: without an excerpt %q", tt.name, plain)
		}
	}
}

// TestColors checks that colours change nothing but the looks, and are told by the
// severity.
func TestColors(t *testing.T) {
	for severity, code := range map[model.Severity]string{model.Error: "31;1", model.Warning: "33;1", model.Info: "36;1"} {
		d := model.Diagnostic{Rule: "some-rule", Message: "error: [some-rule] \x1b", Severity: severity,
			Span: model.Span{Start: 2, End: 4, Line: 1, Column: 3}}
		want := "\x1b[1ma.md:1:3:\x1b[22m\x1b[" + code + "m " + severity.String() + ":\x1b[0;22m error: [some-rule] \\x1b" +
			"\x1b[2m [some-rule]\x1b[22m\n  | a bc\n  |   \x1b[" + code + "m^~\x1b[0;22m\n"
		got := ShowDiagnostic("a.md", []byte("a bc"), d, Style{Excerpt: true, Color: true, Width: 80})
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", severity, diff)
		}
	}
}
