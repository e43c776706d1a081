package cmd

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"
)

func TestWrap(t *testing.T) {
	for _, tt := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 5, []string{""}},
		{"ab cd", 5, []string{"ab cd"}},
		{"ab cd", 4, []string{"ab", "cd"}},
		{"ab  cd\nef", 5, []string{"ab cd", "ef"}},
		{"a longword b", 4, []string{"a", "longword", "b"}},
		{"éé éé", 5, []string{"éé éé"}},
	} {
		if got := wrap(tt.text, tt.width); !slices.Equal(got, tt.want) {
			t.Errorf("%q in %d: %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}

// TestHelpWidth checks that no help text is wider than it should be, lines that
// are to be copied aside.
func TestHelpWidth(t *testing.T) {
	s := &streams{stdout: &stickyWriter{w: os.Stdout}, stderr: &console{w: os.Stderr}}
	var visit func(*cobra.Command)
	visit = func(c *cobra.Command) {
		for _, width := range []int{44, 59, 60, 80, 100} {
			text := help(c, width)
			if !strings.Contains(text, "\nUsage:\n") || !strings.Contains(text, "\nFlags:\n") {
				t.Errorf("%s: %s", c.Name(), text)
			}
			for line := range strings.Lines(text) {
				line = strings.TrimSuffix(line, "\n")
				asItIs := strings.HasPrefix(line, "\t") || strings.HasPrefix(line, "  ") && line[2] >= 'a'
				if utf8.RuneCountInString(line) > width && !asItIs {
					t.Errorf("%s in %d: %s", c.Name(), width, line)
				}
			}
		}
		for _, child := range c.Commands() {
			visit(child)
		}
	}
	visit(s.rootCommand())
}

func TestWidthOf(t *testing.T) {
	file, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, stream := range []any{nil, file} {
		if got := widthOf(stream); got != usualWidth {
			t.Errorf("%v: %d", stream, got)
		}
	}
}
