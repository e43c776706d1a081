package cmd

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// hostileNames are names of files that a terminal, a CI server or a reader of
// lines would take for something else.
var hostileNames = []string{
	"\x1b[31mx\n::error::y.md", "::error file=x::y.md", " ::stop-commands::x.md", "##[add-mask]x.md",
	"##vso[x]y.md", "%0A::set-output name=a::b.md",
	"a\rb.md", "a\tb.md", "\x7f.md", "c1\u009b31m.md", "a\u0085b.md", "a\u2028b.md", "gpj.\u202edm.md",
	"\ufeff\u200b.md", "\xff.md",
	"in:1:2: error: not this [x].md", "\"a\".md", "--help.md", "-", "key: value #.md",
}

// TestHostileNames reads files of such names, which hold an error, and says them
// where files and commands are wanted: nothing that is printed of them acts on a
// terminal, or is a command to a CI server that is not ours.
func TestHostileNames(t *testing.T) {
	t.Chdir(t.TempDir())
	bad := strings.Replace(summary, "16/05", "31/02", 1)
	for _, name := range hostileNames {
		path := name
		if strings.HasPrefix(name, "-") {
			path = "./" + name
		}
		if filepath.Base(path) != name || os.WriteFile(path, []byte(bad), 0o666) != nil {
			t.Logf("no file can be called %q here", name)
			continue
		}
		for _, args := range [][]string{
			{"convert", "-f", "jsonl", path}, {"convert", path}, {"convert", "-o", "out/", path}, {"convert",
				"--diff", "-f", "json", "-o", "missing/", path},
			{"check", path}, {"check", "-f", "json", path}, {"check", "-f", "github", path}, {"check", "-f",
				"junit", path}, {"check", "-f", "sarif", path},
			{"check", path + "/gone"}, {"check", "-f", "github", path + "/gone"}, {"convert", "-o", path, path},
			{"convert", "-o", path + "/x", path},
		} {
			status, stdout, stderr := run(nil, args...)
			if status == exitOK {
				t.Errorf("%q: exit status 0", args)
			}
			checkLines(t, args, stderr)
			switch {
			case args[0] == "check":
				checkLines(t, args, stdout)
			case args[1] == "--diff":
				label, _, _ := strings.Cut(stdout, "\n@@")
				checkLines(t, args, strings.TrimSuffix(strings.ReplaceAll(label, "\t\n", "\n"), "\t"))
			case args[1] == path:
				var record struct{ Source struct{ Name string } }
				if err := yaml.Unmarshal([]byte(stdout), &record); err != nil ||
					record.Source.Name != strings.ReplaceAll(path, "\xff", `\xff`) {
					t.Errorf("%q: the record's name is %q, %v", args, record.Source.Name, err)
				}
			}
		}
		checkLines(t, nil, stderrOf("explain", name)+stderrOf(name)+stderrOf("convert",
			"--"+name)+stderrOf("convert", "-f", name))
	}
}

func stderrOf(args ...string) string {
	_, _, stderr := run(strings.NewReader(summary), args...)
	return stderr
}

// checkLines checks that no line has anything in it but text, and that none but
// our own is a command to a CI server.
func checkLines(t *testing.T, args []string, text string) {
	t.Helper()
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if i := strings.IndexFunc(line, func(r rune) bool { return !unicode.IsGraphic(r) }); i >= 0 ||
			!utf8.ValidString(line) {
			t.Errorf("%q printed %q", args, line)
		}
		ours := len(args) > 2 && args[2] == "github" && strings.HasPrefix(line, "::error file=")
		if !ours && (strings.HasPrefix(strings.TrimSpace(line), "::") || strings.Contains(line, "##[") ||
			strings.Contains(line, "##vso[")) {
			t.Errorf("%q printed the command %q", args, line)
		}
	}
}
