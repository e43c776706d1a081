package cmd

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestImports checks what each package of the program depends on, directly or
// not: of this module, and of libraries that belong to one package alone.
func TestImports(t *testing.T) {
	const module = "resparse/"
	for _, tt := range []struct {
		path      string
		own       []string // the packages of this module that it may depend on, with all below them
		forbidden []string // libraries
	}{
		{"model", nil, []string{"github.com/", "gopkg.in/", "golang.org/x/net"}},
		{"parser", []string{"model", "parser"}, []string{"github.com/spf13/", "gopkg.in/", "net/http", "os/exec"}},
		{"render", []string{"model", "render/internal"}, []string{"github.com/yuin/", "github.com/spf13/", "golang.org/x/net",
			"os/exec", "modernc.org/"}},
		{"render/sqlite", []string{"model", "render"}, []string{"github.com/yuin/", "github.com/spf13/"}},
		{"cmd/internal/input", []string{"model"}, []string{"github.com/spf13/", "github.com/yuin/", "gopkg.in/"}},
		{"cmd/internal/output", []string{"model", "cmd/internal/input"},
			[]string{"github.com/spf13/", "github.com/yuin/", "gopkg.in/"}},
		{"cmd", []string{"model", "parser", "render", "cmd"}, []string{"net/http"}},
	} {
		out, err := exec.Command("go", "list", "-deps", module+tt.path).Output()
		if err != nil {
			t.Fatal(err)
		}
		deps := strings.Fields(string(out))
		if !slices.Contains(deps, module+tt.path) {
			t.Errorf("%s is not among its own dependencies %q", tt.path, deps)
		}
		for _, dep := range deps {
			own, ours := strings.CutPrefix(dep, module)
			below := func(path string) bool { return own == path || strings.HasPrefix(own, path+"/") }
			switch {
			case ours && own != tt.path && !slices.ContainsFunc(tt.own, below):
				t.Errorf("%s depends on %s", tt.path, own)
			case !ours && slices.ContainsFunc(tt.forbidden,
				func(path string) bool { return strings.HasPrefix(dep, path) }):
				t.Errorf("%s depends on %s", tt.path, dep)
			}
		}
	}
}
