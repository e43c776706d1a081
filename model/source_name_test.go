package model_test

import (
	"testing"

	"resparse/model"
)

func TestSourceName(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"a.md", "a.md"},
		{"./a.md", "./a.md"},
		{`a\b.md`, `a\b.md`},
		{"a\ufffd.md", "a\ufffd.md"},
		{"\xc3(.md", `\xc3(.md`},
		{"\xc4(.md", `\xc4(.md`},
		{"é\xff\xfe.md", `é\xff\xfe.md`},
		{"\\xff\xff.md", `\\xff\xff.md`},
		{"\xff\\xff.md", `\xff\\xff.md`},
	} {
		if got := model.SourceName(tt.name); got != tt.want {
			t.Errorf("%q is called %q, want %q", tt.name, got, tt.want)
		}
	}
}
